package vn.quantriet.report;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.assignment.EvidenceLine;
import vn.quantriet.assignment.OccurrenceId;
import vn.quantriet.assignment.TurnRecords;
import vn.quantriet.difficulty.DifficultyTally;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// The facts behind a figure, each with the way to its source, within the viewer's sight.
@Service
@Transactional
public class Facts {

    private static final int MOST_EXPORTED = 200_000;
    private static final int AT_ONCE = 1000;

    private final FactRepository facts;
    private final Trees trees;
    private final TurnRecords turns;
    private final Documents documents;
    private final Units units;
    private final DifficultyTally difficulties;
    private final Audit audit;

    Facts(
            FactRepository facts,
            Trees trees,
            TurnRecords turns,
            Documents documents,
            DifficultyTally difficulties,
            Units units,
            Audit audit) {
        this.facts = facts;
        this.trees = trees;
        this.turns = turns;
        this.documents = documents;
        this.units = units;
        this.difficulties = difficulties;
        this.audit = audit;
    }

    /// What a figure is, and the part of its facts that one page shows.
    ///
    /// @param number the figure as it counts all; nothing as long as nobody has stated it
    /// @param hidden how much of it lies where the viewer does not reach today
    public record Opened(
            FactFilter filter, @Nullable Long number, long hidden, Paged<FactLine> lines) {}

    /// The facts that count now.
    public Opened open(FactFilter filter, Viewer viewer, Paging paging) {
        require(filter.unit(), viewer);
        var tree = trees.of(filter.to()).id();
        return open(filter, tree, null, facts.sum(filter, tree), viewer, paging);
    }

    /// The facts from which a figure was counted at a moment, over the tree of then.
    Opened open(
            FactFilter filter,
            UUID tree,
            @Nullable Instant known,
            @Nullable Long number,
            Viewer viewer,
            Paging paging) {
        var seen = facts.seen(filter, tree, known);
        var rows = facts.lines(filter, tree, known, paging.limit(), paging.offset());
        note(filter, "fact.listed", null, rows, viewer);
        return new Opened(
                filter,
                number,
                number == null ? 0 : Math.max(0, number - seen.number()),
                new Paged<>(lines(rows, viewer), seen.facts(), paging));
    }

    /// All of them, for taking along; written down who took them and why.
    List<FactLine> export(FactFilter filter, String purpose, Viewer viewer) {
        require(filter.unit(), viewer);
        var tree = trees.of(filter.to()).id();
        long seen = facts.seen(filter, tree, null).facts();
        if (seen > MOST_EXPORTED) {
            throw new ReportRefused(ReportRefused.Reason.TOO_MANY, seen, MOST_EXPORTED);
        }
        var rows = facts.lines(filter, tree, null, MOST_EXPORTED, 0);
        audit.record(
                Audit.Entry.of("fact.exported", "unit:" + filter.unit())
                        .purpose(purpose)
                        .detail("%s: %d rows".formatted(filter.measure(), rows.size())));
        return lines(rows, viewer);
    }

    private void require(UnitId unit, Viewer viewer) {
        if (!viewer.may(Permission.READ_REPORTS, units.path(unit))) {
            throw new NotFound(unit);
        }
    }

    /// Lists of names are written down.
    private void note(
            FactFilter filter,
            String deed,
            @Nullable String purpose,
            List<FactRow> rows,
            Viewer viewer) {
        if (viewer.may(Permission.READ_MEMBERS)
                && rows.stream().anyMatch(row -> row.member() != null)) {
            audit.record(
                    new Audit.Entry(
                            deed,
                            "unit:" + filter.unit(),
                            purpose,
                            "%s: %d rows".formatted(filter.measure(), rows.size())));
        }
    }

