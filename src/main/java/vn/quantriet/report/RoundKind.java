package vn.quantriet.report;

import java.util.Locale;

/// Why reports are asked for (loại báo cáo).
public enum RoundKind {
    /// 6 tháng.
    SIX_MONTHS,
    /// Một năm.
    YEAR,
    /// Đột xuất.
    AD_HOC,
    /// Tổng kết đợt.
    END_OF_CAMPAIGN;

    public String messageKey() {
        return "report.kind." + name().toLowerCase(Locale.ROOT);
    }

    /// The reports that are usual for it.
    public String family() {
        return switch (this) {
            case SIX_MONTHS, YEAR -> "PERIODIC";
            case AD_HOC -> "SHORT";
            case END_OF_CAMPAIGN -> "CAMPAIGN";
        };
    }
}
