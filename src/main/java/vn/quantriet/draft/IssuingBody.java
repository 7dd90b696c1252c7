package vn.quantriet.draft;

import java.util.List;
import java.util.Locale;
import vn.quantriet.organization.UnitKind;

/// In whose name a paper is issued (tập thể ban hành).
public enum IssuingBody {
    /// Ban chấp hành.
    EXECUTIVE_COMMITTEE("T/M BAN CHẤP HÀNH"),
    /// Ban thường vụ.
    STANDING_COMMITTEE("T/M BAN THƯỜNG VỤ"),
    /// Chi bộ.
    CELL("T/M CHI BỘ"),
    /// Ban tham mưu, văn phòng: its head signs for nobody.
    ADVISORY_BODY(""),
    /// Đại hội: its papers are counted in one series, whatever kind they are.
    CONGRESS("T/M ĐOÀN CHỦ TỊCH");

    private final String capacity;

    IssuingBody(String capacity) {
        this.capacity = capacity;
    }

    /// On whose behalf its papers are signed, as printed.
    public String capacity() {
        return capacity;
    }

    /// Those that a unit of the kind has, the usual one first.
    public static List<IssuingBody> of(UnitKind kind) {
        return switch (kind) {
            case COMMITTEE_BODY -> List.of(STANDING_COMMITTEE, EXECUTIVE_COMMITTEE, CONGRESS);
            case CELL -> List.of(CELL, CONGRESS);
            case ADVISORY_BODY, MASS_ORGANIZATION -> List.of(ADVISORY_BODY);
        };
    }

    /// Message key of its name.
    public String messageKey() {
        return "draft.body." + name().toLowerCase(Locale.ROOT);
    }
}
