package vn.quantriet.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.*;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.extraction.ConfirmedProposal;
import vn.quantriet.extraction.Passage;
import vn.quantriet.extraction.ProposalId;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.plan.CoverageFilter.Show;
import vn.quantriet.plan.CoverageFilter.View;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// A plan goes down the tree, is answered there, and shows above how far.
@ModuleTest
@Tag("B3")
@TestPropertySource(properties = "quantriet.test.database=coverage")
class CoverageModuleTests {

    private static final int LEVELS = 8;
    private static final Deadline DUE =
            new Deadline.Fixed("", LocalDate.parse("2099-03-31"), false);
    private static final Deadline SOONER =
            new Deadline.Fixed("", LocalDate.parse("2099-02-15"), false);

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Uppers uppers;
    @Autowired Coverage coverage;
    @Autowired MergerRepository mergers;
    @Autowired PlansRestingOnPaper work;
    @Autowired Documents documents;
    @Autowired Reorganization reorganization;
    @Autowired Units units;
    @Autowired MockMvcTester mvc;

    @Test
    void rollsUpThroughEightLevels() {
        var chain = founded();
        var below = new ArrayList<PlanId>();
        PlanId upper = null;
        for (int level = 1; level <= LEVELS; level++) {
            var viewer = chain.heads().get(level - 1);
            var plan = upper == null ? begun(viewer) : plans.implement(upper, viewer);
            if (upper == null) {
                added(plan, "Khảo sát lòng sông", viewer);
            }
            var items = plans.items(plan, viewer).stream().map(ItemLine::id).toList();
            var receivers =
                    level == LEVELS
                            ? List.of(viewer.unit())
                            : List.of(chain.heads().get(level).unit(), chain.idle().get(level));
            drafts.assign(plan, items, Part.LEAD, receivers, viewer);
            approve(plan, viewer);
            below.add(plan);
            upper = plan;
        }

        for (int level = 1; level < LEVELS; level++) {
            var plan = below.get(level - 1);
            var viewer = chain.heads().get(level - 1);
            var item = coverage.items(plan, CoverageFilter.of(View.ITEMS), viewer).getFirst();
            assertThat(item.units()).as("units at level %s", level).isEqualTo(2);
            assertThat(item.handedOut()).isOne();
            assertThat(item.missing()).isOne();
            assertThat(item.levels()).isEqualTo(LEVELS - level);
            assertThat(item.further()).isEqualTo(2 * (LEVELS - 1 - level));
            assertThat(item.furtherCovered()).isEqualTo(LEVELS - 1 - level);

            var rows = coverage.units(plan, CoverageFilter.of(View.UNITS), viewer);
            assertThat(rows)
                    .extracting(CoverageUnit::unit)
                    .containsExactly(chain.idle().get(level), chain.heads().get(level).unit());
            assertThat(rows.getFirst().isIdle()).isTrue();
            assertThat(rows.getFirst().plan()).isNull();
            var answered = rows.getLast();
            assertThat(answered.covered()).isEqualTo(answered.items()).isOne();
            assertThat(answered.answered()).isNotNull();
            assertThat(answered.days()).isZero();
            assertThat(answered.plan()).isEqualTo(below.get(level));
            assertThat(answered.further()).isEqualTo(2 * (LEVELS - 1 - level));
            assertThat(answered.furtherCovered()).isEqualTo(LEVELS - 1 - level);
        }
        var last = coverage.items(below.getLast(), CoverageFilter.of(View.ITEMS), HOA).getFirst();
        assertThat(last.units()).isZero();
    }

    private record Chain(List<Viewer> heads, List<UnitId> idle) {}

    /// One unit below the other, from the second level on each with a neighbour that does nothing.
    private Chain founded() {
        var heads = new ArrayList<Viewer>();
        var idle = new ArrayList<UnitId>();
        var parent = MINISTRY;
        for (int level = 1; level <= LEVELS; level++) {
            idle.add(found(parent, UnitKind.CELL, "Chi bộ lặng " + level));
            var kind = level == LEVELS ? UnitKind.CELL : UnitKind.COMMITTEE_BODY;
            parent = found(parent, kind, "Tổ chức cấp " + level);
            heads.add(secretary(parent, level));
        }
        return new Chain(heads, idle);
    }

