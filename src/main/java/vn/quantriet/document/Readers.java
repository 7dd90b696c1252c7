package vn.quantriet.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Who received, opened and read the papers that were sent to them in person, and who is missing. Opening is no proof of reading:
/// only what somebody says to have read, or was handed on paper, counts toward 100 %.
@Service
@Transactional
public class Readers {

    private static final int MOST_WAITING = 50;
    private static final int MOST_EXPORTED = 200_000;
    private static final int TOLD_AT_ONCE = 1000;

    private final Documents documents;
    private final ReaderRepository readers;
    private final Units units;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Readers(
            Documents documents,
            ReaderRepository readers,
            Units units,
            Accounts accounts,
            Notifications notifications,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.readers = readers;
        this.units = units;
        this.accounts = accounts;
        this.notifications = notifications;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Whether the viewer may see how far others came: whoever's role reaches down.
    static boolean watches(Viewer viewer) {
        return viewer.may(Permission.READ_DOCUMENTS) && viewer.role().reach() == Role.Reach.SUBTREE;
    }

    /// Papers sent to the viewer in person that still ask to be read; from now on they count as received.
    public List<DocumentLine> waiting(Viewer viewer) {
        if (!viewer.may(Permission.READ_DOCUMENTS)) {
            return List.of();
        }
        var waiting = readers.waiting(viewer.member(), MOST_WAITING);
        receive(waiting, viewer);
        return documents.all(waiting, viewer);
    }

    /// They were listed to the viewer.
    void receive(Collection<DocumentId> papers, Viewer viewer) {
        if (!papers.isEmpty()) {
            readers.step(ReadingStep.RECEIVED, papers, viewer, clock.instant());
        }
    }

    /// The viewer opens the page of a paper.
    ///
    /// @return their own copy, when it was sent to them in person
    public Optional<OwnCopy> open(DocumentId paper, Viewer viewer) {
        var papers = List.of(documents.line(paper, viewer).id());
        var now = clock.instant();
        readers.step(ReadingStep.RECEIVED, papers, viewer, now);
        readers.step(ReadingStep.OPENED, papers, viewer, now);
        return readers.copy(paper, viewer.member());
    }

    /// The viewer says that they have read their copy, which they must have opened.
    public void acknowledge(DocumentId paper, Viewer viewer) {
        documents.line(paper, viewer);
        var copy = readers.copy(paper, viewer.member()).orElseThrow(() -> new NotFound(paper));
        if (copy.openedAt() == null) {
            throw new DocumentRefused(DocumentRefused.Reason.NOT_OPENED);
        }
        readers.step(ReadingStep.ACKNOWLEDGED, List.of(paper), viewer, clock.instant());
        if (copy.acknowledgedAt() == null) {
            audit.record(Audit.Entry.of("document.acknowledged", "document:" + paper));
            events.publishEvent(new DocumentRead(paper, List.of(viewer.member())));
        }
    }

    /// People within reach got the paper on paper, says the viewer. One who is out of reach, or to whom it was not sent, makes the
    /// whole not found.
    public int hand(DocumentId paper, Collection<UUID> members, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        documents.line(paper, viewer);
        var asked = new HashSet<>(members);
        if (readers.listed(paper, asked, viewer.path()) < asked.size()) {
            throw new NotFound(paper);
        }
        int handed = readers.hand(paper, asked, viewer.path(), viewer, clock.instant());
        if (handed > 0) {
            audit.record(
                    Audit.Entry.of("document.handed_over", "document:" + paper)
                            .detail(handed + " people"));
            events.publishEvent(
                    new DocumentRead(paper, asked.stream().map(MemberId::new).toList()));
        }
        return handed;
    }

    /// How far a unit within reach, and each directly below it, came.
    @Transactional(readOnly = true)
    Readership of(DocumentId paper, UnitId unit, Viewer viewer) {
        var path = watched(paper, unit, viewer);
        var parts = readers.tallies(paper, path);
        var whole =
                parts.stream()
                        .reduce(ReadingTally.none(unit, units.name(unit)), ReadingTally::plus);
        return new Readership(unit, units.wayTo(unit, viewer), whole, parts);
    }

    /// The people of the unit and all below it, for those who may read members; written down.
    Paged<ReaderLine> people(
            DocumentId paper, UnitId unit, ReaderFilter filter, Viewer viewer, Paging paging) {
        var path = watched(paper, unit, viewer);
        viewer.require(Permission.READ_MEMBERS);
        var lines = readers.people(paper, path, filter, paging.limit(), paging.offset());
        if (!lines.isEmpty()) {
            audit.record(
                    Audit.Entry.of("reader.listed", "document:" + paper)
                            .detail(lines.size() + " rows"));
        }
        return new Paged<>(lines, readers.count(paper, path, filter), paging);
    }

    /// All people of the unit and below it, for taking along; written down who took them and why.
    List<ReaderLine> export(
            DocumentId paper, UnitId unit, ReaderFilter filter, String purpose, Viewer viewer) {
        var path = watched(paper, unit, viewer);
        viewer.require(Permission.READ_MEMBERS);
        var lines = readers.people(paper, path, filter, MOST_EXPORTED, 0);
        audit.record(
                Audit.Entry.of("reader.exported", "document:" + paper)
                        .purpose(purpose)
                        .detail(lines.size() + " rows"));
        return lines;
    }

    /// Reminds all of the unit and below it who are missing, each at most once a day.
    Reminded remind(DocumentId paper, UnitId unit, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        var path = watched(paper, unit, viewer);
        var line = documents.line(paper, viewer);
        var people = readers.remind(paper, path, LocalDate.now(clock), viewer, clock.instant());
        var told = accounts.of(people);
        for (int from = 0; from < told.size(); from += TOLD_AT_ONCE) {
            tell(line, told.subList(from, Math.min(told.size(), from + TOLD_AT_ONCE)), viewer);
        }
        audit.record(
                Audit.Entry.of("document.reminded", "document:" + paper)
                        .detail("unit:%s %d people".formatted(unit, people.size())));
        return new Reminded(told.size(), people.size() - told.size());
    }

    private void tell(DocumentLine line, List<AccountId> to, Viewer viewer) {
        notifications.tell(
                new Notice(
                        to,
                        "document.notice.read",
                        List.of(viewer.name(), line.heading()),
                        line.page(),
                        "document:" + line.id()));
    }

    /// The path of a unit within reach, of a paper that the viewer sees and of which they may know who read it.
    private UnitPath watched(DocumentId paper, UnitId unit, Viewer viewer) {
        documents.line(paper, viewer);
        var path = units.path(unit);
        if (!watches(viewer) || !viewer.sees(path)) {
            throw new NotFound(unit);
        }
        return path;
    }

    /// How many were told, and how many have no account to be told in.
    record Reminded(int told, int withoutAccount) {}
}
