package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.demo.SampleUnits.SampleUnit;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Merger;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;

/// Founds the units of the sample ministry two years back, renames one and merges another since then, a third at the end.
@Component
public class SampleMinistry {

    /// The body into which the former department of waterways went, and what stood below that one before.
    private static final String SUCCESSOR = "HH-LL";

    private static final String PREDECESSOR = "LLACH";
    private static final String RENAMED = "TTDL-2";

    /// A cell that goes into another while its work is open.
    private static final String ENDING = "HTQT";

    private static final String TAKING_OVER = "PC";

    private final Reorganization units;

    SampleMinistry(Reorganization units) {
        this.units = units;
    }

    /// The ids of the units that stand today, by code.
    Map<String, UnitId> found(LocalDate today) {
        var began = today.minusYears(2).withDayOfMonth(1);
        var merged = today.minusMonths(14).withDayOfMonth(1);
        var renamed = today.minusMonths(9).withDayOfMonth(1);
        var ids = new LinkedHashMap<String, UnitId>();
        var sample = SampleUnits.read();
        sample.forEach(unit -> ids.put(unit.code(), UnitId.next()));
        var predecessor = UnitId.next();

        units.foundAll(
                sample.stream()
                        .filter(unit -> !unit.code().equals(SUCCESSOR))
                        .filter(unit -> !SUCCESSOR.equals(unit.parent()))
                        .map(unit -> fresh(unit, ids, ids.get(unit.parent()), began))
                        .toList(),
                founder());
        units.foundAll(List.of(waterways(predecessor, id(ids, "BO"), began)), founder());
        units.foundAll(
                sample.stream()
                        .filter(unit -> SUCCESSOR.equals(unit.parent()))
                        .map(unit -> fresh(unit, ids, predecessor, began))
                        .toList(),
                founder());

        var successor = sample.stream().filter(unit -> unit.code().equals(SUCCESSOR)).findFirst();
        units.foundAll(
                List.of(fresh(successor.orElseThrow(), ids, id(ids, "HH"), merged)), founder());
        units.merge(
                new Merger(List.of(predecessor), id(ids, SUCCESSOR), merged, true, "118-QĐ/ĐU"),
                founder());
        units.rename(id(ids, RENAMED), nameOf(sample, RENAMED), renamed, "142-QĐ/ĐU", founder());
        return ids;
    }

    /// Ends a cell today, so that its open work must be passed on.
    void merge(Map<String, UnitId> ids, LocalDate today) {
        units.merge(
                new Merger(
                        List.of(id(ids, ENDING)), id(ids, TAKING_OVER), today, false, "203-QĐ/ĐU"),
                founder());
    }

    /// Who founds: nobody in particular, above all units.
    public static Viewer founder() {
        var role =
                new HeldRole(
                        Uuid7.next(),
                        Role.ADMINISTRATOR,
                        new UnitId(new UUID(0, 0)),
                        UnitPath.ALL,
                        "");
        return new Viewer(
                new AccountId(new UUID(0, 0)),
                new MemberId(new UUID(0, 0)),
                "",
                role,
                List.of(role));
    }

    private static NewUnit fresh(
            SampleUnit unit, Map<String, UnitId> ids, @Nullable UnitId parent, LocalDate from) {
        var name =
                unit.code().equals(RENAMED)
                        ? new UnitName("Chi bộ Phòng Khoa học dữ liệu", "CB KHDL")
                        : new UnitName(unit.name(), unit.shortName());
        return new NewUnit(
                id(ids, unit.code()), parent, unit.kind(), name, unit.code(), from, "01-QĐ/ĐU");
    }

    private static NewUnit waterways(UnitId id, UnitId parent, LocalDate from) {
        return new NewUnit(
                id,
                parent,
                UnitKind.COMMITTEE_BODY,
                new UnitName("Đảng bộ Cục Luồng lạch", "ĐU CLL"),
                PREDECESSOR,
                from,
                "01-QĐ/ĐU");
    }

    private static UnitName nameOf(List<SampleUnit> sample, String code) {
        return sample.stream()
                .filter(unit -> unit.code().equals(code))
                .map(unit -> new UnitName(unit.name(), unit.shortName()))
                .findFirst()
                .orElseThrow();
    }

    private static UnitId id(Map<String, UnitId> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }
}