    private UnitId found(UnitId parent, UnitKind kind, String name) {
        var id = new UnitId(Uuid7.next());
        reorganization.found(
                new NewUnit(
                        id,
                        parent,
                        kind,
                        new UnitName(name, ""),
                        "",
                        LocalDate.now().minusDays(1),
                        ""),
                HOA);
        return id;
    }

    private Viewer secretary(UnitId unit, int level) {
        UnitPath path = units.path(unit);
        var held = new HeldRole(UUID.randomUUID(), Role.SECRETARY, unit, path, "");
        return new Viewer(
                new AccountId(UUID.randomUUID()),
                new MemberId(UUID.randomUUID()),
                "Bí thư cấp " + level,
                held,
                List.of(held));
    }

    @Test
    void tellsAUnitThatOnlyDraftsAndItemsThatNobodyLeads() {
        var upper = handedOut("Đo lưu lượng", "Đo độ mặn");
        var lower = plans.implement(upper, LAN);
        var items = plans.items(lower, LAN);

        assertThat(covers(upper)).containsOnly(Cover.NONE, Cover.OWNERLESS);
        drafts.assign(lower, List.of(items.getFirst().id()), Part.LEAD, List.of(CELL_ONE), LAN);
        assertThat(coversAt(upper, RIVERS)).containsExactly(Cover.OWNERLESS, Cover.DRAFT);
        drafts.assign(lower, List.of(items.getLast().id()), Part.LEAD, List.of(CELL_TWO), LAN);
        approve(lower, LAN);
        assertThat(coversAt(upper, RIVERS)).containsOnly(Cover.HANDED_OUT);

        var rows = coverage.units(upper, CoverageFilter.of(View.UNITS), HOA);
        assertThat(rows).extracting(CoverageUnit::unit).containsExactly(LAKES, RIVERS);
        assertThat(coverage.summary(upper, HOA)).isEqualTo(new CoverageSummary(2, 1, 1, 2, 0));
        var idle = new CoverageFilter(View.UNITS, Show.IDLE, null, "", null, null);
        assertThat(coverage.units(upper, idle, HOA))
                .extracting(CoverageUnit::unit)
                .containsExactly(LAKES);
        assertThat(
                        mvc.get()
                                .uri("/plans/" + upper + "/coverage?view=PAIRS&unit=" + RIVERS)
                                .with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("/plans/" + lower + "#item-" + items.getFirst().id())
                .contains("/plans/" + upper + "#item-")
                .doesNotContain("Chi bộ Viện Hồ đầm");
    }

    private List<Cover> covers(PlanId upper) {
        return coverage.pairs(upper, CoverageFilter.of(View.PAIRS), HOA).stream()
                .map(CoveragePair::cover)
                .toList();
    }

    private List<Cover> coversAt(PlanId upper, UnitId unit) {
        var filter = new CoverageFilter(View.PAIRS, Show.ALL, null, "", null, unit);
        return coverage.pairs(upper, filter, HOA).stream().map(CoveragePair::cover).toList();
    }

    @Test
    void letsOneItemCarryOutSeveralAndOneBeCarriedOutBySeveral() {
        var first = handedOut("Đo lưu lượng");
        var second = handedOut("Đo dòng chảy");
        var own = begun(LAN);
        var one = added(own, "Đo ở trạm Thượng", LAN);
        var other = added(own, "Đo ở trạm Hạ", LAN);
        var above = item(first);
        var beside = item(second);

        uppers.link(one, above, LAN);
        uppers.link(one, above, LAN);
        uppers.link(one, beside, LAN);
        uppers.link(other, above, LAN);

        assertThat(plans.item(one, LAN).above())
                .extracting(Above::item)
                .containsExactly(above, beside);
        assertThat(plans.items(first, HOA).getFirst().below())
                .extracting(Below::item)
                .containsExactly(one, other);
        assertThat(plans.implementing(first, HOA)).extracting(PlanLine::id).containsExactly(own);
        assertThat(plans.implementing(second, HOA)).extracting(PlanLine::id).containsExactly(own);
        var linked = plans.history(own, LAN).stream();
        assertThat(linked.filter(line -> line.deed().equals("upper_linked"))).hasSize(3);

        uppers.unlink(one, beside, LAN);
        assertThat(plans.items(second, HOA).getFirst().below()).isEmpty();
        assertThat(plans.implement(first, LAN)).isNotEqualTo(own);
        assertThat(plans.items(plans.implement(first, LAN), LAN)).isEmpty();
        assertThat(mvc.get().uri("/plan-items/" + one + "/links?q=dong chay").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Đo dòng chảy")
                .doesNotContain("Đo lưu lượng");
    }

    @Test
    void linksOnlyToWhatWasHandedToTheUnit() {
        var upper = begun(HOA);
        var lakes = added(upper, "Việc của hồ", HOA);
        drafts.assign(upper, List.of(lakes), Part.LEAD, List.of(LAKES), HOA);
        var rivers = added(upper, "Việc của sông", HOA);
        drafts.assign(upper, List.of(rivers), Part.LEAD, List.of(RIVERS), HOA);
        approve(upper, HOA);
        var own = added(begun(LAN), "Việc riêng", LAN);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> uppers.link(own, lakes, LAN));
        for (var other : List.of(BINH, THU, HOA)) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> uppers.link(own, rivers, other));
        }
        assertThat(uppers.items(upper, "", LAN, Paging.first()).lines())
                .extracting(UpperItem::id)
                .containsExactly(rivers);
        assertThat(get("/plans/handed/" + upper, LAN)).isEqualTo(200);
        assertThat(get("/plans/handed/" + upper, BINH)).isEqualTo(404);
        assertThat(get("/plans/handed/" + upper, AN)).isEqualTo(404);
        assertThat(mvc.get().uri("/plans/handed/" + upper).with(by(THU)))
                .bodyText()
                .contains("Việc của hồ")
                .doesNotContain("Việc của sông");
        assertThat(mvc.get().uri("/plans/handed").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("/plans/handed/" + upper);
    }

