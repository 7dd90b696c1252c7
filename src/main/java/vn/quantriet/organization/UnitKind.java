package vn.quantriet.organization;

import java.util.List;

/// What a unit is.
public enum UnitKind {
    /// Đảng bộ: has units below it and a committee.
    COMMITTEE_BODY,
    /// Chi bộ: the smallest body of members.
    CELL,
    /// Ban tham mưu: serves the committee above it (văn phòng, ban tuyên giáo, ủy ban kiểm tra ...).
    ADVISORY_BODY,
    /// Tổ chức chính trị - xã hội: union, youth.
    MASS_ORGANIZATION;

    /// Party bodies stand below Party bodies only; advisory bodies and mass organisations may have parts of their own.
    public boolean mayStandBelow(UnitKind parent) {
        return switch (this) {
            case COMMITTEE_BODY -> parent == COMMITTEE_BODY;
            case CELL -> parent == COMMITTEE_BODY || parent == CELL;
            case ADVISORY_BODY -> parent != MASS_ORGANIZATION;
            case MASS_ORGANIZATION -> parent != ADVISORY_BODY;
        };
    }

    /// Posts that every such unit has to fill.
    List<PositionTitle> posts() {
        return switch (this) {
            case COMMITTEE_BODY -> List.of(PositionTitle.SECRETARY, PositionTitle.DEPUTY_SECRETARY);
            case CELL -> List.of(PositionTitle.SECRETARY);
            case ADVISORY_BODY, MASS_ORGANIZATION -> List.of(PositionTitle.HEAD);
        };
    }
}
