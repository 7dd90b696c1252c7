package vn.quantriet.difficulty;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Tells modules above what became of difficulties, so that they can count it, and count it again. As far as the database's scope reaches.
@Service
@Transactional(readOnly = true)
public class DifficultyRecords {

    private final DifficultyRecordRepository records;

    DifficultyRecords(DifficultyRecordRepository records) {
        this.records = records;
    }

    /// Those of the difficulties that are there.
    public List<DifficultyRecord> of(Collection<DifficultyId> ids) {
        return records.of(ids);
    }

    /// All difficulties in the order of their ids, a page at a time.
    ///
    /// @param last of the page before
    public List<DifficultyRecord> after(@Nullable DifficultyId last, int limit) {
        return records.after(last, limit);
    }
}
