package vn.quantriet.difficulty;

import static vn.quantriet.kernel.Permission.*;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.difficulty.DifficultyFilter.Place;
import vn.quantriet.difficulty.DifficultyFilter.View;
import vn.quantriet.file.FileId;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What pages and other modules may read of difficulties.
@Service
@Transactional(readOnly = true)
public class DifficultyList {

    private static final int LONGEST_PURPOSE = 300;
    private static final int FEW = 50;

    private final DifficultyReadRepository reading;
    private final DifficultyRepository difficulties;
    private final DifficultySight sight;
    private final Successions successions;
    private final Settings settings;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    DifficultyList(
            DifficultyReadRepository reading,
            DifficultyRepository difficulties,
            DifficultySight sight,
            Successions successions,
            Settings settings,
            Units units,
            Audit audit,
            Clock clock) {
        this.reading = reading;
        this.difficulties = difficulties;
        this.sight = sight;
        this.successions = successions;
        this.settings = settings;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// How a list stands as a whole: how many are in each view, how many answers are late, since when the first waits.
    public record Summary(Map<View, Long> counts, long overdue, @Nullable Instant longest) {

        public Summary {
            counts = Map.copyOf(counts);
        }

        public long count(View view) {
            return counts.getOrDefault(view, 0L);
        }

        /// Whole days.
        public long days(Instant now) {
            return longest == null ? 0 : java.time.Duration.between(longest, now).toDays();
        }
    }

    public Paged<DifficultyLine> lines(DifficultyFilter filter, Viewer viewer, Paging paging) {
        require(filter, viewer);
        var counts = reading.counts(filter, viewer, today());
        return new Paged<>(
                reading.lines(filter, viewer, today(), paging),
                counts.getOrDefault(filter.view(), 0L),
                paging);
    }

    public Summary summary(DifficultyFilter filter, Viewer viewer) {
        require(filter, viewer);
        var waiting = reading.waiting(filter, viewer, today());
        return new Summary(
                reading.counts(filter, viewer, today()), waiting.overdue(), waiting.longest());
    }

    /// All that were raised about a thing and the viewer may see, the last first.
    public List<DifficultyLine> about(About about, Viewer viewer) {
        return viewer.may(READ_ASSIGNMENTS)
                ? reading.lines(DifficultyFilter.of(about), viewer, today(), Paging.first())
                : List.of();
    }

    public List<DifficultyLine> find(String words, Viewer viewer, int limit) {
        if (!viewer.may(READ_ASSIGNMENTS) || words.isBlank()) {
            return List.of();
        }
        var filter = new DifficultyFilter(Place.SEEN, View.ALL, "", "", null, null, false, words);
        return reading.lines(filter, viewer, today(), Paging.first()).stream()
                .limit(limit)
                .toList();
    }

    /// What waits for a deed of the viewer: answers owed to others, and the viewer's own that came back.
    List<DifficultyLine> waiting(Viewer viewer) {
        if (!viewer.may(READ_ASSIGNMENTS)) {
            return List.of();
        }
        var here = DifficultyFilter.of(Place.HERE, View.OPEN);
        var lines = new ArrayList<DifficultyLine>();
        reading.lines(here, viewer, today(), Paging.first()).stream()
                .filter(line -> isFor(line, viewer))
                .forEach(lines::add);
        return lines;
    }

    /// How many that are.
    int countWaiting(Viewer viewer) {
        if (!viewer.may(WORK_ON_ASSIGNMENTS)) {
            return 0;
        }
        var counts = reading.counts(DifficultyFilter.of(Place.HERE, View.OPEN), viewer, today());
        long waiting = viewer.may(ACCEPT_ASSIGNMENTS) ? counts.getOrDefault(View.WAITING, 0L) : 0;
        long back = counts.getOrDefault(View.OPEN, 0L) - counts.getOrDefault(View.WAITING, 0L);
        return (int) (waiting + back);
    }

    private static boolean isFor(DifficultyLine line, Viewer viewer) {
        return line.state() == State.WAITING
                ? viewer.may(ACCEPT_ASSIGNMENTS)
                : viewer.may(WORK_ON_ASSIGNMENTS);
    }

    /// Open ones of units below that ended; each goes on with another by a deed of the viewer.
    List<DifficultyLine> orphaned(Viewer viewer) {
        if (!viewer.may(ACCEPT_ASSIGNMENTS)) {
            return List.of();
        }
        return reading.orphaned(viewer).stream()
                .filter(line ->
                        difficulties
                                .find(line.id())
                                .flatMap(found -> successions.ended(found, viewer))
                                .isPresent())
                .limit(FEW)
                .toList();
    }

    /// Everything about one difficulty.
    public DifficultyPage page(DifficultyId id, Viewer viewer) {
        var found = sight.seen(id, viewer);
        var detail = reading.detail(id).orElseThrow(() -> new NotFound(id));
        boolean mayAnswer = DifficultySight.answers(found, viewer);
        boolean raises = DifficultySight.raises(found, viewer);
        var ended = successions.ended(found, viewer);
        var state = found.state();
        return new DifficultyPage(
                detail.line(),
                detail.words(),
                detail.proposal(),
                detail.raiser(),
                detail.raisedFor(),
                detail.about(),
                found.steps(),
                reading.steps(id),
                reading.stays(id),
                clock.instant(),
                mayAnswer ? superior(found, viewer) : null,
                mayAnswer,
                mayAnswer ? below(found, viewer) : List.of(),
                raises
                        && (state == State.WAITING
                                || state == State.ASKED
                                || state == State.RETURNED),
                raises && (state == State.ANSWERED || state == State.RESOLVED),
                raises
                        && (state == State.WAITING
                                || state == State.ASKED
                                || state == State.RETURNED),
                ended.map(units::name).orElse(""),
                ended.map(unit -> successions.heirs(unit, found, viewer)).orElse(List.of()));
    }

    /// Never the unit whose it is, which cannot answer itself.
    private @Nullable UnitLine superior(Difficulty found, Viewer viewer) {
        return difficulties
                .superior(viewer.unit())
                .filter(unit -> !unit.equals(found.unit()))
                .map(units::line)
                .orElse(null);
    }

    /// Directly below; each of them may pass it further down.
    private List<UnitLine> below(Difficulty found, Viewer viewer) {
        return units.children(viewer.unit(), viewer).stream()
                .filter(line -> !line.id().equals(found.unit()))
                .toList();
    }

    /// Whether the viewer may raise one: somebody must be above.
    boolean mayRaise(Viewer viewer) {
        return viewer.may(WORK_ON_ASSIGNMENTS) && difficulties.superior(viewer.unit()).isPresent();
    }

    /// The unit to which those of the viewer's unit go.
    String superiorName(Viewer viewer) {
        return difficulties.superior(viewer.unit()).map(units::name).orElse("");
    }

    /// The file behind an attachment, if the viewer sees the difficulty.
    FileId file(DifficultyId id, UUID attachment, Viewer viewer) {
        sight.seen(id, viewer);
        return difficulties.file(id, attachment).orElseThrow(() -> new NotFound(attachment));
    }

    /// All of a list, for taking along; written down who took it and why.
    @Transactional
    List<SheetRow> export(DifficultyFilter filter, String purpose, Viewer viewer) {
        require(filter, viewer);
        if (purpose.isBlank() || purpose.length() > LONGEST_PURPOSE) {
            throw new DifficultyRefused(DifficultyRefused.Reason.NO_PURPOSE);
        }
        int most = settings.get(Setting.SHEET_ROWS);
        var rows = reading.rows(filter, viewer, today(), most + 1);
        if (rows.size() > most) {
            throw new DifficultyRefused(DifficultyRefused.Reason.TOO_MANY_ROWS, most);
        }
        audit.record(
                Audit.Entry.of("difficulty.exported", "unit:" + viewer.unit())
                        .purpose(purpose.strip())
                        .detail(
                                "%s, %s: %d rows"
                                        .formatted(filter.place(), filter.view(), rows.size())));
        return rows;
    }

    /// The name of the unit by which a list is filtered.
    String name(UnitId unit, Viewer viewer) {
        if (!viewer.sees(units.path(unit))) {
            throw new NotFound(unit);
        }
        return units.name(unit);
    }

    private void require(DifficultyFilter filter, Viewer viewer) {
        viewer.require(READ_ASSIGNMENTS);
        if (filter.unit() != null) {
            name(filter.unit(), viewer);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
