package vn.quantriet.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Brings accepted reports of units below into the report of the unit that asked them: figures added up, words taken over one by one with
/// their source. What is accepted later can be taken in later.
@Service
@Transactional
public class Consolidations {

    private static final int MOST_SHOWN = 200;

    private final ConsolidationRepository consolidations;
    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final FactRepository facts;
    private final ReportSight sight;
    private final Reports writing;
    private final Audit audit;
    private final Clock clock;

    Consolidations(
            ConsolidationRepository consolidations,
            ReportRepository reports,
            RoundRepository rounds,
            FactRepository facts,
            ReportSight sight,
            Reports writing,
            Audit audit,
            Clock clock) {
        this.consolidations = consolidations;
        this.reports = reports;
        this.rounds = rounds;
        this.facts = facts;
        this.sight = sight;
        this.writing = writing;
        this.audit = audit;
        this.clock = clock;
    }

    /// The unit's own people see it, nobody else.
    public Consolidation of(ReportId id, Viewer viewer) {
        var row = own(id, viewer);
        var below = below(row);
        var received = consolidations.received(below);
        var merged =
                consolidations.merged(id).stream()
                        .collect(
                                Collectors.toMap(
                                        each -> each.source() + ":" + each.place(), each -> each));
        var accepted = consolidations.accepted(below, MOST_SHOWN);
        var ids = accepted.stream().map(each -> new ReportId(each.report())).toList();
        var sections = reports.sections(ids);
        var figures = reports.figures(ids);
        return new Consolidation(
                received.expected(),
                received.received(),
                sums(row, below),
                accepted.stream().map(each -> below(each, sections, figures, merged)).toList(),
                row.state().isOpen() && viewer.may(Permission.WRITE_REPORTS));
    }

    private ReportRow own(ReportId id, Viewer viewer) {
        var row = sight.seen(id, viewer);
        if (!viewer.unit().equals(row.unit())) {
            throw new NotFound(id);
        }
        return row;
    }

    /// The rounds in which the unit asked those below it for this.
    private List<UUID> below(ReportRow row) {
        return rounds.below(row.round(), row.unit()).stream()
                .map(round -> round.id().value())
                .toList();
    }

    private List<Consolidation.Sum> sums(ReportRow row, List<UUID> below) {
        var said = consolidations.sums(below);
        var figures =
                reports.figures(row.id()).stream()
                        .filter(figure -> figure.grid() == null && !figure.before())
                        .filter(figure -> figure.reach() == Reach.SUBTREE)
                        .filter(figure ->
                                said.containsKey(figure.measure())
                                        || figure.isStated() && !said.isEmpty())
                        .toList();
        var alone =
                facts.known(
                        row.unit(),
                        figures.stream()
                                .map(figure -> figure.filter().measure())
                                .distinct()
                                .toList(),
                        row.days(),
                        row.knownAt());
        return figures.stream()
                .map(figure ->
                        new Consolidation.Sum(
                                figure, alone(figure, alone), said.get(figure.measure())))
                .toList();
    }

    /// What the unit itself counted when the report was counted, so that both are of one moment.
    private static @Nullable Long alone(ReportFigure figure, Map<String, Long> alone) {
        var number = alone.get(figure.filter().measure());
        return number == null && !figure.isStated() ? Long.valueOf(0) : number;
    }

    private Consolidation.Below below(
            ConsolidationRepository.Accepted accepted,
            Map<ReportId, List<ReportSection>> sections,
            Map<ReportId, List<ReportFigure>> counted,
            Map<String, ConsolidationRepository.Merged> merged) {
        var id = new ReportId(accepted.report());
        var figures = figures(counted.getOrDefault(id, List.of()));
        return new Consolidation.Below(
                accepted.report(),
                accepted.unitName(),
                sections.getOrDefault(id, List.of()).stream()
                        .map(section -> {
                            var taken = merged.get(accepted.report() + ":" + section.place());
                            return new Consolidation.Words(
                                    section.place(),
                                    section.heading(),
                                    plain(section, figures),
                                    taken == null ? null : taken.merger(),
                                    taken == null ? null : taken.at());
                        })
                        .filter(words -> !words.words().isBlank())
                        .toList());
    }

    private static Map<Integer, String> figures(List<ReportFigure> figures) {
        return figures.stream()
                .collect(Collectors.toMap(ReportFigure::number, Consolidations::plain));
    }

    private static String plain(ReportFigure figure) {
        return Objects.requireNonNullElse(figure.shown(), "…").toString();
    }

    /// Its words with figures as numbers, without its tables.
    private static String plain(ReportSection section, Map<Integer, String> figures) {
        return Words.plain(section.words(), number -> figures.getOrDefault(number, "…"));
    }

    /// Takes the words of a section of an accepted report over, behind what stands in the section of the same heading, or in the last
    /// one. Pressing twice does it once.
    public void merge(ReportId id, ReportId source, int place, Viewer viewer) {
        var row = sight.open(id, viewer);
        var from = accepted(source, row);
        var section =
                reports.sections(source).stream()
                        .filter(each -> each.place() == place)
                        .findFirst()
                        .orElseThrow(() -> new NotFound(place));
        var sections = reports.sections(id);
        var into =
                sections.stream()
                        .filter(each -> each.heading().equalsIgnoreCase(section.heading()))
                        .findFirst()
                        .orElseGet(sections::getLast);
        var deed = Deed.by(viewer, clock.instant());
        if (!consolidations.merge(id, source, place, into.place(), deed)) {
            return;
        }
        var words =
                (into.words().strip()
                                + "\n\nTheo báo cáo của %s: ".formatted(from.unitName())
                                + plain(section, figures(reports.figures(source))))
                        .strip();
        reports.save(
                id,
                row.version(),
                Map.of(into.place(), ReportRefused.limited(words, Reports.MOST_WORDS)),
                viewer,
                deed.at());
        audit.record(Audit.Entry.of("report.merged", "report:" + id).detail("report:" + source));
    }

    private OwedLine accepted(ReportId source, ReportRow into) {
        return rounds.owed(source)
                .filter(line -> below(into).contains(line.round().value()))
                .filter(line ->
                        line.state() == ReportState.ACCEPTED || line.state() == ReportState.LOCKED)
                .orElseThrow(() -> new NotFound(source));
    }

    /// Says every figure that differs as the accepted reports and the unit's own work add up; the reason names how many reports those
    /// are.
    ///
    /// @return how many figures were said otherwise
    public int takeSums(UUID deed, ReportId id, Viewer viewer) {
        var row = sight.open(id, viewer);
        var below = below(row);
        var received = consolidations.received(below);
        int taken = 0;
        for (var sum : sums(row, below)) {
            if (sum.differs()) {
                var name = "%s:%d".formatted(deed, sum.figure().number());
                writing.override(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)),
                        id,
                        sum.figure().number(),
                        sum.total(),
                        "Tổng hợp từ %d/%d báo cáo đã duyệt của cấp dưới (%d) và việc của chính đơn vị (%d)"
                                .formatted(
                                        received.received(),
                                        received.expected(),
                                        Objects.requireNonNullElse(sum.below(), 0L),
                                        Objects.requireNonNullElse(sum.alone(), 0L)),
                        viewer);
                taken++;
            }
        }
        return taken;
    }
}
