package vn.quantriet.difficulty;

import java.nio.charset.StandardCharsets;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.file.FileId;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Writes difficulties, and loads one whole.
@Repository
class DifficultyRepository {

    /// Where those stand whose it is or with whom it lay.
    static final String READERS =
            """
            (select array_agg(distinct p.path) from organization.unit_path p
              where p.unit_id = d.unit_id
                 or p.unit_id in (select s.unit_id from difficulty.stay s where s.difficulty_id = d.id))
            """;

    private final JdbcClient jdbc;

    DifficultyRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One step as it is written down.
    ///
    /// @param by in the name of which unit
    record Step(UUID id, StepKind kind, UnitId by, @Nullable UnitId to, String words, Deed deed) {}

    /// Holds it until the transaction ends, so that two people act one after the other.
    void lock(DifficultyId id) {
        jdbc.sql("select 1 from difficulty.difficulty where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /// Whoever asked or answered and has ended is stood for by the superior.
    Optional<Difficulty> find(DifficultyId id) {
        return jdbc.sql(
                        """
                        select d.id, d.title, d.unit_id, d.state, d.holder_id, d.steps, d.reader_paths::text[] as readers,
                               coalesce(f.id, case when d.state <> 'WAITING' then u.parent_id end) as from_id
                          from difficulty.difficulty d
                          left join organization.unit_today u on u.id = d.unit_id
                          left join organization.unit_today f
                                 on f.id = (select s.from_id from difficulty.stay s
                                             where s.difficulty_id = d.id order by s.number desc limit 1)
                               and f.id <> d.unit_id
                         where d.id = :id
                        """)
                .param("id", id.value())
                .query(DifficultyRepository::difficulty)
                .optional();
    }

    /// Whether the step was done already.
    boolean isDone(UUID step) {
        return jdbc.sql("select exists (select from difficulty.step where id = :id)")
                .param("id", step)
                .query(Boolean.class)
                .single();
    }

    /// To whom it went back from the unit when it lay there last.
    @Nullable UnitId before(DifficultyId id, UnitId unit) {
        return jdbc.sql(
                        """
                        select s.from_id from difficulty.stay s
                          join organization.unit_today u on u.id = s.from_id
                         where s.difficulty_id = :id and s.unit_id = :unit
                         order by s.number desc limit 1
                        """)
                .param("id", id.value())
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new)
                .orElse(null);
    }

    /// All units with which it lay, in the order in which it came there.
    List<UnitId> holders(DifficultyId id) {
        return jdbc
                .sql(
                        """
                        select unit_id from difficulty.stay where difficulty_id = :id and unit_id is not null
                         group by unit_id order by min(number)
                        """)
                .param("id", id.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(UnitId::new)
                .toList();
    }

    Optional<UnitId> superior(UnitId unit) {
        return jdbc.sql(
                        """
                        select parent_id from organization.unit_today where id = :unit and parent_id is not null
                        """)
                .param("unit", unit.value())
                .query(UUID.class)
                .optional()
                .map(UnitId::new);
    }

    boolean exists(UnitId unit) {
        return jdbc.sql("select exists (select from organization.unit_today where id = :unit)")
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    /// @return whether it is new
    boolean raise(
            NewDifficulty fresh,
            String sourceTitle,
            UnitId unit,
            String unitName,
            UnitId superior,
            LocalDate due,
            Deed deed) {
        int rows =
                jdbc.sql(
                                """
                                insert into difficulty.difficulty (id, raised_for, unit_name, kind, title, words, proposal, wished_on, source,
                                                                   source_id, source_title, fold, raised_by, raiser, raised_at, unit_id,
                                                                   unit_path, state, holder_id, since, due_on, steps, reader_paths)
                                select :id, :unit, :name, :kind, :title, :words, :proposal, :wished, :source, :source_id, :source_title,
                                       :fold, :by, :raiser, :at, :unit, p.path, 'WAITING', :holder, :at, :due, 1, array[p.path]
                                  from organization.unit_path p where p.unit_id = :unit
                                on conflict (id) do nothing
                                """)
                        .param("id", fresh.id().value())
                        .param("unit", unit.value())
                        .param("name", unitName)
                        .param("kind", fresh.kind())
                        .param("title", fresh.title())
                        .param("words", fresh.words())
                        .param("proposal", fresh.proposal())
                        .param("wished", fresh.wishedOn())
                        .param("source", fresh.about() == null ? "" : fresh.about().source())
                        .param("source_id", fresh.about() == null ? null : fresh.about().id())
                        .param("source_title", sourceTitle)
                        .param(
                                "fold",
                                Fold.fold(
                                        String.join(
                                                " ",
                                                fresh.title(),
                                                fresh.words(),
                                                fresh.proposal(),
                                                sourceTitle)))
                        .param("by", deed.account().value())
                        .param("raiser", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .param("holder", superior.value())
                        .param("due", due)
                        .update();
        if (rows == 0) {
            return false;
        }
        var step = new Step(raising(fresh.id()), StepKind.RAISED, unit, superior, "", deed);
        add(fresh.id(), 1, step);
        stay(fresh.id(), 1, superior, unit, deed.at(), due);
        follow(fresh.id());
        return true;
    }

    /// The step with which it was raised.
    static UUID raising(DifficultyId id) {
        return UUID.nameUUIDFromBytes(("raised:" + id).getBytes(StandardCharsets.UTF_8));
    }

    /// @param due by when an answer is owed, where one is
    void move(Difficulty now, Step step, @Nullable LocalDate due) {
        int number = now.steps() + 1;
        add(now.id(), number, step);
        stay(now.id(), number, now.holder(), now.from(), step.deed().at(), due);
        jdbc.sql(
                        """
                        update difficulty.difficulty
                           set unit_id = :unit, state = :state, holder_id = :holder, since = :at, due_on = :due, steps = :steps
                         where id = :id
                        """)
                .param("id", now.id().value())
                .param("unit", now.unit().value())
                .param("state", now.state().name())
                .param("holder", now.holder() == null ? null : now.holder().value())
                .param("at", Timestamp.from(step.deed().at()))
                .param("due", due)
                .param("steps", number)
                .update();
        follow(now.id());
    }

    /// It lies where it lay, with the same day.
    void note(Difficulty now, Step step) {
        int number = now.steps() + 1;
        add(now.id(), number, step);
        jdbc.sql("update difficulty.difficulty set unit_id = :unit, steps = :steps where id = :id")
                .param("id", now.id().value())
                .param("unit", now.unit().value())
                .param("steps", number)
                .update();
        follow(now.id());
    }

    void attach(UUID id, UUID step, int place, String name, FileId file) {
        jdbc.sql(
                        """
                        insert into difficulty.attachment (id, step_id, place, name, file_id) values (:id, :step, :place, :name, :file)
                        """)
                .param("id", id)
                .param("step", step)
                .param("place", place)
                .param("name", name)
                .param("file", file.value())
                .update();
    }

    /// The file behind an attachment of this difficulty.
    Optional<FileId> file(DifficultyId id, UUID attachment) {
        return jdbc.sql(
                        """
                        select a.file_id from difficulty.attachment a
                          join difficulty.step s on s.id = a.step_id
                          join difficulty.difficulty d on d.id = s.difficulty_id
                         where a.id = :attachment and d.id = :id
                        """)
                .param("attachment", attachment)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    private void add(DifficultyId id, int number, Step step) {
        jdbc.sql(
                        """
                        insert into difficulty.step (id, difficulty_id, number, kind, unit_id, to_id, words, done_by, doer, done_at)
                        values (:id, :difficulty, :number, :kind, :unit, :to, :words, :by, :doer, :at)
                        """)
                .param("id", step.id())
                .param("difficulty", id.value())
                .param("number", number)
                .param("kind", step.kind().name())
                .param("unit", step.by().value())
                .param("to", step.to() == null ? null : step.to().value())
                .param("words", step.words())
                .param("by", step.deed().account().value())
                .param("doer", step.deed().name())
                .param("at", Timestamp.from(step.deed().at()))
                .update();
    }

    private void stay(
            DifficultyId id,
            int number,
            @Nullable UnitId unit,
            @Nullable UnitId from,
            Instant since,
            @Nullable LocalDate due) {
        jdbc.sql(
                        """
                        insert into difficulty.stay (difficulty_id, number, unit_id, from_id, since, due_on)
                        values (:id, :number, :unit, :from, :since, :due)
                        """)
                .param("id", id.value())
                .param("number", number)
                .param("unit", unit == null ? null : unit.value())
                .param("from", from == null ? null : from.value())
                .param("since", Timestamp.from(since))
                .param("due", due)
                .update();
    }

    private void follow(DifficultyId id) {
        jdbc.sql(
                        """
                        update difficulty.difficulty d
                           set unit_path = (select p.path from organization.unit_path p where p.unit_id = d.unit_id),
                               reader_paths = %s
                         where d.id = :id
                        """
                                .formatted(READERS))
                .param("id", id.value())
                .update();
    }

    private static Difficulty difficulty(ResultSet row, int number) throws SQLException {
        return new Difficulty(
                new DifficultyId(row.getObject("id", UUID.class)),
                row.getString("title"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                State.valueOf(row.getString("state")),
                unit(row.getObject("holder_id", UUID.class)),
                unit(row.getObject("from_id", UUID.class)),
                row.getInt("steps"),
                paths(row.getArray("readers")));
    }

    private static @Nullable UnitId unit(@Nullable UUID id) {
        return id == null ? null : new UnitId(id);
    }

    private static List<UnitPath> paths(Array array) throws SQLException {
        return Arrays.stream((String[]) array.getArray()).map(UnitPath::new).toList();
    }
}
