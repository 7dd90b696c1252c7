package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells modules above what happened to turns, so that they can count it, and count it again. As far as the database's scope reaches.
@Service
@Transactional(readOnly = true)
public class TurnRecords {

    private final TurnRecordRepository records;

    TurnRecords(TurnRecordRepository records) {
        this.records = records;
    }

    /// Those of the turns that are there.
    public List<TurnRecord> of(Collection<OccurrenceId> turns) {
        return records.of(turns.stream().map(OccurrenceId::value).toList());
    }

    /// All turns in the order of their ids, a page at a time.
    ///
    /// @param last of the page before
    public List<TurnRecord> after(@Nullable OccurrenceId last, int limit) {
        return records.of(records.after(last, limit));
    }

    /// Open turns that were due within the days, both included, in the order of their ids.
    public List<TurnRecord> late(
            LocalDate from, LocalDate to, @Nullable OccurrenceId last, int limit) {
        return records.of(records.late(from, to, last, limit));
    }

    /// What shows the work of these turns, for lists that lead to it.
    public List<Shown> evidence(Collection<OccurrenceId> turns) {
        return records.evidence(turns.stream().map(OccurrenceId::value).toList());
    }

    /// A piece of evidence and the turn that it shows.
    public record Shown(OccurrenceId turn, EvidenceLine line) {}
}
