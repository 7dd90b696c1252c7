package vn.quantriet.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KernelTests {

    @Test
    void idsOnlyGrowAndNameTheirVersion() {
        var seen = new HashSet<UUID>();
        var last = Uuid7.next();
        for (int turn = 0; turn < 10_000; turn++) {
            var next = Uuid7.next();
            assertThat(next.toString()).isGreaterThan(last.toString());
            assertThat(next.version()).isEqualTo(7);
            assertThat(next.variant()).isEqualTo(2);
            assertThat(seen.add(next)).isTrue();
            last = next;
        }
    }

    @Test
    void aPathReachesWhatLiesBelowItAndNoNamesake() {
        var rivers = new UnitPath("r.1.5");
        assertThat(rivers.reaches(new UnitPath("r.1.5"))).isTrue();
        assertThat(rivers.reaches(new UnitPath("r.1.5.6"))).isTrue();
        assertThat(rivers.reaches(new UnitPath("r.1.50"))).isFalse();
        assertThat(rivers.reaches(new UnitPath("r.1"))).isFalse();
        assertThat(UnitPath.ALL.reaches(rivers)).isTrue();
    }

    @Test
    void aPathHoldsNothingThatCouldEndAString() {
        for (var hostile : new String[] {"", "r.", "r.1'", "r.1; drop", "x.1", "r..1", "r.1\n"}) {
            assertThatThrownBy(() -> new UnitPath(hostile))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void aViewerOverseesOnlyStrictlyBelow() {
        assertThat(LAN.oversees(BINH.path())).isTrue();
        assertThat(LAN.oversees(LAN.path())).isFalse();
        assertThat(LAN.oversees(MINH.path())).isFalse();
        assertThat(AN.sees(BINH.path())).isTrue();
        assertThat(AN.oversees(BINH.path())).isFalse();
    }

    @Test
    void whatAViewerMayNotDoDoesNotExist() {
        assertThatThrownBy(() -> AN.require(Permission.APPROVE_PLANS)).isInstanceOf(NotFound.class);
    }

    @Test
    void textFoldsWithoutMarksAndCase() {
        assertThat(Fold.fold("  ỦY ban\u00a0 Kiểm  Tra")).isEqualTo("uy ban kiem tra");
        assertThat(Fold.fold("uỷ")).isEqualTo(Fold.fold("ủy"));
        assertThat(Fold.fold("Đảng \u00d0")).isEqualTo("dang d");
    }

    @Test
    void aPeriodIncludesItsFirstAndLastDay() {
        var march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
        assertThat(march.contains(LocalDate.of(2026, 3, 31))).isTrue();
        assertThat(march.contains(LocalDate.of(2026, 4, 1))).isFalse();
        assertThat(Period.since(march.from()).contains(LocalDate.of(2099, 1, 1))).isTrue();
        assertThatThrownBy(() -> new Period(march.from(), LocalDate.of(2026, 2, 1)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
