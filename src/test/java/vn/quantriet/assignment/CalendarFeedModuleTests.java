package vn.quantriet.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.*;

import java.io.IOException;
import java.io.StringReader;
import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Summary;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Personnel;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.Plans;
import vn.quantriet.testing.ModuleTest;

/// Deadlines in the calendars of other programs, read back by a parser that is not ours.
@ModuleTest
@Tag("B4")
@TestPropertySource(properties = "quantriet.test.database=calendar-feed")
class CalendarFeedModuleTests {

    private static final String LAKES_CELL = "Chi bộ Viện Hồ đầm";
    private static final Pattern ADDRESS = Pattern.compile("/calendars/[A-Za-z0-9_-]{43}\\.ics");
    private static final LocalDate DUE = LocalDate.now().plusDays(20);

    @Autowired Plans plans;
    @Autowired Drafts drafts;
    @Autowired Assignments assignments;
    @Autowired Acceptances acceptances;
    @Autowired Worklist worklist;
    @Autowired Personnel personnel;
    @Autowired Accounts accounts;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    @Test
    void isReadByAForeignParserWithoutSignIn() throws Exception {
        var plan = work().handedOut(HOA, new Deadline.Fixed("", DUE, false), LAKES_CELL);
        var line = work().all(plan, THU, false).getFirst();
        var address = make(LAKES, true, THU);

        var event = event(address, line.occurrence());

        assertThat(event.getRequiredProperty("SUMMARY").getValue())
                .isEqualTo("Đến hạn: Đo mực nước");
        assertThat(event.<DtStart<LocalDate>>getRequiredProperty("DTSTART").getDate())
                .isEqualTo(DUE);
        assertThat(event.getRequiredProperty("URL").getValue()).endsWith(line.page());
    }

    @Test
    void tellsNoTitleUnlessItsOwnerWantsItAndNeverAName() throws Exception {
        var plan = work().handedOut(HOA, new Deadline.Fixed("", DUE, false), LAKES_CELL);
        var line = work().all(plan, THU, false).getFirst();
        var address = make(LAKES, false, THU);

        assertThat(
                        event(address, line.occurrence())
                                .<Summary>getRequiredProperty("SUMMARY")
                                .getValue())
                .isEqualTo("Nhiệm vụ đến hạn");
        assertThat(text(address))
                .doesNotContain("Đo mực nước", THU.name(), HOA.name(), MINH.name());
    }

    @Test
    void endsWithTheAcceptance() throws Exception {
        var plan = work().handedOut(HOA, new Deadline.Fixed("", DUE, false), LAKES_CELL);
        var turn = work().all(plan, THU, false).getFirst().occurrence();
        var address = make(LAKES, true, THU);
        assertThat(uids(address)).contains(turn + "@quantriet");
        var submission = SubmissionId.next();
        assignments.submit(submission, turn, "Xong", THU);
        acceptances.accept(turn, submission, "", MINH);

        assertThat(uids(address)).doesNotContain(turn + "@quantriet");
    }

    @Test
    void answersThatNothingChanged() {
        work().handedOut(HOA, new Deadline.Fixed("", DUE, false), LAKES_CELL);
        var address = make(LAKES, true, THU);
        var first = mvc.get().uri(address).exchange();
        assertThat(first).hasStatusOk();
        var tag = java.util.Objects.requireNonNull(first.getResponse().getHeader("ETag"));
        var modified =
                java.util.Objects.requireNonNull(first.getResponse().getHeader("Last-Modified"));
        assertThat(tag).isNotBlank();
        assertThat(first.getResponse().getHeader("Cache-Control")).contains("no-cache", "private");

        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatus(304);
        assertThat(mvc.get().uri(address).header("If-Modified-Since", modified)).hasStatus(304);

        work().handedOut(HOA, new Deadline.Fixed("", DUE, false), LAKES_CELL);
        assertThat(mvc.get().uri(address).header("If-None-Match", tag)).hasStatusOk();
    }

    @Test
    void isGoneOnceItIsRevoked() {
        var address = make(LAKES, true, THU);
        assertThat(mvc.get().uri(address)).hasStatusOk();
        var id =
                one(
                        "select id::text from calendar.subscription where member_id = '%s' and revoked_at is null order by created_at desc limit 1"
                                .formatted(THU.member()));

        assertThat(mvc.post().uri("/calendars/" + id + "/revocation").with(by(LAN))).hasStatus(404);
        assertThat(mvc.get().uri(address)).hasStatusOk();
        assertThat(mvc.post().uri("/calendars/" + id + "/revocation").with(by(THU)))
                .hasStatus3xxRedirection();

        assertThat(mvc.get().uri(address)).hasStatus(404);
        assertThat(mvc.get().uri("/calendars/" + "a".repeat(43) + ".ics")).hasStatus(404);
    }

