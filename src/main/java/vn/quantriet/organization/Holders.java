package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.UnitId;

/// Who answers for units on a day: for modules that lay work on persons, and checked the right themselves. The database still
/// shows only what lies within the reach of who asks.
@Service
@Transactional(readOnly = true)
public class Holders {

    private final HolderRepository holders;

    Holders(HolderRepository holders) {
        this.holders = holders;
    }

    /// Who holds the position in these units on the day, by given name.
    public List<Holder> of(Collection<UnitId> units, PositionTitle title, LocalDate day) {
        return holders.of(units, title, day);
    }

    /// Those of the tenures that still hold on the day.
    public Set<Tenure> lasting(Collection<Tenure> tenures, LocalDate day) {
        return holders.lasting(tenures, day);
    }

    /// The units that took over from these, by merger or split; nothing for one that ended without a successor.
    public Map<UnitId, List<UnitId>> successors(Collection<UnitId> ended) {
        return holders.successors(ended);
    }
}
