package vn.quantriet.document;

import java.util.Locale;

/// What a paper is (loại văn bản). The printed code does not tell it: QĐ is a decision or a regulation.
public enum DocumentType {
    /// Nghị quyết.
    RESOLUTION,
    /// Kết luận.
    CONCLUSION,
    /// Chỉ thị.
    DIRECTIVE,
    /// Quy định.
    REGULATION,
    /// Quy chế.
    WORKING_RULES,
    /// Quyết định.
    DECISION,
    /// Hướng dẫn.
    GUIDANCE,
    /// Kế hoạch.
    PLAN,
    /// Chương trình (hành động).
    ACTION_PROGRAMME,
    /// Đề án.
    SCHEME,
    /// Báo cáo.
    REPORT,
    /// Thông báo.
    NOTICE,
    /// Tờ trình.
    SUBMISSION,
    /// Công văn.
    OFFICIAL_LETTER,
    /// Luật.
    LAW,
    /// Nghị định.
    DECREE,
    /// Thông tư.
    CIRCULAR,
    /// Điều lệ.
    CHARTER;

    /// Message key of its name.
    public String messageKey() {
        return "document.type." + name().toLowerCase(Locale.ROOT);
    }
}
