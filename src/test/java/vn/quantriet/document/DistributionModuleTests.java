package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Merger;
import vn.quantriet.organization.NewMember;
import vn.quantriet.organization.NewPosition;
import vn.quantriet.organization.NewUnit;
import vn.quantriet.organization.Person;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.Reorganization;
import vn.quantriet.organization.Standing;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitName;
import vn.quantriet.organization.Units;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.Cast;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

/// A branch with two cells below the rivers, three members in the first and one in the second, and a paper for them.
@ModuleTest
@Tag("A5")
class DistributionModuleTests {

    private static final LocalDate LONG_AGO = LocalDate.parse("2024-01-01");

    @Autowired Documents documents;
    @Autowired Sendings sendings;
    @Autowired Readers readers;
    @Autowired ReadHome home;
    @Autowired Units units;
    @Autowired Reorganization reorganization;
    @Autowired Personnel personnel;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired MockMvcTester mvc;

    private UnitId branch = RIVERS;
    private UnitId first = RIVERS;
    private UnitId second = RIVERS;
    private List<MemberId> people = List.of();
    private Viewer secretary = HOA;
    private Viewer member = HOA;
    private DocumentId paper = new DocumentId(Uuid7.next());

    @BeforeEach
    void prepare() {
        branch = founded(RIVERS, UnitKind.COMMITTEE_BODY);
        first = founded(branch, UnitKind.CELL);
        second = founded(branch, UnitKind.CELL);
        people =
                List.of(
                        registered("=1+2 Lê Một", first),
                        registered("Trần Hai", first),
                        registered("Phạm Ba", first),
                        registered("Ngô Bốn", second));
        secretary = viewer(Role.SECRETARY, branch, MemberId.next());
        member = viewer(Role.MEMBER, first, people.getFirst());
        paper = file(secretary);
    }

    @Test
    void goesToEveryMemberOfTheSubtreeWithItsPurpose() {
        assertThat(send(Audience.MEMBERS, Extent.SUBTREE, secretary)).isEqualTo(new Sent(2, 4));
        assertThat(whole(branch, secretary).sent()).isEqualTo(4);
        var sending = sendings.of(paper, secretary).getFirst();
        assertThat(sending.purpose()).isEqualTo(Purpose.STUDY);
        assertThat(sending.people()).isEqualTo(4);
        assertThat(sendings.of(paper, member)).isEmpty();
        assertThat(within(member, () -> readers.open(paper, member)))
                .hasValueSatisfying(copy -> assertThat(copy.purpose()).isEqualTo(Purpose.STUDY));
    }

    @Test
    void goesToUnitsBelowAndToThoseChosen() {
        assertThat(send(Audience.UNITS, Extent.BELOW, secretary)).isEqualTo(new Sent(2, 0));
        assertThat(documents.find(paper, viewer(Role.SECRETARY, second, MemberId.next())))
                .isPresent();
        assertThat(readers.open(paper, member)).isEmpty();

        var chosen = form(Audience.MEMBERS, Extent.CHOSEN, null, second);
        assertThat(sendings.send(paper, chosen, secretary)).isEqualTo(new Sent(0, 1));
        assertThat(readers.open(paper, viewer(Role.MEMBER, second, people.getLast()))).isPresent();
    }

    @Test
    void goesToWhoHoldsAPostToday() {
        appoint(people.get(1), first, LONG_AGO, null);
        appoint(people.get(2), first, LONG_AGO, LocalDate.now().minusDays(40));
        appoint(people.get(3), second, LONG_AGO, null);
        var form = form(Audience.POSTS, Extent.SUBTREE, PositionTitle.SECRETARY);

        assertThat(sendings.send(paper, form, secretary)).isEqualTo(new Sent(0, 2));

        assertThat(names(ReaderFilter.ALL)).containsExactly("Trần Hai", "Ngô Bốn");
        assertThat(documents.find(paper, member)).isEmpty();
    }

    @Test
    void isSentOnceUnderAStepAndOnlyToNewPeopleUnderAnother() {
        var form = form(Audience.MEMBERS, Extent.SUBTREE, null);
        assertThat(sendings.send(paper, form, secretary).people()).isEqualTo(4);
        assertThat(sendings.send(paper, form, secretary)).isEqualTo(Sent.NOTHING);
        registered("Vũ Năm", second);
        assertThat(send(Audience.MEMBERS, Extent.SUBTREE, secretary)).isEqualTo(new Sent(0, 1));
        assertThat(sendings.of(paper, secretary)).hasSize(2);
    }

