package vn.quantriet.draft.form;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/// One part of the print and how it looks: a style of Word, and a class of the PDF's style sheet.
enum Part {
    PARENT("Cơ quan cấp trên", Measure.PARENT_SIZE, Align.CENTER, 0, 0),
    ISSUER("Cơ quan ban hành", Measure.ISSUER_SIZE, Align.CENTER, 0, 0, Trait.BOLD),
    ASTERISK("Dấu sao", Measure.ISSUER_SIZE, Align.CENTER, 0, 0),
    NUMBER("Số, ký hiệu", Measure.NUMBER_SIZE, Align.CENTER, 0, 0),
    SUBJECT("Trích yếu công văn", Measure.SUBJECT_SIZE, Align.CENTER, 2, 0, Trait.ITALIC),
    DRAFT("Dự thảo", Measure.NUMBER_SIZE, Align.CENTER, 6, 0, Trait.BOLD),
    PARTY_TITLE("Tiêu đề Đảng", Measure.PARTY_TITLE_SIZE, Align.CENTER, 0, 0, Trait.BOLD),
    DATE("Địa danh, ngày tháng", Measure.DATE_SIZE, Align.CENTER, 0, 0, Trait.ITALIC),
    KIND("Tên loại", Measure.KIND_SIZE, Align.CENTER, 20, 0, Trait.BOLD, Trait.WITH_NEXT),
    TITLE(
            "Trích yếu",
            Measure.TITLE_SIZE,
            Align.CENTER,
            2,
            14,
            Trait.BOLD,
            Trait.NARROW,
            Trait.WITH_NEXT),
    ADDRESS("Kính gửi", Measure.BODY_SIZE, Align.LEFT, 18, 0, Trait.INSET, Trait.WITH_NEXT),
    ADDRESSEE("Nơi kính gửi", Measure.BODY_SIZE, Align.LEFT, 0, 0, Trait.DEEP_INSET),
    LETTER_START("Sau Kính gửi", Measure.BODY_SIZE, Align.LEFT, 0, 6),
    BODY("Văn bản", Measure.BODY_SIZE, Align.JUSTIFY, 0, 0, Trait.INDENTED, Trait.BODY_LINES),
    HEADING(
            "Đề mục",
            Measure.BODY_SIZE,
            Align.JUSTIFY,
            0,
            0,
            Trait.INDENTED,
            Trait.BODY_LINES,
            Trait.BOLD,
            Trait.WITH_NEXT),
    ENACTMENT(
            "Câu ban hành",
            Measure.BODY_SIZE,
            Align.CENTER,
            6,
            6,
            Trait.BODY_LINES,
            Trait.BOLD,
            Trait.WITH_NEXT),
    CAPACITY(
            "Quyền hạn ký",
            Measure.SIGNATURE_SIZE,
            Align.CENTER,
            10,
            0,
            Trait.BOLD,
            Trait.WITH_NEXT),
    ROLE("Chức vụ ký", Measure.SIGNATURE_SIZE, Align.CENTER, 0, 0, Trait.WITH_NEXT),
    SIGNER("Họ tên người ký", Measure.SIGNATURE_SIZE, Align.CENTER, 72, 0, Trait.BOLD),
    RECIPIENTS_HEAD(
            "Nơi nhận",
            Measure.RECIPIENTS_HEAD_SIZE,
            Align.LEFT,
            10,
            2,
            Trait.UNDERLINED,
            Trait.WITH_NEXT),
    RECIPIENT("Dòng nơi nhận", Measure.RECIPIENTS_SIZE, Align.LEFT, 0, 0, Trait.HANGING),
    CELL_HEAD("Đầu bảng", Measure.TABLE_SIZE, Align.CENTER, 2, 2, Trait.BOLD, Trait.WITH_NEXT),
    CELL("Ô bảng", Measure.TABLE_SIZE, Align.LEFT, 2, 2),
    CELL_FIGURES("Ô số", Measure.TABLE_SIZE, Align.CENTER, 2, 2),
    APPENDIX_LABEL(
            "Tên phụ lục", Measure.BODY_SIZE, Align.CENTER, 0, 0, Trait.BOLD, Trait.WITH_NEXT),
    APPENDIX_TITLE(
            "Trích yếu phụ lục",
            Measure.BODY_SIZE,
            Align.CENTER,
            0,
            0,
            Trait.BOLD,
            Trait.WITH_NEXT),
    APPENDIX_NOTE(
            "Kèm theo", Measure.BODY_SIZE, Align.CENTER, 0, 12, Trait.ITALIC, Trait.WITH_NEXT);

    /// Where the lines stand.
    enum Align {
        LEFT,
        CENTER,
        JUSTIFY
    }

    /// What else is special.
    enum Trait {
        BOLD,
        ITALIC,
        UNDERLINED,
        /// The first line stands back.
        INDENTED,
        /// The lines after the first stand back.
        HANGING,
        /// Stands back as a whole.
        INSET,
        /// Stands back on both sides.
        NARROW,
        DEEP_INSET,
        /// Lines as high as the rule says.
        BODY_LINES,
        /// Never the last of a page.
        WITH_NEXT
    }

    private final String title;
    private final Measure size;
    private final Align align;
    private final int before;
    private final int after;
    private final Set<Trait> traits;

    Part(String title, Measure size, Align align, int before, int after, Trait... traits) {
        this.title = title;
        this.size = size;
        this.align = align;
        this.before = before;
        this.after = after;
        this.traits = EnumSet.noneOf(Trait.class);
        this.traits.addAll(Set.of(traits));
    }

    /// What Word shows in its list of styles.
    String title() {
        return title;
    }

    Measure size() {
        return size;
    }

    Align align() {
        return align;
    }

    boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /// Points above.
    int before() {
        return before;
    }

    /// Points below.
    int after(FormRule rule) {
        return is(Trait.BODY_LINES) ? Math.max(after, rule.get(Measure.PARAGRAPH_GAP)) : after;
    }

    /// Id of the style and name of the class: "PARTY_TITLE" is "PartyTitle".
    String id() {
        var id = new StringBuilder();
        for (var word : name().split("_", -1)) {
            id.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return id.toString();
    }
}