    @Test
    void isSeenFromAboveAndByNobodyBeside() {
        var upper = handedOut("Đo lưu lượng");
        var lower = plans.implement(upper, LAN);
        for (var path : List.of("/coverage", "/coverage?view=ITEMS", "/coverage/sheet")) {
            assertThat(get("/plans/" + upper + path, HOA)).isEqualTo(200);
            assertThat(get("/plans/" + upper + path, DUNG)).isEqualTo(200);
            assertThat(get("/plans/" + upper + path, LAN)).isEqualTo(404);
            assertThat(get("/plans/" + lower + path, HOA)).isEqualTo(200);
            assertThat(get("/plans/" + lower + path, LAN)).isEqualTo(200);
            assertThat(get("/plans/" + lower + path, BINH)).isEqualTo(404);
            assertThat(get("/plans/" + lower + path, THU)).isEqualTo(404);
            assertThat(get("/plans/" + lower + path, AN)).isEqualTo(404);
        }
    }

    @Test
    void showsWhatCameLaterUntilTheUnitDecides() {
        var upper = handedOut("Đo lưu lượng");
        var lower = plans.implement(upper, LAN);
        assertThat(uppers.changes(lower, LAN)).isEmpty();
        var later = added(upper, "Đo độ đục", HOA);
        var unwanted = added(upper, "Đo độ sâu", HOA);
        drafts.assign(upper, List.of(later, unwanted), Part.LEAD, List.of(RIVERS), HOA);
        approve(upper, HOA);

        assertThat(uppers.changes(lower, LAN))
                .extracting(UpperChange::kind)
                .containsExactly(UpperChange.Kind.ADDED, UpperChange.Kind.ADDED);
        assertThat(uppers.changes(lower, HOA)).isEmpty();
        assertThat(mvc.get().uri("/plans/" + lower).with(by(LAN)))
                .bodyText()
                .contains("Cấp trên thay đổi", "Đo độ đục");
        uppers.take(lower, later, LAN);
        uppers.take(lower, later, LAN);
        assertThatExceptionOfType(PlanRefused.class)
                .isThrownBy(() -> uppers.leaveOut(lower, unwanted, " ", LAN));
        uppers.leaveOut(lower, unwanted, "Không có hồ sâu", LAN);

        assertThat(uppers.changes(lower, LAN)).isEmpty();
        assertThat(plans.items(lower, LAN))
                .extracting(line -> line.wording().content())
                .containsExactly("Đo lưu lượng", "Đo độ đục");
        assertThat(coverage.pairs(upper, CoverageFilter.of(View.PAIRS), HOA))
                .filteredOn(pair -> !pair.reason().isEmpty())
                .singleElement()
                .satisfies(pair -> {
                    assertThat(pair.item()).isEqualTo(unwanted);
                    assertThat(pair.reason()).isEqualTo("Không có hồ sâu");
                });
    }

