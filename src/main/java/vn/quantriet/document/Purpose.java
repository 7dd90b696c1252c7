package vn.quantriet.document;

import java.util.Locale;

/// What a paper is sent for (mục đích gửi).
public enum Purpose {
    /// Để báo cáo.
    REPORT,
    /// Để biết.
    INFORMATION,
    /// Để thực hiện.
    EXECUTION,
    /// Để phối hợp.
    COORDINATION,
    /// Để nghiên cứu, quán triệt.
    STUDY;

    /// Message key of its name.
    public String messageKey() {
        return "document.purpose." + name().toLowerCase(Locale.ROOT);
    }
}
