package vn.quantriet.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.assignment.OccurrenceId;
import vn.quantriet.assignment.TurnRecord;
import vn.quantriet.assignment.TurnRecords;
import vn.quantriet.difficulty.DifficultyId;
import vn.quantriet.difficulty.DifficultyRecord;
import vn.quantriet.difficulty.DifficultyRecords;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.ReadingRecords;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Asks the modules below what happened, and says it as facts. There is one way from a source to its facts, whether one hears of a
/// change or counts all anew.
@Component
class FactSources {

    private final TurnRecords turns;
    private final ReadingRecords papers;
    private final StatementRepository statements;
    private final DifficultyRecords difficulties;
    private final Clock clock;

    FactSources(
            TurnRecords turns,
            ReadingRecords papers,
            StatementRepository statements,
            DifficultyRecords difficulties,
            Clock clock) {
        this.turns = turns;
        this.papers = papers;
        this.statements = statements;
        this.difficulties = difficulties;
        this.clock = clock;
    }

    /// The sources of a kind behind the one, in the order of their ids.
    List<Told> after(Source source, @Nullable Told last, int limit) {
        return switch (source) {
            case TURN ->
                    told(turns.after(last == null ? null : new OccurrenceId(last.source()), limit));
            case DELIVERY ->
                    papers.deliveriesAfter(last == null ? null : delivery(last), limit).stream()
                            .map(this::told)
                            .toList();
            case READER ->
                    papers.readersAfter(last == null ? null : reader(last), limit).stream()
                            .map(this::told)
                            .toList();
            case STATEMENT ->
                    statements.after(last == null ? null : last.source(), limit).stream()
                            .map(FactSources::told)
                            .toList();
            case DIFFICULTY ->
                    difficulties
                            .after(last == null ? null : new DifficultyId(last.source()), limit)
                            .stream()
                            .map(this::told)
                            .toList();
        };
    }

    List<Told> turns(Collection<OccurrenceId> ids) {
        return told(turns.of(ids));
    }

    /// Turns that lie open after their day.
    List<Told> late(LocalDate from, LocalDate to, @Nullable Told last, int limit) {
        return told(
                turns.late(from, to, last == null ? null : new OccurrenceId(last.source()), limit));
    }

    private List<Told> told(List<TurnRecord> records) {
        var today = LocalDate.now(clock);
        return records.stream()
                .map(turn -> new TurnStory(turn, today, clock.getZone()).told())
                .toList();
    }

    List<Told> deliveries(DocumentId paper) {
        return papers.deliveries(paper).stream().map(this::told).toList();
    }

    List<Told> readers(DocumentId paper, @Nullable Told last, int limit) {
        return papers
                .readers(paper, last == null ? null : new MemberId(last.subject()), limit)
                .stream()
                .map(this::told)
                .toList();
    }

    List<Told> readers(DocumentId paper, Collection<MemberId> members) {
        return papers.readers(paper, members).stream().map(this::told).toList();
    }

    List<Told> statement(UUID id) {
        return statements.find(id).stream().map(FactSources::told).toList();
    }

    List<Told> difficulty(DifficultyId id) {
        return difficulties.of(List.of(id)).stream().map(this::told).toList();
    }

    private Told told(DifficultyRecord difficulty) {
        var facts = new ArrayList<Fact>();
        facts.add(fact(Measure.DIFFICULTY_RAISED, difficulty, difficulty.raisedAt()));
        if (difficulty.answeredAt() != null) {
            facts.add(fact(Measure.DIFFICULTY_ANSWERED, difficulty, difficulty.answeredAt()));
        }
        if (difficulty.resolvedAt() != null) {
            facts.add(fact(Measure.DIFFICULTY_RESOLVED, difficulty, difficulty.resolvedAt()));
        }
        return new Told(difficulty.id().value(), difficulty.id().value(), facts);
    }

    private Fact fact(Measure measure, DifficultyRecord difficulty, Instant at) {
        return new Fact(
                measure.name(),
                difficulty.unit(),
                LocalDate.ofInstant(at, clock.getZone()),
                1,
                difficulty.id().value(),
                difficulty.title(),
                null);
    }

    private Told told(ReadingRecords.Delivery delivery) {
        var paper = delivery.document().value();
        var unit = delivery.unit();
        return new Told(
                paper,
                unit.value(),
                List.of(fact(Measure.DOCUMENT_DELIVERED, unit, delivery.sentAt(), paper, null)));
    }

    private Told told(ReadingRecords.Reader reader) {
        var paper = reader.document().value();
        var facts = new ArrayList<Fact>();
        facts.add(
                fact(
                        Measure.DOCUMENT_SENT,
                        reader.unit(),
                        reader.sentAt(),
                        paper,
                        reader.member()));
        if (reader.readAt() != null) {
            facts.add(
                    fact(
                            Measure.DOCUMENT_READ,
                            reader.unit(),
                            reader.readAt(),
                            paper,
                            reader.member()));
        }
        return new Told(paper, reader.member().value(), facts);
    }

    /// What a unit stated counts on the last day of its period.
    static Told told(Statement statement) {
        return new Told(
                statement.id(),
                statement.id(),
                List.of(
                        new Fact(
                                Statement.counted(
                                        statement.measure(), statement.from(), statement.to()),
                                statement.unit(),
                                statement.to(),
                                statement.number(),
                                statement.id(),
                                statement.note(),
                                null)));
    }

    private Fact fact(
            Measure measure, UnitId unit, Instant at, UUID paper, @Nullable MemberId member) {
        return new Fact(
                measure.name(),
                unit,
                LocalDate.ofInstant(at, clock.getZone()),
                1,
                paper,
                "",
                member);
    }

    private static ReadingRecords.Delivery delivery(Told last) {
        return new ReadingRecords.Delivery(
                new DocumentId(last.source()), new UnitId(last.subject()), Instant.EPOCH);
    }

    private static ReadingRecords.Reader reader(Told last) {
        return new ReadingRecords.Reader(
                new DocumentId(last.source()),
                new MemberId(last.subject()),
                new UnitId(last.subject()),
                Instant.EPOCH,
                null);
    }
}