    @Test
    void takesAnAmendmentIntoADraftAndBesideWhatWasHandedOut() {
        var upper = handedOut("Đo lưu lượng", "Đo độ mặn");
        var lower = plans.implement(upper, LAN);
        var mine = plans.items(lower, LAN);
        drafts.assign(lower, List.of(mine.getFirst().id()), Part.LEAD, List.of(CELL_ONE), LAN);
        drafts.drop(mine.getLast().id(), LAN);
        approve(lower, LAN);
        drafts.restore(mine.getLast().id(), LAN);
        var own = plans.items(lower, LAN).getLast();
        drafts.edit(own.id(), own.version(), solved(own.wording()), LAN);
        var amended = amend(upper, "Đo lưu lượng hai lần", 0);
        var draftAmended = amend(upper, "Đo độ mặn ba lần", 1);
        approve(upper, HOA);

        assertThat(uppers.changes(lower, LAN))
                .extracting(UpperChange::kind)
                .containsOnly(UpperChange.Kind.AMENDED)
                .hasSize(2);
        uppers.take(lower, amended, LAN);
        uppers.take(lower, draftAmended, LAN);

        var after = plans.items(lower, LAN);
        assertThat(after)
                .extracting(line -> line.wording().content())
                .containsExactly("Đo lưu lượng", "Đo độ mặn ba lần", "Đo lưu lượng hai lần");
        assertThat(after.get(1).wording().solution()).isEqualTo("Thuê thuyền");
        assertThat(after.get(1).wording().deadline()).isEqualTo(SOONER);
        assertThat(after.get(2).origins().amends()).isEqualTo(mine.getFirst().id());
        assertThat(after.get(2).isDraft()).isTrue();
        assertThat(uppers.changes(lower, LAN)).isEmpty();
    }

    private PlanItemId amend(PlanId upper, String content, int place) {
        var item = PlanItemId.next();
        drafts.add(upper, item, wording(content, SOONER), HOA);
        mergers.amends(item, plans.items(upper, HOA).get(place).id());
        drafts.assign(upper, List.of(item), Part.LEAD, List.of(RIVERS), HOA);
        return item;
    }

    private static Wording solved(Wording words) {
        return new Wording(
                words.label(),
                words.content(),
                words.objective(),
                "Thuê thuyền",
                words.quantities(),
                words.deadline(),
                words.leads(),
                words.coordinators());
    }

