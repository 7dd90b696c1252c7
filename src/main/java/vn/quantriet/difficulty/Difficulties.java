package vn.quantriet.difficulty;

import static vn.quantriet.difficulty.DifficultyRefused.Reason.*;
import static vn.quantriet.kernel.Permission.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.LiveChange;
import vn.quantriet.notification.LiveChanges;
import vn.quantriet.organization.Units;

/// What the rest of the system may do with difficulties. Each deed is done once, however often it is sent; of two at the same moment the
/// second hears that it lies elsewhere now.
@Service
@Transactional
public class Difficulties {

    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_WORDS = 10_000;
    private static final int MOST_FILES = 10;

    private final DifficultyRepository difficulties;
    private final DifficultySight sight;
    private final KindRepository kinds;
    private final Sources sources;
    private final Successions successions;
    private final AnswerDays days;
    private final Units units;
    private final Files files;
    private final LiveChanges live;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Difficulties(
            DifficultyRepository difficulties,
            DifficultySight sight,
            KindRepository kinds,
            Sources sources,
            Successions successions,
            AnswerDays days,
            Units units,
            Files files,
            LiveChanges live,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.difficulties = difficulties;
        this.sight = sight;
        this.kinds = kinds;
        this.sources = sources;
        this.successions = successions;
        this.days = days;
        this.units = units;
        this.files = files;
        this.live = live;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    /// In the name of the viewer's unit, to the unit directly above.
    public void raise(NewDifficulty fresh, List<Saying.Attached> attached, Viewer viewer) {
        viewer.require(WORK_ON_ASSIGNMENTS);
        requireSound(fresh, attached);
        var about = fresh.about();
        var title =
                about == null
                        ? ""
                        : sources.find(about, viewer)
                                .orElseThrow(() -> new NotFound(about))
                                .title();
        var unit = viewer.unit();
        var superior =
                difficulties
                        .superior(unit)
                        .orElseThrow(() -> new DifficultyRefused(NO_SUPERIOR, units.name(unit)));
        var deed = Deed.by(viewer, clock.instant());
        if (!difficulties.raise(fresh, title, unit, units.name(unit), superior, days.due(), deed)) {
            return;
        }
        keep(DifficultyRepository.raising(fresh.id()), attached);
        tell(fresh.id(), StepKind.RAISED, superior, viewer);
        events.publishEvent(new DifficultyRaised(fresh.id(), unit, deed.at()));
    }

    /// Says what holds; whose it is has the last word.
    public void answer(DifficultyId id, Saying saying, Viewer viewer) {
        requireWords(saying);
        var known = sight.held(id, viewer);
        viewer.require(ACCEPT_ASSIGNMENTS);
        if (act(StepKind.ANSWERED, known, saying, viewer, () -> known.answered(viewer.unit()))) {
            events.publishEvent(
                    new DifficultyAnswered(id, known.unit(), viewer.unit(), clock.instant()));
        }
    }

    /// Asks whose it is for more.
    public void ask(DifficultyId id, Saying saying, Viewer viewer) {
        requireWords(saying);
        var known = sight.held(id, viewer);
        viewer.require(ACCEPT_ASSIGNMENTS);
        act(StepKind.ASKED, known, saying, viewer, () -> known.asked(viewer.unit()));
    }

    /// Passes it up, with own words.
    public void forward(DifficultyId id, Saying saying, Viewer viewer) {
        requireWords(saying);
        var known = sight.held(id, viewer);
        viewer.require(ACCEPT_ASSIGNMENTS);
        act(
                StepKind.FORWARDED,
                known,
                saying,
                viewer,
                () -> {
                    var superior =
                            difficulties
                                    .superior(viewer.unit())
                                    .orElseThrow(() ->
                                            new DifficultyRefused(
                                                    NO_SUPERIOR, units.name(viewer.unit())));
                    return known.passed(viewer.unit(), superior);
                });
    }

    /// Passes it to a unit below.
    public void hand(DifficultyId id, @Nullable UnitId to, Saying saying, Viewer viewer) {
        var known = sight.held(id, viewer);
        viewer.require(ACCEPT_ASSIGNMENTS);
        act(
                StepKind.HANDED,
                known,
                saying,
                viewer,
                () -> known.passed(viewer.unit(), living(to, viewer)));
    }

    /// Back to whom it came from, with a reason.
    public void giveBack(DifficultyId id, Saying saying, Viewer viewer) {
        requireWords(saying);
        var known = sight.held(id, viewer);
        viewer.require(ACCEPT_ASSIGNMENTS);
        act(
                StepKind.RETURNED,
                known,
                saying,
                viewer,
                () -> known.returned(viewer.unit(), unit -> difficulties.before(id, unit)));
    }

    /// Adds words; when they were asked for it goes back to who asked.
    public void say(DifficultyId id, Saying saying, Viewer viewer) {
        requireWords(saying);
        var known = raisedBy(viewer, id);
        var kind = known.state() == State.WAITING ? StepKind.ADDED : StepKind.REPLIED;
        act(
                kind,
                known,
                saying,
                viewer,
                () ->
                        kind == StepKind.ADDED
                                ? known.added()
                                : known.replied(unit -> difficulties.before(id, unit)));
    }

    /// Whether the answer resolves it. If not it lies with who answered again.
    public void judge(DifficultyId id, boolean resolved, Saying saying, Viewer viewer) {
        var known = raisedBy(viewer, id);
        if (resolved) {
            act(StepKind.RESOLVED, known, saying, viewer, known::resolved);
            return;
        }
        requireWords(saying);
        if (act(
                StepKind.REOPENED,
                known,
                saying,
                viewer,
                () -> known.reopened(unit -> difficulties.before(id, unit)))) {
            events.publishEvent(new DifficultyRaised(id, known.unit(), clock.instant()));
        }
    }

    public void withdraw(DifficultyId id, Saying saying, Viewer viewer) {
        requireWords(saying);
        var known = raisedBy(viewer, id);
        act(StepKind.WITHDRAWN, known, saying, viewer, known::withdrawn);
    }

    /// Lets it go on with another unit, since one that it belongs to or lies with has ended.
    public void succeed(DifficultyId id, @Nullable UnitId to, Saying saying, Viewer viewer) {
        var known = sight.held(id, viewer);
        viewer.require(ACCEPT_ASSIGNMENTS);
        act(
                StepKind.SUCCEEDED,
                known,
                saying,
                viewer,
                () -> {
                    var ended =
                            successions
                                    .ended(known, viewer)
                                    .orElseThrow(() -> new DifficultyRefused(MOVED_ON));
                    return known.succeeded(ended, living(to, viewer));
                });
    }

    private Difficulty raisedBy(Viewer viewer, DifficultyId id) {
        var known = sight.held(id, viewer);
        if (!DifficultySight.raises(known, viewer)) {
            throw new NotFound(id);
        }
        return known;
    }

    /// The work of one step.
    private interface Next {
        Difficulty take();
    }

    /// @return whether it was done now, and not before
    private boolean act(StepKind kind, Difficulty known, Saying saying, Viewer viewer, Next next) {
        if (difficulties.isDone(saying.deed())) {
            return false;
        }
        requireFitting(saying);
        var now = next.take();
        if (saying.seen() != null && saying.seen() != known.steps()) {
            throw new DifficultyRefused(CHANGED_MEANWHILE);
        }
        boolean heir = !now.unit().equals(known.unit());
        var step =
                new DifficultyRepository.Step(
                        saying.deed(),
                        kind,
                        viewer.unit(),
                        heir ? now.unit() : kind == StepKind.ADDED ? null : now.holder(),
                        saying.words().strip(),
                        Deed.by(viewer, clock.instant()));
        if (now.state() == known.state() && Objects.equals(now.holder(), known.holder())) {
            difficulties.note(now, step);
        } else {
            difficulties.move(now, step, now.state() == State.WAITING ? days.due() : null);
        }
        keep(saying.deed(), saying.files());
        tell(known.id(), kind, heir ? null : now.holder(), viewer);
        return true;
    }

    private void tell(DifficultyId id, StepKind kind, @Nullable UnitId holder, Viewer viewer) {
        audit.record(
                Audit.Entry.of(
                        "difficulty." + kind.name().toLowerCase(Locale.ROOT), "difficulty:" + id));
        events.publishEvent(
                new Word(id, kind, viewer.unit(), viewer.account(), viewer.name(), holder));
        events.publishEvent(new DifficultyChanged(id));
        difficulties
                .find(id)
                .ifPresent(now ->
                        live.tell(
                                now.readers().stream()
                                        .map(path ->
                                                new LiveChange(
                                                        DifficultyTopic.NAME, id.toString(), path))
                                        .toList()));
    }

    /// A unit of today within the viewer's reach.
    private UnitId living(@Nullable UnitId to, Viewer viewer) {
        if (to == null) {
            throw new DifficultyRefused(BAD_UNIT);
        }
        return units.line(to, viewer).id();
    }

    private void keep(UUID step, List<Saying.Attached> attached) {
        for (int place = 0; place < attached.size(); place++) {
            var sent = attached.get(place);
            try (var content = sent.content().getInputStream()) {
                var kept = files.store(content, sent.name());
                difficulties.attach(part(step, place), step, place, kept.name(), kept.id());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    private static UUID part(UUID step, int place) {
        return UUID.nameUUIDFromBytes((step + ":" + place).getBytes(StandardCharsets.UTF_8));
    }

    private void requireSound(NewDifficulty fresh, List<Saying.Attached> attached) {
        if (fresh.title().isBlank()) {
            throw new DifficultyRefused(NO_TITLE);
        }
        if (fresh.words().isBlank()) {
            throw new DifficultyRefused(NO_WORDS);
        }
        if (fresh.title().length() > LONGEST_TITLE
                || fresh.words().length() > LONGEST_WORDS
                || fresh.proposal().length() > LONGEST_WORDS) {
            throw new DifficultyRefused(TOO_LONG);
        }
        var today = LocalDate.now(clock);
        if (kinds.valid(today).stream().noneMatch(kind -> kind.code().equals(fresh.kind()))) {
            throw new DifficultyRefused(NO_KIND);
        }
        if (fresh.wishedOn() != null && fresh.wishedOn().isBefore(today)) {
            throw new DifficultyRefused(PAST_DAY);
        }
        if (attached.size() > MOST_FILES) {
            throw new DifficultyRefused(TOO_MANY_FILES, MOST_FILES);
        }
    }

    private static void requireWords(Saying saying) {
        if (saying.words().isBlank()) {
            throw new DifficultyRefused(NO_WORDS);
        }
    }

    private static void requireFitting(Saying saying) {
        if (saying.words().length() > LONGEST_WORDS) {
            throw new DifficultyRefused(TOO_LONG);
        }
        if (saying.files().size() > MOST_FILES) {
            throw new DifficultyRefused(TOO_MANY_FILES, MOST_FILES);
        }
    }
}
