package vn.quantriet.organization;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// What the rest of the system may ask and do about units.
@Service
@Transactional(readOnly = true)
public class Units {

    private final UnitRepository units;

    Units(UnitRepository units) {
        this.units = units;
    }

    /// The unit as of today, whoever asks: for modules that checked the right themselves.
    public UnitLine line(UnitId id) {
        return units.line(id).orElseThrow(() -> new NotFound(id));
    }

    /// The unit as of today, if the viewer sees it.
    public UnitLine line(UnitId id, Viewer viewer) {
        return units.line(id)
                .filter(unit -> viewer.sees(unit.path()))
                .orElseThrow(() -> new NotFound(id));
    }

    /// The unit at the path and all below it as of today, parents first.
    public List<UnitLine> subtree(UnitPath top) {
        return units.subtree(top);
    }
}