    @Test
    void isSentOnceByManyAtTheSameMoment() {
        Callable<Sent> sending = () -> send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        var outcomes = AtOnce.all(sending, sending, sending, sending);

        assertThat(outcomes).allMatch(Sent.class::isInstance);
        assertThat(outcomes.stream().mapToInt(sent -> ((Sent) sent).people()).sum()).isEqualTo(4);
    }

    @Test
    void isForThoseWhoKeepPapersAndReachesOnlyAsFarAsTheyDo() {
        assertThatThrownBy(() -> send(Audience.MEMBERS, Extent.SUBTREE, member))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> send(Audience.MEMBERS, Extent.SUBTREE, THU))
                .isInstanceOf(NotFound.class);
        var foreign = form(Audience.MEMBERS, Extent.CHOSEN, null, LAKES);
        assertThatThrownBy(() -> sendings.send(paper, foreign, secretary))
                .isInstanceOf(NotFound.class);
        assertThat(count("document.personal_delivery")).isZero();
        assertThat(count("document.sending")).isZero();
    }

    @Test
    void keepsEachStepOnceWithItsTime() {
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        assertThat(standing(people.getFirst())).isEqualTo("document.standing.sent");

        assertThat(within(member, () -> home.waiting(member)))
                .anyMatch(line -> line.path().equals(paper.page()));
        assertThat(standing(people.getFirst())).isEqualTo("document.standing.received");
        assertThatThrownBy(() -> readers.acknowledge(paper, member))
                .isInstanceOf(DocumentRefused.class);

        within(member, () -> readers.open(paper, member));
        var opened = line(people.getFirst()).openedAt();
        assertThat(standing(people.getFirst())).isEqualTo("document.standing.opened");
        assertThat(whole(branch, secretary).missing()).isEqualTo(4);

        within(
                member,
                () -> {
                    readers.acknowledge(paper, member);
                    readers.acknowledge(paper, member);
                    return readers.open(paper, member);
                });
        assertThat(line(people.getFirst()).openedAt()).isEqualTo(opened);
        assertThat(standing(people.getFirst())).isEqualTo("document.standing.acknowledged");
        assertThat(home.waiting(member)).noneMatch(line -> line.path().equals(paper.page()));
        assertThat(whole(branch, secretary).missing()).isEqualTo(3);
        assertThat(count("document.reading_step")).isEqualTo(3);
    }

    @Test
    void countsAPaperCopyAsMuchAsReadingAndTellsWhoSaysSo() {
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        var office = viewer(Role.OFFICE, first, MemberId.next());
        var one = people.getFirst().value();
        assertThat(within(office, () -> readers.hand(paper, List.of(one, one), office)))
                .isEqualTo(1);
        assertThat(readers.hand(paper, List.of(one), secretary)).isZero();

        assertThat(line(people.getFirst()).handedBy()).isEqualTo(office.name());
        assertThat(whole(branch, secretary).handed()).isEqualTo(1);
        readers.open(paper, member);
        readers.acknowledge(paper, member);
        assertThat(whole(branch, secretary).done()).isEqualTo(1);
        assertThat(whole(branch, secretary).acknowledged()).isEqualTo(1);
    }

    @Test
    void isHandedOverByTheOwnUnitOnly() {
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        var office = viewer(Role.OFFICE, second, MemberId.next());
        var inspector = viewer(Role.INSPECTION, branch, MemberId.next());
        var foreign = List.of(people.getLast().value(), people.getFirst().value());
        assertThatThrownBy(() -> readers.hand(paper, foreign, office)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readers.hand(paper, List.of(Uuid7.next()), office))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readers.hand(paper, List.of(people.getFirst().value()), inspector))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readers.hand(paper, List.of(people.getFirst().value()), member))
                .isInstanceOf(NotFound.class);
        assertThat(count("document.reading_step")).isZero();
    }

    @Test
    void showsEachUnitBelowAndNothingBeyondTheViewersReach() {
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        readers.open(paper, member);
        readers.acknowledge(paper, member);

        var parts = readers.of(paper, branch, secretary).parts();
        assertThat(parts).extracting(ReadingTally::unit).containsExactly(first, second);
        assertThat(parts).extracting(ReadingTally::missing).containsExactly(2L, 1L);
        assertThat(parts).extracting(ReadingTally::opened).containsExactly(1L, 0L);
        assertThat(readers.of(paper, first, secretary).parts())
                .allMatch(part -> part.itself() && part.sent() == 3);

        var cell = viewer(Role.SECRETARY, second, MemberId.next());
        assertThat(within(cell, () -> whole(second, cell).sent())).isEqualTo(1);
        assertThatThrownBy(() -> readers.of(paper, first, cell)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readers.of(paper, first, member)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readers.of(paper, branch, THU)).isInstanceOf(NotFound.class);
        var committee = viewer(Role.COMMITTEE_MEMBER, branch, MemberId.next());
        assertThat(whole(branch, committee).missing()).isEqualTo(3);
        assertThatThrownBy(() -> people(committee, ReaderFilter.ALL)).isInstanceOf(NotFound.class);
    }

    @Test
    void keepsWhoMovedWithTheUnitAsOfSending() {
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        personnel.transfer(people.getFirst(), second, LocalDate.now(), true, QUANG);
        personnel.transfer(people.get(1), LAKES, LocalDate.now(), true, QUANG);

        assertThat(whole(first, secretary).sent()).isEqualTo(3);
        assertThat(whole(second, secretary).sent()).isEqualTo(1);
        var lines = within(secretary, () -> people(secretary, ReaderFilter.ALL));
        assertThat(lines).extracting(ReaderLine::name).contains("=1+2 Lê Một", "");
        assertThat(lines).extracting(ReaderLine::name).doesNotContain("Trần Hai");
        assertThat(lines).filteredOn(ReaderLine::moved).hasSize(2);
        var moved = viewer(Role.MEMBER, LAKES, people.get(1));
        assertThat(within(moved, () -> readers.open(paper, moved))).isPresent();
        within(
                moved,
                () -> {
                    readers.acknowledge(paper, moved);
                    return true;
                });
        assertThat(whole(first, secretary).acknowledged()).isEqualTo(1);
    }

    @Test
    void followsUnitsThatMoveAndKeepsThoseThatMerge() {
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        readers.open(paper, member);
        var other = founded(RIVERS, UnitKind.COMMITTEE_BODY);
        var above = viewer(Role.SECRETARY, other, MemberId.next());
        reorganization.move(first, other, LocalDate.now().minusDays(10), "1-QĐ", QUANG);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> {
                    assertThat(within(secretary, () -> whole(branch, secretary).sent()))
                            .isEqualTo(1);
                    assertThat(within(above, () -> whole(other, above).opened())).isEqualTo(1);
                });

        var heir = founded(other, UnitKind.CELL);
        var name = units.name(first);
        reorganization.merge(
                new Merger(List.of(first), heir, LocalDate.now(), true, "2-QĐ"), QUANG);

        var parts = readers.of(paper, other, above).parts();
        assertThat(parts).hasSize(1);
        assertThat(parts.getFirst().unit()).isEqualTo(first);
        assertThat(parts.getFirst().name()).isEqualTo(name);
        assertThat(whole(other, above).sent()).isEqualTo(3);
    }

    @Test
    void remindsEachWhoIsMissingOnceADay() {
        var login = "nhac" + UUID.randomUUID().toString().substring(0, 8);
        accounts.open(member.account(), member.member(), login, Cast.PASSWORD);
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        readers.hand(paper, List.of(people.getLast().value()), secretary);

        assertThat(within(secretary, () -> readers.remind(paper, branch, secretary)))
                .isEqualTo(new Readers.Reminded(1, 2));
        assertThat(readers.remind(paper, first, secretary)).isEqualTo(new Readers.Reminded(0, 0));

        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(within(member, () -> notices(member.member()))).isEqualTo(1));
        assertThatThrownBy(() -> readers.remind(paper, branch, member))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> readers.remind(paper, LAKES, secretary))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void letsAMemberReadWhatWasSentToThemAndNobodyElse() {
        assertThat(get(member, paper.page())).hasStatus(404);
        var form = form(Audience.POSTS, Extent.SUBTREE, PositionTitle.SECRETARY);
        appoint(people.getFirst(), first, LONG_AGO, null);
        sendings.send(paper, form, secretary);
        var neighbour = viewer(Role.MEMBER, first, people.get(1));

        assertThat(get(member, "/documents?from=MINE")).bodyText().contains(paper.page());
        assertThat(get(member, paper.page())).hasStatusOk().bodyText().contains("Tôi đã đọc");
        assertThat(get(neighbour, paper.page())).hasStatus(404);
        assertThat(get(neighbour, "/documents?from=MINE")).bodyText().doesNotContain(paper.page());
        assertThat(post(neighbour, "/acknowledgement")).hasStatus(404);
        assertThat(post(member, "/acknowledgement")).hasStatus(302);
        assertThat(post(member, "/acknowledgement")).hasStatus(302);
        assertThat(get(member, paper.page())).bodyText().contains("Đã xác nhận đọc lúc");
        assertThat(get(member, paper.page() + "/readers")).hasStatus(404);
        assertThat(post(secretary, "/acknowledgement")).hasStatus(404);
    }

    @Test
    void isSentAndFollowedOnPages() {
        var step = Uuid7.next();
        var fields = "/sendings?step=" + step + "&audience=MEMBERS&extent=SUBTREE&purpose=";
        assertThat(post(secretary, fields)).hasStatus(422);
        assertThat(post(secretary, fields + "STUDY")).hasStatus(302);
        assertThat(post(secretary, fields + "STUDY")).hasStatus(302);
        assertThat(post(secretary, fields.replace("MEMBERS", "POSTS") + "STUDY")).hasStatus(422);
        assertThat(post(secretary, fields.replace("SUBTREE", "CHOSEN") + "STUDY")).hasStatus(422);
        assertThat(get(secretary, paper.page() + "/sendings/new")).hasStatusOk();
        assertThat(get(secretary, paper.page() + "/sendings/units?q=cong&units=" + first))
                .bodyText()
                .contains("checked");
        assertThat(get(secretary, paper.page() + "?tab=deliveries"))
                .bodyText()
                .contains("Để nghiên cứu", "thêm 2 đơn vị, 4 người");

        var page = get(secretary, paper.page() + "/readers");
        assertThat(page).bodyText().contains("Nhắc 4 người còn thiếu", "Ngô Bốn");
        assertThat(audited("reader.listed")).isEqualTo(1);
        assertThat(post(secretary, "/papers?members=" + people.getLast().value())).hasStatus(302);
        assertThat(post(secretary, "/papers")).hasStatus(422);
        assertThat(post(secretary, "/reading-reminders?unit=" + first)).hasStatus(302);
        assertThat(get(secretary, paper.page() + "/readers?show=PAPER_HANDED"))
                .bodyText()
                .contains("Ngô Bốn", "Nhận bản giấy, ghi lúc");
    }

    @Test
    void isTakenAlongWithAReasonAndWithoutFormulas() throws IOException {
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        assertThat(post(secretary, "/readers/exports?purpose=")).hasStatus(422);
        assertThat(post(THU, "/readers/exports?purpose=abc")).hasStatus(404);
        assertThat(post(member, "/readers/exports?purpose=abc")).hasStatus(404);
        var sheet = post(secretary, "/readers/exports?purpose=bao-cao&show=ALL");
        assertThat(sheet).hasStatusOk();
        try (var book =
                new ReadableWorkbook(
                        new ByteArrayInputStream(sheet.getResponse().getContentAsByteArray()))) {
            var rows = book.getFirstSheet().read();
            assertThat(rows).hasSize(5);
            assertThat(rows.stream().map(row -> row.getCellText(0)))
                    .contains("'=1+2 Lê Một", "Ngô Bốn");
        }
        assertThat(audited("reader.exported")).isEqualTo(1);
    }

    @Test
    void isKeptFromOthersByTheDatabaseToo() {
        send(Audience.MEMBERS, Extent.SUBTREE, secretary);
        readers.open(paper, member);
        assertThat(rowsSeenBy(secretary)).isEqualTo(4 + 2);
        assertThat(rowsSeenBy(viewer(Role.SECRETARY, second, MemberId.next()))).isEqualTo(1);
        assertThat(rowsSeenBy(THU)).isZero();
        var moved = viewer(Role.MEMBER, LAKES, people.getFirst());
        assertThat(rowsSeenBy(moved)).isEqualTo(1 + 2);
        for (var table : List.of("personal_delivery", "reading_step")) {
            assertThatThrownBy(() ->
                            transactions.execute(
                                    _ -> jdbc.sql("delete from document." + table).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    private int rowsSeenBy(Viewer viewer) {
        return within(
                viewer, () -> count("document.personal_delivery") + count("document.reading_step"));
    }

    private Sent send(Audience audience, Extent extent, Viewer viewer) {
        return sendings.send(paper, form(audience, extent, null), viewer);
    }

    private static SendingForm form(
            Audience audience, Extent extent, @Nullable PositionTitle title, UnitId... chosen) {
        var units = new ArrayList<UUID>();
        for (var unit : chosen) {
            units.add(unit.value());
        }
        return new SendingForm(Uuid7.next(), audience, extent, title, Purpose.STUDY, units);
    }

    private ReadingTally whole(UnitId unit, Viewer viewer) {
        return readers.of(paper, unit, viewer).whole();
    }

    private List<ReaderLine> people(Viewer viewer, ReaderFilter filter) {
        return readers.people(paper, viewer.unit(), filter, viewer, Paging.first()).lines();
    }

    private List<String> names(ReaderFilter filter) {
        return people(secretary, filter).stream().map(ReaderLine::name).toList();
    }

    private ReaderLine line(MemberId person) {
        return people(secretary, ReaderFilter.ALL).stream()
                .filter(line -> line.member().equals(person.value()))
                .findFirst()
                .orElseThrow();
    }

    private String standing(MemberId person) {
        return line(person).standing();
    }

    private MvcTestResult get(Viewer viewer, String page) {
        return mvc.get().uri(page).with(by(viewer)).exchange();
    }

    private MvcTestResult post(Viewer viewer, String end) {
        return mvc.post().uri(paper.page() + end).with(by(viewer)).exchange();
    }

    private static <T> T within(Viewer viewer, Callable<T> work) {
        try {
            return DatabaseScope.of(viewer).call(work);
        } catch (RuntimeException refused) {
            throw refused;
        } catch (Exception broken) {
            throw new AssertionError(broken);
        }
    }

    private int count(String table) {
        return Objects.requireNonNull(
                transactions.execute(_ ->
                        jdbc.sql(
                                        "select count(*) from %s where document_id = :paper"
                                                .formatted(table))
                                .param("paper", paper.value())
                                .query(Integer.class)
                                .single()));
    }

    private int notices(MemberId person) {
        return Objects.requireNonNull(
                transactions.execute(_ ->
                        jdbc.sql(
                                        "select count(*) from notification.notice where member_id = :member and object = :object")
                                .param("member", person.value())
                                .param("object", "document:" + paper)
                                .query(Integer.class)
                                .single()));
    }

    private int audited(String action) {
        return Objects.requireNonNull(
                transactions.execute(_ ->
                        jdbc.sql(
                                        "select count(*) from audit.event where action = :action and object = :object")
                                .param("action", action)
                                .param("object", "document:" + paper)
                                .query(Integer.class)
                                .single()));
    }

    private UnitId founded(UnitId parent, UnitKind kind) {
        var id = UnitId.next();
        var name = "Công trình " + id.value().toString().substring(24);
        reorganization.foundAll(
                List.of(
                        new NewUnit(
                                id, parent, kind, new UnitName(name, name), "", LONG_AGO, "1-QĐ")),
                QUANG);
        return id;
    }

    private MemberId registered(String name, UnitId unit) {
        var id = MemberId.next();
        var person = new Person(name, "", null, null, Standing.OFFICIAL, null, null, "", "");
        personnel.register(List.of(new NewMember(id, unit, person, LONG_AGO)), QUANG);
        return id;
    }

    private void appoint(MemberId person, UnitId unit, LocalDate from, @Nullable LocalDate to) {
        personnel.appoint(
                List.of(
                        new NewPosition(
                                Uuid7.next(), unit, person, PositionTitle.SECRETARY, from, to, "")),
                QUANG);
    }

    private Viewer viewer(Role role, UnitId unit, MemberId person) {
        var held = new HeldRole(Uuid7.next(), role, unit, units.path(unit), "");
        return new Viewer(AccountId.next(), person, "Người " + role, held, List.of(held));
    }

    private DocumentId file(Viewer by) {
        var content = ("Kết luận " + Uuid7.next()).getBytes(StandardCharsets.UTF_8);
        return documents
                .file(
                        new NewPaper(
                                "ket-luan.txt",
                                new ByteArrayResource(content),
                                Direction.INTERNAL,
                                Description.NONE,
                                ArrivalStamp.NONE),
                        by)
                .document();
    }
}
