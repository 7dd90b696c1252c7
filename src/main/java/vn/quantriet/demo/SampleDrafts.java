package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentType;
import vn.quantriet.draft.Comments;
import vn.quantriet.draft.DraftDesk;
import vn.quantriet.draft.DraftId;
import vn.quantriet.draft.DraftText;
import vn.quantriet.draft.Drafts;
import vn.quantriet.draft.IssueForm;
import vn.quantriet.draft.Issuing;
import vn.quantriet.draft.IssuingBody;
import vn.quantriet.draft.Letterhead;
import vn.quantriet.draft.NewDraft;
import vn.quantriet.draft.OfficeForms;
import vn.quantriet.draft.OpinionForm;
import vn.quantriet.draft.RoundForm;
import vn.quantriet.draft.Rounds;
import vn.quantriet.draft.Section;
import vn.quantriet.draft.Signings;
import vn.quantriet.draft.Stance;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Dates;

/// The office of the ministry writes papers: one goes round for comments, one waits for the secretary's signature, one was issued.
@Component
class SampleDrafts {

    private final OfficeForms forms;
    private final Drafts drafts;
    private final DraftDesk desk;
    private final Signings signings;
    private final Issuing issuing;
    private final Rounds rounds;
    private final Comments comments;

    SampleDrafts(
            OfficeForms forms,
            Drafts drafts,
            DraftDesk desk,
            Signings signings,
            Issuing issuing,
            Rounds rounds,
            Comments comments) {
        this.forms = forms;
        this.drafts = drafts;
        this.desk = desk;
        this.signings = signings;
        this.issuing = issuing;
        this.rounds = rounds;
        this.comments = comments;
    }

    /// @param answering the head of a body that answers the round
    void load(
            Viewer office,
            Viewer secretary,
            Viewer answering,
            Map<String, UnitId> units,
            LocalDate today) {
        forms.keep(
                new Letterhead(
                        "ĐẢNG ỦY BỘ BIỂN VÀ HẢI ĐẢO",
                        "ĐẢNG BỘ KHỐI KINH TẾ BIỂN",
                        "ĐU",
                        "Hà Nội",
                        null),
                office);
        issue(office, secretary, today);
        var waiting =
                write(
                        DocumentType.OFFICIAL_LETTER,
                        "về rà soát trang thiết bị phòng họp trực tuyến",
                        letter(today),
                        "Như trên\nLưu Văn phòng Đảng ủy",
                        office);
        signings.submit(waiting, version(waiting, office), "Kính trình đồng chí Bí thư.", office);
        discuss(office, answering, units, today);
    }

    private void issue(Viewer office, Viewer secretary, LocalDate today) {
        var id =
                write(
                        DocumentType.PLAN,
                        "về tổ chức tuần lễ làm sạch bờ biển",
                        plan(today),
                        "Các đảng bộ, chi bộ trực thuộc (để th/h)\nCông đoàn Bộ Biển và Hải đảo (để phối hợp)\nLưu Văn phòng Đảng ủy",
                        office);
        signings.submit(id, version(id, office), "", office);
        signings.sign(id, version(id, office), secretary);
        issuing.issue(id, new IssueForm(null, List.of(0, 1)), office);
    }

    private void discuss(
            Viewer office, Viewer answering, Map<String, UnitId> units, LocalDate today) {
        var id =
                write(
                        DocumentType.ACTION_PROGRAMME,
                        "về chuyển đổi số công tác văn phòng cấp ủy",
                        programme(today),
                        "Các đảng bộ, chi bộ trực thuộc (để th/h)\nLưu Văn phòng Đảng ủy",
                        office);
        var asked =
                List.of("BTG", "BTC", "UBKT", "HH").stream()
                        .map(code -> Objects.requireNonNull(units.get(code), code).value())
                        .toList();
        rounds.open(
                id,
                new RoundForm(
                        Uuid7.next(),
                        "Xin ý kiến về chỉ tiêu ở mục I và thời hạn của từng nhiệm vụ ở mục II.",
                        today.plusDays(4),
                        asked,
                        List.of()),
                office);
        comments.asked(answering, 1)
                .forEach(each ->
                        comments.answer(
                                each.invitation(),
                                new OpinionForm(
                                        UUID.randomUUID(),
                                        Stance.REMARKS,
                                        "Đề nghị nêu rõ người theo dõi từng chỉ tiêu.",
                                        List.of("II. NHIỆM VỤ, GIẢI PHÁP"),
                                        List.of("Nhiệm vụ 2 nên giao thêm Ban Tổ chức phối hợp.")),
                                answering));
    }