    private List<FactLine> lines(List<FactRow> rows, Viewer viewer) {
        var names = names(rows);
        var people = people(rows, viewer);
        var evidence = evidence(rows);
        var papers = papers(rows, viewer);
        var seen = difficulties(rows, viewer);
        return rows.stream()
                .map(row ->
                        new FactLine(
                                row.id(),
                                row.day(),
                                Objects.requireNonNullElse(names.get(row.unit()), ""),
                                row.number(),
                                words(row, papers, seen),
                                path(row, papers, seen),
                                row.member() == null ? null : people.get(row.member()),
                                evidence.getOrDefault(row.sourceId(), List.of())))
                .toList();
    }

    /// After a merger the successor counts those of its predecessors, and reads them only once they were handed over.
    private Set<UUID> difficulties(List<FactRow> rows, Viewer viewer) {
        var ids =
                rows.stream()
                        .filter(row -> row.source() == Source.DIFFICULTY)
                        .map(FactRow::sourceId)
                        .collect(Collectors.toSet());
        return ids.isEmpty() ? ids : difficulties.seen(ids, viewer);
    }

    private static String words(FactRow row, Map<UUID, DocumentLine> papers, Set<UUID> seen) {
        return switch (row.source()) {
            case TURN, STATEMENT -> row.words();
            case DIFFICULTY -> seen.contains(row.sourceId()) ? row.words() : "";
            case DELIVERY, READER -> {
                var paper = papers.get(row.sourceId());
                yield paper == null ? "" : paper.heading();
            }
        };
    }

    private static String path(FactRow row, Map<UUID, DocumentLine> papers, Set<UUID> seen) {
        return switch (row.source()) {
            case TURN -> "/assignments/%1$s?turn=%1$s".formatted(row.sourceId());
            case DELIVERY -> tab(row, papers, "?tab=deliveries");
            case READER -> tab(row, papers, "/readers?show=ALL&unit=" + row.unit());
            case STATEMENT -> "/statements/" + row.sourceId();
            case DIFFICULTY ->
                    seen.contains(row.sourceId()) ? "/difficulties/" + row.sourceId() : "";
        };
    }

    private static String tab(FactRow row, Map<UUID, DocumentLine> papers, String tab) {
        var paper = papers.get(row.sourceId());
        return paper == null ? "" : paper.page() + tab;
    }

    private Map<UnitId, String> names(List<FactRow> rows) {
        return units.names(rows.stream().map(FactRow::unit).distinct().toList());
    }

    private Map<UUID, String> people(List<FactRow> rows, Viewer viewer) {
        var members =
                rows.stream().map(FactRow::member).filter(Objects::nonNull).distinct().toList();
        return members.isEmpty() || !viewer.may(Permission.READ_MEMBERS)
                ? Map.of()
                : facts.people(members);
    }

    private Map<UUID, List<EvidenceLine>> evidence(Collection<FactRow> rows) {
        var ids =
                rows.stream()
                        .filter(row -> row.source() == Source.TURN)
                        .map(row -> new OccurrenceId(row.sourceId()))
                        .distinct()
                        .toList();
        return ids.isEmpty()
                ? Map.of()
                : turns.evidence(ids).stream()
                        .collect(
                                Collectors.groupingBy(
                                        shown -> shown.turn().value(),
                                        Collectors.mapping(
                                                TurnRecords.Shown::line, Collectors.toList())));
    }

    private Map<UUID, DocumentLine> papers(List<FactRow> rows, Viewer viewer) {
        var ids =
                rows.stream()
                        .filter(row ->
                                row.source() == Source.DELIVERY || row.source() == Source.READER)
                        .map(row -> new DocumentId(row.sourceId()))
                        .distinct()
                        .toList();
        return IntStream.iterate(0, at -> at < ids.size(), at -> at + AT_ONCE)
                .mapToObj(at -> ids.subList(at, Math.min(at + AT_ONCE, ids.size())))
                .flatMap(some -> documents.all(some, viewer).stream())
                .collect(Collectors.toMap(line -> line.id().value(), line -> line));
    }
}
