package vn.quantriet.demo.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;

/// Founds the units of the block, level by level.
@Component
class BlockUnits {

    /// @param root the block itself
    /// @param office its office, an advisory body
    /// @param committees directly below the block
    /// @param grassroots below the committees
    /// @param cells below the grassroots organisations, in the order of these
    record Founded(
            UnitId root,
            UnitId office,
            List<UnitId> committees,
            List<UnitId> grassroots,
            List<UnitId> cells) {}

    private final Reorganization units;

    BlockUnits(Reorganization units) {
        this.units = units;
    }

    Founded found(Measure measure, LocalDate today, Viewer founder) {
        var from = today.minusYears(2).withDayOfMonth(1);
        var names = measure.names();
        var all = new ArrayList<NewUnit>();
        var root = add(all, null, UnitKind.COMMITTEE_BODY, names.root(), "BX", from);
        var office = add(all, root, UnitKind.ADVISORY_BODY, names.office(), "VP", from);
        var committees = new ArrayList<UnitId>();
        for (int n = 0; n < measure.committees(); n++) {
            committees.add(
                    add(all, root, UnitKind.COMMITTEE_BODY, names.committee(n), code(n + 1), from));
        }
        var grassroots = new ArrayList<UnitId>();
        for (int n = 0; n < measure.grassroots(); n++) {
            int above = n % measure.committees();
            int turn = n / measure.committees() + 1;
            grassroots.add(
                    add(
                            all,
                            committees.get(above),
                            UnitKind.COMMITTEE_BODY,
                            names.grassroots(above, turn),
                            code(above + 1) + "-%02d".formatted(turn),
                            from));
        }
        var cells = new ArrayList<UnitId>();
        for (int n = 0; n < measure.cells(); n++) {
            int above = n % measure.grassroots();
            int turn = n / measure.grassroots() + 1;
            cells.add(
                    add(
                            all,
                            grassroots.get(above),
                            UnitKind.CELL,
                            names.cell(above, turn),
                            cellCode(n),
                            from));
        }
        units.foundAll(all, founder);
        return new Founded(root, office, committees, grassroots, cells);
    }

    private static UnitId add(
            List<NewUnit> all,
            @Nullable UnitId parent,
            UnitKind kind,
            String name,
            String code,
            LocalDate from) {
        var id = UnitId.next();
        all.add(new NewUnit(id, parent, kind, new UnitName(name, ""), code, from, "01-QĐ/ĐUK"));
        return id;
    }

    /// @param number from 0
    static String cellCode(int number) {
        return "C%05d".formatted(number + 1);
    }

    private static String code(int number) {
        return "K%02d".formatted(number);
    }
}
