package vn.quantriet.extraction;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.UnitId;

/// A directive with very many tasks, read and waiting for its review.
public final class LongReview {

    private LongReview() {}

    public static DocumentId in(ApplicationContext context, UnitId unit, int tasks) {
        var made = new DocumentId[1];
        DatabaseScope.system("benchmark")
                .run(() -> {
                    made[0] =
                            new FiledDocuments(context.getBean(JdbcClient.class))
                                    .file(text(tasks), unit);
                    context.getBean(Readings.class).read(made[0], unit);
                });
        return made[0];
    }

    static String text(int tasks) {
        return """
        ĐẢNG BỘ BỘ THỦY VĂN
        Số: 99-KH/ĐU

        KẾ HOẠCH
        thực hiện nhiều nhiệm vụ

        II. NHIỆM VỤ
        """
                + IntStream.rangeClosed(1, tasks)
                        .mapToObj(LongReview::task)
                        .collect(Collectors.joining());
    }

    private static String task(int number) {
        return """
        %d. Rà soát, đo đạc và lập hồ sơ đoạn sông số %d
        - Nội dung: Đi dọc đoạn sông, ghi lại mực nước từng giờ, chụp ảnh hai bờ và lập hồ sơ gửi về Bộ.
        - Đơn vị chủ trì: %s
        - Đơn vị phối hợp: Văn phòng Đảng ủy
        - Thời hạn hoàn thành: %s

        """
                .formatted(
                        number,
                        number,
                        number % 5 == 0 ? "các đơn vị liên quan" : "Chi bộ Viện Hồ đầm",
                        number % 7 == 0
                                ? "theo hướng dẫn"
                                : "trước ngày %d/%d/2027"
                                        .formatted(number % 28 + 1, number % 12 + 1));
    }
}
