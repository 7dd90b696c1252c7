package vn.quantriet.draft;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.CommitteeLine;
import vn.quantriet.organization.Committees;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.Units;

/// Which term a paper of a unit falls into: that of its committee; a body that advises counts by the committee it serves.
@Component
class Terms {

    private final Committees committees;
    private final Units units;

    Terms(Committees committees, Units units) {
        this.committees = committees;
        this.units = units;
    }

    Term of(UnitId unit, LocalDate day, Viewer viewer) {
        return committees
                .inOffice(unit, day)
                .or(() -> served(unit, day))
                .map(committee -> new Term(committee.termFrom(), true))
                .orElseGet(() -> new Term(units.profile(unit, viewer).foundedOn(), false));
    }

    private Optional<CommitteeLine> served(UnitId unit, LocalDate day) {
        var line = units.line(unit);
        return line.kind() == UnitKind.ADVISORY_BODY && line.parent() != null
                ? committees.inOffice(line.parent(), day)
                : Optional.empty();
    }
}
