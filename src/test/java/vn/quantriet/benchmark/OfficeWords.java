package vn.quantriet.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;

/// Words as an office writes them: some hundred real ones, and twenty thousand made of Vietnamese sounds for names and rare things,
/// each as often as its rank lets expect (Zipf).
final class OfficeWords {

    private static final int WORDS = 20_000;

    /// The most frequent first.
    private static final String REAL =
            """
            đảng và|của|các|về|thực hiện|công tác|trong|chi bộ|cho|với|đảng ủy|có|nhiệm vụ|cấp ủy|kế hoạch|đơn vị|năm|tổ chức|được|cán bộ
            đảng viên|nghị quyết|không|xây dựng|kiểm tra|lãnh đạo|chỉ đạo|theo|tại|quán triệt|phát triển|trên|từ|là|những|triển khai|đến
            báo cáo|kết quả|ban chấp hành|trung ương|hội nghị|nội dung|đề nghị|giám sát|đoàn kết|bảo đảm|tăng cường|nâng cao|chất lượng
            hiệu quả|chủ trương|chính sách|pháp luật|tiếp tục|phối hợp|trách nhiệm|người đứng đầu|ban thường vụ|bí thư|học tập|tư tưởng
            đạo đức|phong cách|tuyên truyền|vận động|quần chúng|nhân dân|mặt trận|công đoàn|thanh niên|phụ nữ|cựu chiến binh|chuyên môn
            cơ quan|văn phòng|ủy ban|quyết định|thông báo|hướng dẫn|kết luận|chỉ thị|quy định|quy chế|chương trình|hành động|đề án|tờ trình
            công văn|sơ kết|tổng kết|đánh giá|xếp loại|khen thưởng|kỷ luật|khắc phục|hạn chế|khuyết điểm|ưu điểm|nguyên nhân|giải pháp
            mục tiêu|chỉ tiêu|thời gian|hoàn thành|trước ngày|hằng tháng|hằng quý|sáu tháng|định kỳ|đột xuất|thường xuyên|kịp thời
            nghiêm túc|đầy đủ|cụ thể|rõ ràng|thiết thực|phù hợp|tình hình|thực tiễn|địa phương|ngành|lĩnh vực|kinh tế|xã hội|văn hóa
            giáo dục|y tế|quốc phòng|an ninh|đối ngoại|khoa học|công nghệ|chuyển đổi số|dữ liệu|hệ thống|phần mềm|tài liệu|hồ sơ|lưu trữ
            kết nạp|bồi dưỡng|đào tạo|quy hoạch|luân chuyển|bổ nhiệm|bầu cử|đại hội|nhiệm kỳ|sinh hoạt|chuyên đề|biên bản|ý kiến
            thảo luận|thống nhất|biểu quyết|dân chủ|tập trung|phê bình|tự phê bình|kiểm điểm|đơn thư|khiếu nại|tố cáo|phòng chống
            tham nhũng|lãng phí|tiêu cực|tiết kiệm|cải cách|hành chính|thủ tục|doanh nghiệp|hợp tác|đầu tư|ngân sách|tài chính|quyết toán
            giao thông|thủy lợi|nông nghiệp|nông thôn|môi trường|khí hậu|thiên tai|lũ lụt|hạn hán|xâm nhập mặn|đê điều|hồ chứa|sông ngòi
            quan trắc|dự báo|cảnh báo|trạm đo|mực nước|lưu lượng|bản đồ|khảo sát|thiết kế|thi công|nghiệm thu|bàn giao|vận hành|bảo trì
            """;

    private static final String[] ONSETS =
            "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(" ");
    private static final String[] RIMES =
            "a ai am an ang anh ao ăm ăn ăng âm ân âng âu ê ên ênh êu i im in inh iêm iên iêu o oi om on ong oan oang ô ôi ôm ôn ông ơi ơm ơn u ui um un ung uân uôi uôn uông ưa ưng ươi ương ươn"
                    .split(" ");
    private static final String TONES = "\u0000\u0300\u0301\u0309\u0303\u0323";

    private final List<String> words;
    private final double[] upTo;

    OfficeWords(long seed) {
        this.words = words(new Random(seed));
        this.upTo = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < upTo.length; rank++) {
            sum += 1.0 / (rank + 3);
            upTo[rank] = sum;
        }
    }

    /// The word of a rank, 0 being the most frequent.
    String word(int rank) {
        return words.get(rank);
    }

    /// Words drawn by their frequency, with full stops and paragraphs.
    String text(Random random, int syllables) {
        var text = new StringBuilder("Đảng ");
        int count = 1;
        int sentence = 0;
        while (count < syllables) {
            var word = draw(random);
            text.append(word);
            count += 1 + (int) word.chars().filter(letter -> letter == ' ').count();
            sentence++;
            text.append(sentence % 19 == 0 ? ".\n\n" : sentence % 7 == 0 ? ", " : " ");
        }
        return text.toString();
    }

    /// A title of so many words.
    String title(Random random, int length) {
        var title = new StringBuilder();
        for (int at = 0; at < length; at++) {
            title.append(at == 0 ? "" : " ").append(draw(random));
        }
        return title.toString();
    }

    private String draw(Random random) {
        int at = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return words.get(at < 0 ? Math.min(-at - 1, words.size() - 1) : at);
    }

    private static List<String> words(Random random) {
        var words = new LinkedHashSet<>(List.of(REAL.strip().split("[|\n]")));
        while (words.size() < WORDS) {
            words.add(
                    random.nextInt(5) == 0
                            ? syllable(random)
                            : syllable(random) + " " + syllable(random));
        }
        return new ArrayList<>(words);
    }

    private static String syllable(Random random) {
        var rime = RIMES[random.nextInt(RIMES.length)];
        char tone = TONES.charAt(random.nextInt(TONES.length()));
        int vowel = rime.length() > 1 && "aăâêôơưu".indexOf(rime.charAt(1)) >= 0 ? 1 : 0;
        var toned =
                tone == 0 ? rime : rime.substring(0, vowel + 1) + tone + rime.substring(vowel + 1);
        return java.text.Normalizer.normalize(
                ONSETS[random.nextInt(ONSETS.length)] + toned, java.text.Normalizer.Form.NFC);
    }
}
