package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.assignment.WorkFilter;
import vn.quantriet.assignment.WorkFilter.View;
import vn.quantriet.assignment.Worklist;
import vn.quantriet.difficulty.About;
import vn.quantriet.difficulty.Difficulties;
import vn.quantriet.difficulty.DifficultyId;
import vn.quantriet.difficulty.NewDifficulty;
import vn.quantriet.difficulty.Saying;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paging;

/// Units of the sample ministry say what hinders them. One was answered and resolved, the others lie at every stage on their way.
@Component
class SampleDifficulties {

    private final Difficulties difficulties;
    private final Worklist worklist;
    private final SampleViewers viewers;

    SampleDifficulties(Difficulties difficulties, Worklist worklist, SampleViewers viewers) {
        this.difficulties = difficulties;
        this.worklist = worklist;
        this.viewers = viewers;
    }

    /// @param lower the office of the committee by whose cells some are raised
    void load(
            Viewer office,
            Viewer lower,
            Map<String, UnitId> units,
            Map<String, MemberId> heads,
            LocalDate today) {
        var safety = head("HH-AT", units, heads);
        raise(
                "HARDSHIP",
                "Chưa có kinh phí mua phao tập cứu sinh",
                "Chi bộ đã dùng hết phần kinh phí năm nay cho hai đợt tập huấn đầu năm. Còn 14 đồng chí chưa tập được.",
                "Đảng bộ cho mượn phao của Đội tàu, hoặc lùi đợt tập sang quý sau.",
                today.plusDays(9),
                work(safety),
                safety);
        passUp(head("HH-CB", units, heads), lower, today);
        resolved(head("HH-VP", units, heads), lower);
        askedBack(head("KT", units, heads), office);
        answered(head("DAO", units, heads), office);
        handed(head("TTDL", units, heads), office, units);
        var returned =
                raise(
                        "HARDSHIP",
                        "Thiếu tài liệu học tập bản in",
                        "Đơn vị có nhiều đồng chí lớn tuổi, đọc trên máy khó.",
                        "",
                        null,
                        null,
                        head("VNC", units, heads));
        difficulties.giveBack(
                returned, says("Đề nghị nêu rõ cần bao nhiêu bản và của tài liệu nào."), office);
    }

    private void passUp(Viewer raiser, Viewer lower, LocalDate today) {
        var work = work(raiser);
        var id =
                raise(
                        "OBSTACLE",
                        "Hai văn bản yêu cầu hai mốc báo cáo khác nhau cho cùng một việc",
                        "Kế hoạch của Đảng ủy Bộ yêu cầu báo cáo trước ngày 20, hướng dẫn của cơ quan chuyên môn lại yêu cầu trước ngày 10. Chi bộ không rõ theo mốc nào.",
                        "Thống nhất một mốc, báo cáo một lần dùng chung.",
                        today.plusDays(14),
                        work,
                        raiser);
        difficulties.forward(
                id,
                says("Đảng bộ Cục cũng vướng như chi bộ nêu; việc này do Đảng ủy Bộ quyết định."),
                lower);
    }

    private void resolved(Viewer raiser, Viewer lower) {
        var id =
                raise(
                        "HARDSHIP",
                        "Phòng họp không đủ chỗ cho buổi sinh hoạt chung",
                        "Buổi sinh hoạt chung dự kiến 60 đồng chí, phòng họp của chi bộ chỉ có 30 chỗ.",
                        "Cho mượn hội trường tầng 2 chiều thứ Sáu.",
                        null,
                        null,
                        raiser);
        difficulties.answer(id, says("Đồng ý cho mượn hội trường từ 14 giờ thứ Sáu."), lower);
        difficulties.judge(id, true, says("Chi bộ đã tổ chức xong."), raiser);
    }

    private void askedBack(Viewer raiser, Viewer office) {
        var id =
                raise(
                        "NEW_ISSUE",
                        "Đảng viên đi biển dài ngày không dự được các buổi học tập trung",
                        "Có chuyến kéo dài ba tháng, trên tàu không có mạng. Các hướng dẫn hiện nay chưa nói tới trường hợp này.",
                        "Cho học bù theo tài liệu gửi trước, kiểm tra khi tàu về.",
                        null,
                        work(raiser),
                        raiser);
        difficulties.ask(id, says("Hiện có bao nhiêu đồng chí, ở những chi bộ nào?"), office);
    }

    private void answered(Viewer raiser, Viewer office) {
        var id =
                raise(
                        "OBSTACLE",
                        "Chưa rõ ai ký xác nhận kết quả của đơn vị phối hợp",
                        "Hai đơn vị cùng làm một việc, biểu mẫu chỉ có chỗ ký của đơn vị chủ trì.",
                        "Cho đơn vị phối hợp ký nháy ở góc trái.",
                        null,
                        work(raiser),
                        raiser);
        difficulties.answer(
                id,
                says(
                        "Đơn vị chủ trì ký; phần của đơn vị phối hợp ghi thành một dòng trong nội dung, không ký nháy."),
                office);
    }

    private void handed(Viewer raiser, Viewer office, Map<String, UnitId> units) {
        var id =
                raise(
                        "OBSTACLE",
                        "Chưa có mẫu bài thu hoạch cho đảng viên là chuyên gia kỹ thuật",
                        "Mẫu chung hỏi nhiều về công tác tuyên truyền, không hợp với công việc xử lý số liệu.",
                        "Cho dùng mẫu rút gọn một trang.",
                        null,
                        null,
                        raiser);
        difficulties.hand(
                id, of("BTG", units), says("Ban Tuyên giáo trả lời giúp trong tuần."), office);
    }

    private DifficultyId raise(
            String kind,
            String title,
            String words,
            String proposal,
            @Nullable LocalDate wished,
            @Nullable About about,
            Viewer raiser) {
        var id = DifficultyId.next();
        difficulties.raise(
                new NewDifficulty(id, kind, title, words, proposal, wished, about),
                List.of(),
                raiser);
        return id;
    }

    /// Some work of the viewer's unit, if it has any.
    private @Nullable About work(Viewer viewer) {
        return worklist.lines(WorkFilter.own(View.ALL), viewer, Paging.first()).lines().stream()
                .findFirst()
                .map(line -> new About("assignment", line.assignment().value()))
                .orElse(null);
    }

    private static Saying says(String words) {
        return Saying.of(Uuid7.next(), words);
    }

    private Viewer head(String code, Map<String, UnitId> units, Map<String, MemberId> heads) {
        return viewers.head(of(code, units), of(code, heads));
    }

    private static <T> T of(String code, Map<String, T> known) {
        return Objects.requireNonNull(known.get(code), code);
    }
}
