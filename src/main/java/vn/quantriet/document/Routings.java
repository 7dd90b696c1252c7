package vn.quantriet.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Routes papers to the units that are to deal with them, and hears when they have.
///
/// Who keeps the register routes first; from then on who holds the paper may route it further down.
@Service
@Transactional
class Routings {

    private final RoutingRepository routings;
    private final Documents documents;
    private final Units units;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;

    Routings(
            RoutingRepository routings,
            Documents documents,
            Units units,
            Accounts accounts,
            Notifications notifications,
            Settings settings,
            Audit audit,
            Clock clock) {
        this.routings = routings;
        this.documents = documents;
        this.units = units;
        this.accounts = accounts;
        this.notifications = notifications;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    void route(DocumentId paper, RoutingForm form, Viewer viewer) {
        routings.lock(paper);
        var line = documents.line(paper, viewer);
        if (!mayRoute(line, routings.of(paper), viewer)) {
            throw new NotFound(paper);
        }
        var lead = units.line(form.leader(), viewer);
        var helpers = helpers(form, lead, viewer);
        if (routings.add(
                form.step(),
                paper,
                lead.id(),
                form.words(),
                form.dueOn(),
                viewer,
                clock.instant())) {
            helpers.forEach(helper -> routings.addHelper(form.step(), helper.id()));
            spread(line, lead, helpers, viewer);
        }
    }

    private List<UnitLine> helpers(RoutingForm form, UnitLine lead, Viewer viewer) {
        return form.helpers().stream()
                .map(helper -> units.line(new UnitId(helper), viewer))
                .filter(helper -> !helper.id().equals(lead.id()))
                .toList();
    }

    private void spread(DocumentLine line, UnitLine lead, List<UnitLine> helpers, Viewer viewer) {
        var all = new ArrayList<>(helpers);
        all.add(lead);
        documents.deliver(line.id(), all.stream().map(UnitLine::id).toList(), viewer);
        tell(line, lead, "document.notice.routed", viewer);
        helpers.forEach(helper -> tell(line, helper, "document.notice.routed_helper", viewer));
        audit.record(
                Audit.Entry.of("document.routed", "document:" + line.id())
                        .detail("unit:" + lead.id()));
    }

    private void tell(DocumentLine line, UnitLine unit, String key, Viewer viewer) {
        notifications.tell(
                new Notice(
                        accounts.holdersOf(unit.id(), Permission.REGISTER_DOCUMENTS),
                        key,
                        List.of(viewer.name(), line.heading()),
                        line.page() + "?tab=" + OwnTab.HANDLING.param(),
                        "document:" + line.id()));
    }

    /// The unit that leads says what it did; said again it stays as it was first said.
    void handle(DocumentId paper, UUID routing, String outcome, Viewer viewer) {
        routings.lock(paper);
        documents.line(paper, viewer);
        var found =
                routings.find(paper, routing)
                        .filter(note -> mayHandle(note, viewer))
                        .orElseThrow(() -> new NotFound(routing));
        routings.handle(found, outcome.strip(), viewer, clock.instant());
        audit.record(
                Audit.Entry.of("document.handled", "document:" + paper)
                        .detail("routing:" + routing));
    }

    /// The notes of a paper that the viewer sees, the last first; plain members are not told them.
    @Transactional(readOnly = true)
    List<Routing> of(DocumentId paper, Viewer viewer) {
        var line = documents.line(paper, viewer);
        return isTold(viewer) ? routings.of(line.id()) : List.of();
    }

    /// Who holds each of the papers, which the viewer sees already.
    @Transactional(readOnly = true)
    Map<DocumentId, Routing> holders(Collection<DocumentId> papers, Viewer viewer) {
        return isTold(viewer) && !papers.isEmpty()
                ? routings.last(papers).stream()
                        .collect(Collectors.toMap(Routing::document, Function.identity()))
                : Map.of();
    }

    private static boolean isTold(Viewer viewer) {
        return viewer.may(Permission.REGISTER_DOCUMENTS)
                || viewer.acting().role().reach() == Role.Reach.SUBTREE;
    }

    /// By when a paper is to be dealt with unless somebody says otherwise.
    @Transactional(readOnly = true)
    LocalDate usualDue() {
        var today = LocalDate.now(clock);
        var due = today.plusDays(settings.get(Setting.ROUTING_DUE_DAYS));
        return settings.is(Setting.ROUTING_DUE_MOVES) ? workday(due) : due;
    }

    /// A Saturday or Sunday moves to Monday.
    static LocalDate workday(LocalDate day) {
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.plusDays(2);
            case SUNDAY -> day.plusDays(1);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    /// What the viewer's unit has to deal with.
    @Transactional(readOnly = true)
    List<Routing> open(Viewer viewer, int limit) {
        return viewer.may(Permission.REGISTER_DOCUMENTS)
                ? routings.openOf(viewer.unit(), limit)
                : List.of();
    }

    /// The units to which the viewer may route: those directly below, bodies that advise among them.
    @Transactional(readOnly = true)
    List<UnitLine> receivers(Viewer viewer) {
        return units.subtree(viewer.path()).stream()
                .filter(unit -> viewer.unit().equals(unit.parent()))
                .toList();
    }

    static boolean mayRoute(DocumentLine line, List<Routing> notes, Viewer viewer) {
        boolean holds =
                notes.stream()
                        .findFirst()
                        .map(note -> note.lead().equals(viewer.unit()))
                        .orElse(false);
        return Register.keeps(viewer, line) || holds && viewer.may(Permission.REGISTER_DOCUMENTS);
    }

    static boolean mayHandle(Routing note, Viewer viewer) {
        return note.isOpen()
                && viewer.may(Permission.REGISTER_DOCUMENTS)
                && note.lead().equals(viewer.unit());
    }
}