    @Test
    @Tag("A4")
    void goesOnInTheGraphOfThePaperDownToTheCells() {
        var paper = filed();
        var upper =
                plans.answer(
                        paper,
                        MINISTRY,
                        "Kế hoạch theo giấy",
                        List.of(proposal(paper)),
                        Deed.by(HOA, Instant.now()));
        drafts.assign(upper, ids(upper, HOA), Part.LEAD, List.of(RIVERS), HOA);
        approve(upper, HOA);
        var middle = plans.implement(upper, LAN);
        drafts.assign(middle, ids(middle, LAN), Part.LEAD, List.of(CELL_ONE), LAN);
        approve(middle, LAN);
        var last = plans.implement(middle, BINH);

        var levels = work.levels(paper, HOA, 14);
        assertThat(levels)
                .extracting(level -> level.nodes().getFirst().id())
                .containsExactly("plan-" + upper, "plan-" + middle, "plan-" + last);
        assertThat(levels.getLast().nodes().getFirst().above()).containsExactly("plan-" + middle);
        assertThat(mvc.get().uri("/documents/" + paper + "/graph").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("Cấp dưới triển khai, cấp 2", "/plans/" + last)
                .contains("data-from=\"plan-" + last + "\" data-to=\"plan-" + middle);
        assertThat(work.levels(paper, LAN, 14))
                .extracting(level -> level.nodes().getFirst().id())
                .contains("plan-" + middle, "plan-" + last)
                .doesNotContain("plan-" + upper);
        assertThat(work.levels(paper, THU, 14)).isEmpty();
    }

    private DocumentId filed() {
        var text = "Văn bản " + UUID.randomUUID();
        var paper =
                new NewPaper(
                        "van-ban.txt",
                        new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                        Direction.INTERNAL,
                        Description.NONE,
                        ArrivalStamp.NONE);
        return documents.file(paper, HOA).document();
    }

    private static ConfirmedProposal proposal(DocumentId document) {
        return new ConfirmedProposal(
                ProposalId.next(),
                document,
                "II.1",
                "Đo lưu lượng",
                "Đo lưu lượng",
                List.of("Ban Tuyên giáo"),
                List.of(),
                DUE,
                List.of(),
                new Passage(3, 20),
                0);
    }

    private List<PlanItemId> ids(PlanId plan, Viewer viewer) {
        return plans.items(plan, viewer).stream().map(ItemLine::id).toList();
    }

    @Test
    void isExportedAsItIsFiltered() throws IOException {
        var upper = handedOut("=Đo lưu lượng");
        plans.implement(upper, LAN);

        assertThat(sheet(upper, "?view=UNITS&show=IDLE"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Chi bộ Viện Hồ đầm", "Chưa hoạt động");
        assertThat(sheet(upper, "?view=PAIRS&q=song ngoi"))
                .hasSize(2)
                .last()
                .asString()
                .contains("Đảng bộ Cục Sông ngòi", "'=Đo lưu lượng", "Chưa rõ người chủ trì");
        assertThat(sheet(upper, "?view=ITEMS")).hasSize(2);
    }

    private List<String> sheet(PlanId plan, String query) throws IOException {
        var answer =
                mvc.get()
                        .uri("/plans/" + plan + "/coverage/sheet" + query)
                        .with(by(HOA))
                        .exchange()
                        .getResponse();
        var rows = new ArrayList<String>();
        try (var book =
                new ReadableWorkbook(new ByteArrayInputStream(answer.getContentAsByteArray()))) {
            book.getFirstSheet()
                    .read()
                    .forEach(
                            row -> rows.add(row.stream().map(String::valueOf).toList().toString()));
        }
        return rows;
    }

    /// A plan of the ministry that hands each item to both units directly below.
    private PlanId handedOut(String... contents) {
        var plan = begun(HOA);
        for (var content : contents) {
            added(plan, content, HOA);
        }
        var items = plans.items(plan, HOA).stream().map(ItemLine::id).toList();
        drafts.assign(plan, items, Part.LEAD, List.of(RIVERS, LAKES), HOA);
        approve(plan, HOA);
        return plan;
    }

    private PlanItemId item(PlanId plan) {
        return plans.items(plan, HOA).getFirst().id();
    }

    private PlanId begun(Viewer viewer) {
        var plan = PlanId.next();
        plans.begin(plan, PlanType.PLAN, "Kế hoạch " + plan, viewer);
        return plan;
    }

    private PlanItemId added(PlanId plan, String content, Viewer viewer) {
        var item = PlanItemId.next();
        drafts.add(plan, item, wording(content, DUE), viewer);
        return item;
    }

    private static Wording wording(String content, Deadline deadline) {
        return new Wording("", content, "", "", List.of(), deadline, List.of(), List.of());
    }

    private void approve(PlanId plan, Viewer viewer) {
        plans.approve(plan, plans.fanOut(plan, viewer).digest(), viewer);
    }

    private int get(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange().getResponse().getStatus();
    }
}
