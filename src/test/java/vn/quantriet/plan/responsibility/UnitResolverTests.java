package vn.quantriet.plan.responsibility;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.organization.UnitKind.*;
import static vn.quantriet.plan.responsibility.Resolution.Reason.*;
import static vn.quantriet.plan.responsibility.Resolution.Why.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.UnitTree;

/// A made-up ministry:
///
/// ```
/// Đảng bộ Bộ Muối
/// ├ Ban Tuyên giáo Đảng ủy Bộ (BTG) · Ủy ban Kiểm tra Đảng ủy Bộ · Văn phòng Đảng ủy Bộ (VPĐU)
/// ├ Đảng bộ Cục Đồng muối
/// │ ├ Ủy ban Kiểm tra Đảng ủy Cục Đồng muối
/// │ └ Chi bộ Phòng Kế hoạch · Chi bộ Phòng Tổng hợp
/// ├ Đảng bộ Viện Hải dương
/// │ └ Chi bộ Phòng Kế hoạch
/// ├ Chi bộ Vụ Pháp chế · Chi bộ Tạp chí Muối biển
/// └ Công đoàn Bộ Muối · Đoàn Thanh niên Bộ Muối
/// ```
@Tag("B1")
class UnitResolverTests {

    private final List<UnitLine> units = new ArrayList<>();
    private final UnitLine ministry = unit(null, COMMITTEE_BODY, "Đảng bộ Bộ Muối", "ĐU Bộ");
    private final UnitLine propaganda =
            unit(ministry, ADVISORY_BODY, "Ban Tuyên giáo Đảng ủy Bộ", "BTG");
    private final UnitLine inspection =
            unit(ministry, ADVISORY_BODY, "Ủy ban Kiểm tra Đảng ủy Bộ", "UBKT");
    private final UnitLine office = unit(ministry, ADVISORY_BODY, "Văn phòng Đảng ủy Bộ", "VPĐU");
    private final UnitLine fields =
            unit(ministry, COMMITTEE_BODY, "Đảng bộ Cục Đồng muối", "ĐU CĐM");
    private final UnitLine fieldsInspection =
            unit(fields, ADVISORY_BODY, "Ủy ban Kiểm tra Đảng ủy Cục Đồng muối", "");
    private final UnitLine planning = unit(fields, CELL, "Chi bộ Phòng Kế hoạch", "");
    private final UnitLine general = unit(fields, CELL, "Chi bộ Phòng Tổng hợp", "CB PTH");
    private final UnitLine ocean = unit(ministry, COMMITTEE_BODY, "Đảng bộ Viện Hải dương", "");
    private final UnitLine oceanPlanning = unit(ocean, CELL, "Chi bộ Phòng Kế hoạch", "");
    private final UnitLine legal = unit(ministry, CELL, "Chi bộ Vụ Pháp chế", "");
    private final UnitLine journal = unit(ministry, CELL, "Chi bộ Tạp chí Muối biển", "");
    private final UnitLine union = unit(ministry, MASS_ORGANIZATION, "Công đoàn Bộ Muối", "CĐ Bộ");
    private final UnitLine youth = unit(ministry, MASS_ORGANIZATION, "Đoàn Thanh niên Bộ Muối", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "đồng chí Bí thư | Đảng bộ Bộ Muối | SECRETARY",
                "Bí thư Đảng ủy | Đảng bộ Bộ Muối | SECRETARY",
                "Đồng chí Bí thư Đảng ủy Bộ | Đảng bộ Bộ Muối | SECRETARY",
                "Phó Bí thư Đảng ủy | Đảng bộ Bộ Muối | DEPUTY_SECRETARY",
                "Phó Bí thư Thường trực Đảng ủy | Đảng bộ Bộ Muối | DEPUTY_SECRETARY",
                "người đứng đầu cấp ủy | Đảng bộ Bộ Muối | SECRETARY",
                "Bí thư Đảng ủy Cục Đồng muối | Đảng bộ Cục Đồng muối | SECRETARY",
                "Trưởng Ban Tuyên giáo Đảng ủy | Ban Tuyên giáo Đảng ủy Bộ | HEAD",
                "đồng chí Chủ nhiệm UBKT | Ủy ban Kiểm tra Đảng ủy Bộ | HEAD",
                "Chánh Văn phòng Đảng ủy | Văn phòng Đảng ủy Bộ | HEAD",
                "Bí thư Đoàn Thanh niên Bộ Muối | Đoàn Thanh niên Bộ Muối | HEAD"
            })
    void readsAPositionAsItsHolder(String words, String unit, PositionTitle title) {
        assertThat(resolve(words))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> {
                            assertThat(names(resolved.units())).containsExactly(unit);
                            assertThat(resolved.meant())
                                    .extracting(Resolution.Meant::holder)
                                    .containsExactly(title);
                        });
    }

    @Test
    void readsTheSecretariesOfAGroupAsOneOfEach() {
        assertThat(resolve("Bí thư các chi bộ trực thuộc"))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved ->
                                assertThat(resolved.meant())
                                        .extracting(Resolution.Meant::holder)
                                        .containsExactly(
                                                PositionTitle.SECRETARY, PositionTitle.SECRETARY));
    }

    @Test
    void keepsCommitteesUnits() {
        assertThat(resolve("Cấp ủy các chi bộ"))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved ->
                                assertThat(resolved.meant())
                                        .extracting(Resolution.Meant::holder)
                                        .containsOnlyNulls());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các chi bộ trực thuộc",
                "các chi bộ trực thuộc Đảng bộ",
                "CÁC CHI BỘ TRỰC THUỘC ĐẢNG ỦY BỘ",
                "Các CB trực thuộc ĐU Bộ",
                "Tất cả các chi bộ trực thuộc",
                "Cấp ủy các chi bộ",
                "Bí thư các chi bộ",
                "Các chi bộ trực thuộc chủ trì thực hiện"
            })
    void readsTheCellsDirectlyBelow(String words) {
        assertResolved(words, GROUP, legal, journal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Các đảng bộ, chi bộ trực thuộc Đảng ủy Bộ",
                "cấp ủy, tổ chức đảng trực thuộc Đảng bộ",
                "Cấp uỷ, tổ chức đảng trực thuộc",
                "các cấp ủy trực thuộc",
                "Các tổ chức đảng trực thuộc",
                "các chi bộ, đảng bộ",
                "Các chi bộ và các đảng bộ trực thuộc"
            })
    void readsAllPartyBodiesDirectlyBelow(String words) {
        assertResolved(words, GROUP, fields, ocean, legal, journal);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các cấp ủy, tổ chức đảng trong Đảng bộ",
                "các cấp ủy, người đứng đầu cấp ủy trong toàn Đảng bộ",
                "Các tổ chức đảng trong toàn Đảng bộ Bộ Muối"
            })
    void readsAllPartyBodiesFurtherDown(String words) {
        assertResolved(
                words, GROUP, fields, planning, general, ocean, oceanPlanning, legal, journal);
    }

    @Test
    void readsTheSubordinatesOfAnother() {
        assertResolved("các chi bộ trực thuộc Đảng ủy Cục Đồng muối", GROUP, planning, general);
    }

    @Test
    void readsPartyCommitteesOnly() {
        assertResolved("các đảng ủy trực thuộc", GROUP, fields, ocean);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "các tổ chức chính trị - xã hội",
                "Các tổ chức chính trị – xã hội thuộc Bộ",
                "các đoàn thể",
                "Các tổ chức đoàn thể"
            })
    void readsTheMassOrganizations(String words) {
        assertResolved(words, GROUP, union, youth);
    }

    @Test
    void readsTheAdvisoryBodies() {
        assertResolved(
                "Các ban tham mưu, giúp việc của Đảng ủy", GROUP, propaganda, inspection, office);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ban Chấp hành Đảng bộ",
                "BCH Đảng bộ",
                "Đảng ủy",
                "Đảng ủy Bộ",
                "ĐU Bộ",
                "Ban Thường vụ Đảng ủy",
                "Ban Thường vụ Đảng ủy Bộ",
                "Ban Thường vụ",
                "Thường trực Đảng ủy",
                "Đảng ủy Bộ Muối",
                "Ban Chấp hành Đảng bộ Bộ Muối",
                "Giao Ban Thường vụ Đảng ủy"
            })
    void letsACommitteeStandForItsUnit(String words) {
        assertResolved(words, COMMITTEE, ministry);
    }

    @Test
    void knowsTheCommitteeOfASubordinate() {
        assertResolved("Ban Chấp hành Đảng bộ Cục Đồng muối", COMMITTEE, fields);
        assertResolved("Chi ủy Vụ Pháp chế", COMMITTEE, legal);
        assertResolved("Chi bộ Vụ Pháp chế", COMMITTEE, legal);
    }

    @ParameterizedTest
    @CsvSource({
        "Ban Tuyên giáo Đảng ủy Bộ, Ban Tuyên giáo Đảng ủy Bộ",
        "Ban Tuyên giáo, Ban Tuyên giáo Đảng ủy Bộ",
        "ban tuyen giao dang uy, Ban Tuyên giáo Đảng ủy Bộ",
        "BTG, Ban Tuyên giáo Đảng ủy Bộ",
        "Giao Ban Tuyên giáo, Ban Tuyên giáo Đảng ủy Bộ",
        "Uỷ ban kiểm tra Đảng uỷ, Ủy ban Kiểm tra Đảng ủy Bộ",
        "UBKT, Ủy ban Kiểm tra Đảng ủy Bộ",
        "UBKT Đảng ủy, Ủy ban Kiểm tra Đảng ủy Bộ",
        "Văn phòng Đảng ủy, Văn phòng Đảng ủy Bộ",
        "VPĐU, Văn phòng Đảng ủy Bộ",
        "Cục Đồng muối, Đảng bộ Cục Đồng muối",
        "Vụ Pháp chế, Chi bộ Vụ Pháp chế",
        "CB PTH, Chi bộ Phòng Tổng hợp",
        "Công đoàn Bộ, Công đoàn Bộ Muối",
        "Đoàn Thanh niên, Đoàn Thanh niên Bộ Muối",
        "Ủy ban Kiểm tra Đảng ủy Cục Đồng muối, Ủy ban Kiểm tra Đảng ủy Cục Đồng muối"
    })
    void findsAUnitByItsName(String words, String name) {
        assertThat(resolve(words))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> assertThat(names(resolved.units())).containsExactly(name));
    }

    @Test
    void takesSeveralApart() {
        assertResolved(
                "Ban Chấp hành Đảng bộ, Ủy ban kiểm tra Đảng ủy, các chi bộ trực thuộc",
                SEVERAL,
                ministry,
                inspection,
                legal,
                journal);
        assertResolved("Ban Tuyên giáo Đảng ủy, Văn phòng Đảng ủy", SEVERAL, propaganda, office);
        assertResolved(
                "Ban Tuyên giáo và Ủy ban Kiểm tra Đảng ủy", SEVERAL, propaganda, inspection);
    }

    @Test
    void asksForTheMissingPartAndKeepsTheOthers() {
        assertThat(resolve("Ủy ban Kiểm tra, Hội Cựu giáo chức"))
                .isEqualTo(new Resolution.Unresolved(UNKNOWN, List.of(inspection.id())));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thủ trưởng các đơn vị thuộc Bộ",
                "Lãnh đạo Bộ",
                "mỗi cán bộ, đảng viên",
                "Người đứng đầu các cơ quan, đơn vị"
            })
    void asksWhoIsMeantByPersons(String words) {
        assertUnresolved(words, PEOPLE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hội Cựu giáo chức", "Ban Tuyên giáo Tỉnh ủy", "Cục Thuế", "???", " "})
    void asksForWhatItDoesNotKnow(String words) {
        assertUnresolved(words, UNKNOWN);
    }

    @Test
    void asksWhichOfTwoOfTheSameName() {
        assertThat(resolve("Phòng Kế hoạch"))
                .isEqualTo(new Resolution.Ambiguous(List.of(planning.id(), oceanPlanning.id())));
    }

    @Test
    void takesTheNearestOfTheSameName() {
        assertThat(resolver(fields, Map.of()).resolve("Ủy ban Kiểm tra"))
                .isEqualTo(
                        Resolution.Resolved.units(
                                List.of(fieldsInspection.id()), Resolution.Why.NAMED));
    }

    @Test
    void doesNotLayWorkOnASuperior() {
        var resolver = resolver(fields, Map.of());

        assertThat(resolver.resolve("Đảng ủy Bộ"))
                .isEqualTo(new Resolution.Unresolved(ABOVE, List.of()));
        assertThat(resolver.resolve("Đảng ủy cấp trên"))
                .isEqualTo(new Resolution.Unresolved(ABOVE, List.of()));
        assertThat(resolver.resolve("Đảng ủy Cục"))
                .isEqualTo(Resolution.Resolved.units(List.of(fields.id()), COMMITTEE));
    }

    @Test
    void saysWhenThereIsNoneBelow() {
        assertThat(resolver(legal, Map.of()).resolve("các chi bộ trực thuộc"))
                .isEqualTo(new Resolution.Unresolved(NONE_SUCH, List.of()));
    }

    @Test
    void speaksOfTheCellItselfInItsOwnPaper() {
        assertThat(resolver(legal, Map.of()).resolve("Chi bộ"))
                .isEqualTo(Resolution.Resolved.units(List.of(legal.id()), COMMITTEE));
    }

    @Test
    void remembersWhatTheOfficeChose() {
        var key = UnitResolver.key("Thủ trưởng các đơn vị thuộc Bộ");
        var resolver = resolver(ministry, Map.of(key, List.of(legal.id(), fields.id())));

        assertThat(resolver.resolve("thủ trưởng  các đơn vị thuộc Bộ;"))
                .isEqualTo(Resolution.Resolved.units(List.of(legal.id(), fields.id()), REMEMBERED));
    }

    @Test
    void forgetsAChoiceWhoseUnitIsGone() {
        var key = UnitResolver.key("Thủ trưởng các đơn vị");
        var resolver = resolver(ministry, Map.of(key, List.of(UnitId.next())));

        assertThat(resolver.resolve("Thủ trưởng các đơn vị"))
                .isEqualTo(new Resolution.Unresolved(PEOPLE, List.of()));
    }

    private Resolution resolve(String words) {
        return resolver(ministry, Map.of()).resolve(words);
    }

    private UnitResolver resolver(UnitLine home, Map<String, List<UnitId>> remembered) {
        return new UnitResolver(new UnitTree(units), home, remembered);
    }

    private void assertResolved(String words, Resolution.Why why, UnitLine... expected) {
        var names = List.of(expected).stream().map(UnitLine::name).toList();
        assertThat(resolve(words))
                .isInstanceOfSatisfying(
                        Resolution.Resolved.class,
                        resolved -> {
                            assertThat(names(resolved.units()))
                                    .containsExactlyInAnyOrderElementsOf(names);
                            assertThat(resolved.why()).isEqualTo(why);
                        });
    }

    private void assertUnresolved(String words, Resolution.Reason reason) {
        assertThat(resolve(words)).isEqualTo(new Resolution.Unresolved(reason, List.of()));
    }

    private List<String> names(List<UnitId> ids) {
        var tree = new UnitTree(units);
        return ids.stream().map(id -> tree.find(id).orElseThrow().name()).toList();
    }

    private UnitLine unit(@Nullable UnitLine parent, UnitKind kind, String name, String shortName) {
        var path = parent == null ? "r.1" : parent.path().value() + "." + (units.size() + 1);
        var above = parent == null ? null : parent.id();
        var line = new UnitLine(UnitId.next(), above, new UnitPath(path), kind, name, shortName);
        units.add(line);
        return line;
    }
}
