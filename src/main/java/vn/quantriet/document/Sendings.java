package vn.quantriet.document;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Distributes papers to units, to those who hold a post, and to members in person (phân phối). Only to where the viewer reaches;
/// the list of people is frozen, and sending again adds only who is new.
@Service
@Transactional
public class Sendings {

    private static final int MOST_SHOWN = 50;

    private final Documents documents;
    private final SendingRepository sendings;
    private final Units units;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sendings(
            Documents documents,
            SendingRepository sendings,
            Units units,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.documents = documents;
        this.sendings = sendings;
        this.units = units;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /// Under a step that was sent before nothing happens.
    public Sent send(DocumentId paper, SendingForm form, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        var line = documents.line(paper, viewer);
        if (line.state() == ReadingState.SECRET) {
            throw new DocumentRefused(DocumentRefused.Reason.SECRET_IS_NOT_SENT);
        }
        var to = receivers(form, viewer);
        sendings.lock(paper);
        if (sendings.exists(form.id())) {
            return Sent.NOTHING;
        }
        var now = clock.instant();
        var sent = send(line, form, to, viewer, now);
        sendings.add(paper, form, sent, viewer, now);
        events.publishEvent(new DocumentSent(paper));
        audit.record(
                Audit.Entry.of("document.sent", "document:" + paper)
                        .detail(
                                "%s %s: %d units, %d people"
                                        .formatted(
                                                form.to(),
                                                form.why(),
                                                sent.units(),
                                                sent.people())));
        return sent;
    }

    /// The acts of sending of a paper that the viewer sees, the last first; plain members are not told them.
    @Transactional(readOnly = true)
    List<SendingLine> of(DocumentId paper, Viewer viewer) {
        return Readers.watches(viewer)
                ? sendings.of(documents.line(paper, viewer).id(), MOST_SHOWN)
                : List.of();
    }

    /// The units directly below, which are offered first.
    @Transactional(readOnly = true)
    List<UnitLine> below(Viewer viewer) {
        return units.subtree(viewer.path()).stream()
                .filter(unit -> viewer.unit().equals(unit.parent()))
                .toList();
    }

    private Sent send(
            DocumentLine paper, SendingForm form, List<UnitId> to, Viewer viewer, Instant now) {
        var today = LocalDate.now(clock);
        return switch (form.to()) {
            case UNITS -> new Sent(sendings.toUnits(paper, form.id(), to, viewer, now), 0);
            case POSTS -> {
                var title = Objects.requireNonNull(form.post());
                yield new Sent(0, sendings.toPosts(paper.id(), form.id(), title, to, today, now));
            }
            // Who keeps the unit must see the paper to hand it to members on paper.
            case MEMBERS ->
                    new Sent(
                            sendings.toUnits(paper, form.id(), to, viewer, now),
                            sendings.toMembers(paper.id(), form.id(), to, today, now));
        };
    }

    private List<UnitId> receivers(SendingForm form, Viewer viewer) {
        return switch (form.within()) {
            case CHOSEN ->
                    form.chosen().stream()
                            .map(unit -> units.line(new UnitId(unit), viewer).id())
                            .toList();
            case BELOW -> below(viewer).stream().map(UnitLine::id).toList();
            case SUBTREE -> units.subtree(viewer.path()).stream().map(UnitLine::id).toList();
        };
    }
}
