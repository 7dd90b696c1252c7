package vn.quantriet.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.*;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("I1")
class OrganizationModuleTests {

    @Autowired Units units;
    @Autowired Members members;
    @Autowired UnitRepository repository;

    @Test
    void findsUnitsWithAndWithoutMarksWithinReachOnly() {
        assertThat(units.find("uy ban kiem tra", MINH, 5))
                .extracting(UnitLine::id)
                .startsWith(INSPECTION_BOARD)
                .doesNotContain(LAKES);
        assertThat(units.find("Uỷ ban", MINH, 5))
                .extracting(UnitLine::id)
                .startsWith(INSPECTION_BOARD)
                .doesNotContain(LAKES);
        assertThat(units.find("uy ban", LAN, 5)).isEmpty();
        assertThat(units.find("chi bo", LAN, 5))
                .extracting(UnitLine::id)
                .contains(CELL_ONE, CELL_TWO)
                .doesNotContain(LAKES);
    }

    @Test
    void tellsTheSameTreeFromTodayAndFromHistory() {
        var today = LocalDate.now();
        assertThat(repository.treeOn(today).all()).isEqualTo(units.treeOn(today).all());
        var past = units.treeOn(LocalDate.parse("2021-01-01"));
        assertThat(past.parentOf(CELL_ONE).orElseThrow().id()).isEqualTo(RIVERS);
        assertThat(units.treeOn(LocalDate.parse("2019-12-31")).all()).isEmpty();
        assertThat(units.subtree(new UnitPath("r.1.5")))
                .extracting(UnitLine::id)
                .startsWith(RIVERS)
                .contains(CELL_ONE, CELL_TWO);
    }

    @Test
    @Tag("I3")
    void showsPeopleToThoseWhoMayReadThemAndToThemselves() {
        assertThat(members.line(AN.member(), MINH).name()).isEqualTo("Bùi Khánh An");
        assertThat(members.line(AN.member(), AN).unitName()).isEqualTo("Chi bộ Phòng Quan trắc");
        assertThatThrownBy(() -> members.line(BINH.member(), AN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> members.line(THU.member(), LAN)).isInstanceOf(NotFound.class);
        assertThat(members.find("binh", LAN, 5))
                .extracting(MemberLine::id)
                .containsExactly(BINH.member());
        assertThat(members.find("thu", LAN, 5)).isEmpty();
        assertThat(members.of(CELL_ONE, LAN))
                .extracting(MemberLine::name)
                .containsExactly("Bùi Khánh An", "Hoàng Thái Bình");
    }
}