    @Test
    void showsWhatItsOwnerMaySeeNow() throws Exception {
        var plan =
                work().handedOut(HOA, new Deadline.Fixed("", DUE, false), "Đảng bộ Cục Sông ngòi");
        var turn = work().all(plan, LAN, false).getFirst().occurrence();
        var address = make(RIVERS, true, LAN);
        assertThat(uids(address)).contains(turn + "@quantriet");

        withdrawRolesOf(LAN, true);
        try {
            assertThat(uids(address)).as("a member of the unit only").isEmpty();
        } finally {
            withdrawRolesOf(LAN, false);
        }
        assertThat(uids(address)).contains(turn + "@quantriet");
    }

    @Test
    void isGoneOnceTheAccountIsClosed() {
        var address = make(null, true, TUYET);
        assertThat(mvc.get().uri(address)).hasStatusOk();
        accounts.close(TUYET.account(), "Thử", QUANG);

        assertThat(mvc.get().uri(address)).hasStatus(404);
    }

    @Test
    void isNotMadeForAUnitWithoutARole() {
        assertThat(post(RIVERS, true, THU, UUID.randomUUID())).hasStatus(404);
    }

    @Test
    void isMadeOnceAndItsSecretIsNotKept() throws UnsupportedEncodingException {
        var deed = UUID.randomUUID();
        var first = post(null, true, AN, deed).getResponse().getContentAsString();
        var match = ADDRESS.matcher(first);
        assertThat(match.find()).isTrue();
        var secret = match.group().replace("/calendars/", "").replace(".ics", "");

        var again = post(null, true, AN, deed).getResponse().getContentAsString();

        assertThat(ADDRESS.matcher(again).find()).isFalse();
        assertThat(
                        one(
                                "select count(*)::text from calendar.subscription where member_id = '%s'"
                                        .formatted(AN.member())))
                .isEqualTo("1");
        assertThat(one("select string_agg(s::text, ' ') from calendar.subscription s"))
                .doesNotContain(secret);
    }

    @Test
    void isReadByOneAddressSoManyTimesAMinute() {
        var limit =
                Integer.parseInt(
                        one(
                                "select value::text from access.setting where name = 'SEARCHES_PER_ADDRESS_A_MINUTE' order by valid_from desc limit 1"));
        var guess = "/calendars/" + "b".repeat(43) + ".ics";
        var statuses =
                java.util.stream.IntStream.rangeClosed(0, 2 * limit)
                        .map(_ ->
                                mvc.get()
                                        .uri(guess)
                                        .with(request -> {
                                            request.setRemoteAddr("203.0.113.9");
                                            return request;
                                        })
                                        .exchange()
                                        .getResponse()
                                        .getStatus())
                        .boxed()
                        .toList();

        assertThat(statuses).contains(404, 429);
    }

    private Work work() {
        return new Work(plans, drafts, assignments, worklist, personnel);
    }

    private String make(@Nullable UnitId unit, boolean titles, Viewer by) {
        try {
            var match =
                    ADDRESS.matcher(
                            post(unit, titles, by, UUID.randomUUID())
                                    .getResponse()
                                    .getContentAsString());
            assertThat(match.find()).isTrue();
            return match.group();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult post(@Nullable UnitId unit, boolean titles, Viewer by, UUID deed) {
        return mvc.post()
                .uri("/calendars")
                .param("deed", deed.toString())
                .param("unit", unit == null ? "" : unit.toString())
                .param("titles", String.valueOf(titles))
                .with(by(by))
                .exchange();
    }

    private String text(String address) throws UnsupportedEncodingException {
        return mvc.get().uri(address).exchange().getResponse().getContentAsString();
    }

    private List<VEvent> events(String address) throws IOException, ParserException {
        var calendar = new CalendarBuilder().build(new StringReader(text(address)));
        calendar.validate(true);
        return calendar.getComponents("VEVENT");
    }

    private VEvent event(String address, OccurrenceId turn) throws IOException, ParserException {
        return events(address).stream()
                .filter(event ->
                        event.getRequiredProperty("UID").getValue().equals(turn + "@quantriet"))
                .findFirst()
                .orElseThrow();
    }

    private List<String> uids(String address) throws IOException, ParserException {
        return events(address).stream()
                .map(event -> event.getRequiredProperty("UID").getValue())
                .toList();
    }

    private String one(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(String.class).single());
        return found == null ? "" : found;
    }

    private void withdrawRolesOf(Viewer viewer, boolean away) {
        transaction.executeWithoutResult(_ ->
                jdbc.sql(
                                away
                                        ? "update access.role_held set withdrawn_by = account_id, withdrawn_at = now() where account_id = :account and withdrawn_at is null"
                                        : "update access.role_held set withdrawn_by = null, withdrawn_at = null where account_id = :account")
                        .param("account", viewer.account().value())
                        .update());
    }
}
