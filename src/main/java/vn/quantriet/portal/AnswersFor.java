package vn.quantriet.portal;

import java.util.Locale;

/// For whom questions are answered. Everybody may read them; the words differ.
public enum AnswersFor {
    /// Nhân dân.
    PUBLIC,
    /// Đoàn viên công đoàn, người lao động.
    UNION_MEMBERS;

    /// Message key of its name.
    public String messageKey() {
        return "portal.audience." + name().toLowerCase(Locale.ROOT);
    }
}
