package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;

/// Makes up people. Always the same ones in the same order, so that a demonstration can be repeated.
public final class SamplePeople {

    /// Somebody who does not exist.
    public record SamplePerson(String name, boolean female, LocalDate born, LocalDate joined) {}

    private static final List<String> FAMILIES =
            List.of(
                    "Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Phan", "Vũ", "Đặng", "Bùi", "Đỗ",
                    "Hồ", "Ngô", "Dương", "Lý", "Mai", "Tạ", "Cao", "Đinh");
    private static final List<String> WOMEN_MIDDLE =
            List.of("Thị", "Thanh", "Ngọc", "Thu", "Minh", "Khánh", "Hải");
    private static final List<String> MEN_MIDDLE =
            List.of("Văn", "Đức", "Quang", "Hải", "Minh", "Tiến", "Hữu", "Thế");
    private static final List<String> WOMEN =
            List.of(
                    "An", "Ánh", "Bích", "Chi", "Diệp", "Giang", "Hà", "Hạnh", "Hiền", "Hương",
                    "Lam", "Liên", "Mai", "Nga", "Ngân", "Nhung", "Oanh", "Phương", "Quỳnh", "Sen",
                    "Thảo", "Thủy", "Trang", "Uyên", "Vân", "Xuân", "Yến");
    private static final List<String> MEN =
            List.of(
                    "An", "Bách", "Bình", "Cường", "Dũng", "Đạt", "Điền", "Giang", "Hải", "Hiếu",
                    "Hùng", "Huy", "Khang", "Khoa", "Lâm", "Long", "Nam", "Nghĩa", "Phong", "Phúc",
                    "Quân", "Sơn", "Tân", "Thắng", "Thịnh", "Toàn", "Trung", "Tuấn", "Việt",
                    "Vinh");

    private final Random random = new Random(1945);
    private final LocalDate today;

    public SamplePeople(LocalDate today) {
        this.today = today;
    }

    public SamplePerson next() {
        boolean female = random.nextInt(100) < 42;
        var name =
                String.join(
                        " ",
                        any(FAMILIES),
                        any(female ? WOMEN_MIDDLE : MEN_MIDDLE),
                        any(female ? WOMEN : MEN));
        var born = today.minusYears(24 + random.nextInt(36)).minusDays(random.nextInt(365));
        var joined = born.plusYears(21 + random.nextInt(8)).plusDays(random.nextInt(365));
        return new SamplePerson(
                name, female, born, joined.isAfter(today) ? today.minusMonths(7) : joined);
    }

    private String any(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
