package vn.quantriet.demo;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;
import vn.quantriet.portal.AnswersFor;
import vn.quantriet.portal.Attachment;
import vn.quantriet.portal.PublicationForm;
import vn.quantriet.portal.Publications;
import vn.quantriet.portal.QuestionForm;
import vn.quantriet.portal.SheetForm;
import vn.quantriet.portal.Sheets;
import vn.quantriet.portal.SiteForm;
import vn.quantriet.portal.Sites;

/// Switches the public page of the ministry on, with two of its papers and answers for those who work there; a second sheet is still
/// being written.
@Component
class SamplePortal {

    private static final String INTRODUCTION =
            """
            Nơi Đảng bộ công bố văn bản đã ban hành và trả lời những câu hỏi thường gặp.
            Ý kiến góp ý xin gửi về Văn phòng Đảng ủy.\
            """;

    private static final String CONTACT =
            "Văn phòng Đảng ủy Bộ, tầng 2 nhà A · điện thoại nội bộ 201 · giờ hành chính";

    private static final List<String> SUMMARIES =
            List.of(
                    "Những việc Đảng ủy giao cho các tổ chức đảng trực thuộc, ai làm và xong khi nào.",
                    "Kế hoạch của Đảng ủy để thực hiện nghị quyết của cấp trên trong năm.");

    private static final List<QuestionForm> ANSWERS =
            List.of(
                    new QuestionForm(
                            "Người lao động không phải là đảng viên có được dự buổi phổ biến không?",
                            "Được. Mỗi chi bộ mời ít nhất một đại diện công đoàn của đơn vị; giấy mời gửi trước năm ngày làm việc."),
                    new QuestionForm(
                            "Góp ý cho kế hoạch thì gửi vào đâu?",
                            "Gửi cho chi bộ nơi mình làm việc, hoặc bỏ vào hòm thư góp ý ở sảnh nhà A. Chi bộ trả lời trong mười ngày."),
                    new QuestionForm(
                            "Xem kết quả thực hiện ở đâu?",
                            "Cuối mỗi quý Văn phòng Đảng ủy công bố bảng tổng hợp trên trang này."));

    private final Sites sites;
    private final Publications publications;
    private final Sheets sheets;
    private final Plans plans;

    SamplePortal(Sites sites, Publications publications, Sheets sheets, Plans plans) {
        this.sites = sites;
        this.publications = publications;
        this.sheets = sheets;
        this.plans = plans;
    }

    /// @param handedOut whose papers are published
    void load(List<PlanId> handedOut, Viewer office) {
        sites.save(
                new SiteForm(office.acting().unitName(), "dang-bo-bo", INTRODUCTION, CONTACT),
                office);
        sites.open(office);
        for (int number = 0; number < SUMMARIES.size(); number++) {
            publish(handedOut.get(number), SUMMARIES.get(number), number, office);
        }
        var sheet = sheet("Hỏi - đáp về kế hoạch của Đảng ủy", AnswersFor.UNION_MEMBERS, office);
        ANSWERS.forEach(answer -> sheets.ask(sheet, Uuid7.next(), answer, office));
        sheets.publish(sheet, Uuid7.next(), office);
        var draft =
                sheet("Hỏi - đáp cho người dân đến liên hệ công việc", AnswersFor.PUBLIC, office);
        sheets.ask(draft, Uuid7.next(), ANSWERS.getLast(), office);
    }

    /// The second one with its original.
    private void publish(PlanId plan, String summary, int number, Viewer office) {
        var line = plans.line(plan, office);
        DocumentId paper = Objects.requireNonNull(line.document());
        var form =
                new PublicationForm(
                        Uuid7.next(),
                        0,
                        line.title(),
                        summary,
                        number == 0,
                        number == 0,
                        number == 0 ? Attachment.NONE : Attachment.ORIGINAL,
                        null,
                        null,
                        true);
        publications.publish(paper, form, Optional.empty(), office);
    }

    private UUID sheet(String title, AnswersFor audience, Viewer office) {
        var id = Uuid7.next();
        sheets.begin(id, new SheetForm(title, audience, null), office);
        return id;
    }
}