    private DraftId write(
            DocumentType type,
            String title,
            List<Section> sections,
            String recipients,
            Viewer office) {
        var id = drafts.begin(NewDraft.of(DraftId.next(), type, title, List.of()), office);
        desk.save(
                id,
                version(id, office),
                new DraftText(
                        title,
                        "Hà Nội",
                        IssuingBody.STANDING_COMMITTEE,
                        IssuingBody.STANDING_COMMITTEE.capacity(),
                        "BÍ THƯ",
                        "",
                        null,
                        "",
                        sections,
                        recipients,
                        ""),
                office);
        return id;
    }

    private int version(DraftId id, Viewer office) {
        return drafts.line(id, office).version();
    }

    private static List<Section> plan(LocalDate today) {
        return List.of(
                new Section(
                        "I. MỤC ĐÍCH, YÊU CẦU",
                        "1. Mục đích\n- Mỗi chi bộ nhận giữ sạch một đoạn bờ biển gần nơi làm việc.\n2. Yêu cầu\n- Làm gọn trong một tuần, có kết quả cân đo được."),
                new Section(
                        "II. NỘI DUNG, NHIỆM VỤ",
                        "1. Chia đoạn bờ biển cho từng chi bộ\na) Chủ trì: Văn phòng Đảng ủy Bộ\nb) Thời gian: xong trước ngày %s\n2. Ra quân làm sạch\na) Chủ trì: các chi bộ trực thuộc\nb) Phối hợp: Công đoàn Bộ Biển và Hải đảo"
                                .formatted(Dates.day(today.plusDays(20)))),
                new Section(
                        "III. TỔ CHỨC THỰC HIỆN",
                        "Các đảng bộ, chi bộ trực thuộc gửi kết quả về Văn phòng Đảng ủy trước ngày %s."
                                .formatted(Dates.day(today.plusDays(40)))));
    }

    private static List<Section> letter(LocalDate today) {
        return List.of(
                new Section(
                        "",
                        "Kính gửi: Các đảng bộ, chi bộ trực thuộc\n\nĐể chuẩn bị cho các buổi họp trực tuyến, Ban Thường vụ Đảng ủy Bộ đề nghị:\n1. Kiểm tra đường truyền, loa, màn hình của phòng họp.\n2. Gửi danh mục thiết bị cần thay về Văn phòng Đảng ủy trước ngày %s."
                                .formatted(Dates.day(today.plusDays(15)))));
    }

    private static List<Section> programme(LocalDate today) {
        return List.of(
                new Section(
                        "I. MỤC TIÊU",
                        "1. Mục tiêu chung\n- Văn bản đi, đến của cấp ủy được xử lý trọn vẹn trên mạng.\n2. Chỉ tiêu cụ thể\n- 100% văn bản không mật được gửi, nhận trên mạng.\n- 90% cuộc họp gửi tài liệu trước hai ngày."),
                new Section(
                        "II. NHIỆM VỤ, GIẢI PHÁP",
                        "1. Lập danh mục quy trình cần số hóa\na) Chủ trì: Văn phòng Đảng ủy Bộ\nb) Thời gian: xong trước ngày %s\n2. Tập huấn cán bộ văn phòng các chi bộ\na) Chủ trì: Ban Tuyên giáo Đảng ủy Bộ\nb) Thời gian: xong trước ngày %s"
                                .formatted(
                                        Dates.day(today.plusDays(30)),
                                        Dates.day(today.plusDays(60)))),
                new Section(
                        "III. TỔ CHỨC THỰC HIỆN",
                        "Văn phòng Đảng ủy theo dõi, sáu tháng một lần báo cáo Ban Thường vụ."));
    }
}
