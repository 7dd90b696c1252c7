package vn.quantriet.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.difficulty.DifficultyFilter.View;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paging;

/// Reads difficulties for lists and pages. An answer is owed until the end of its day, so it is late from the next day on.
@Repository
class DifficultyReadRepository {

    private static final String LINES =
            """
            select d.id, d.unit_id, d.unit_path::text as path, coalesce(u.name, d.unit_name) as unit_name, u.id is null as ended, d.kind, d.title, d.source,
                   d.source_title, d.state, coalesce(h.name, %s) as holder_name, d.since, d.raised_at, d.due_on, d.wished_on
            """
                    .formatted(name("d.holder_id"));

    private static final String AROUND =
            """
              from difficulty.difficulty d
              left join organization.unit_today u on u.id = d.unit_id
              left join organization.unit_today h on h.id = d.holder_id
            """;

    private static final String OPEN = "d.state not in ('RESOLVED', 'WITHDRAWN')";
    private static final String LATE = "d.state = 'WAITING' and d.due_on < :today";

    private final JdbcClient jdbc;

    DifficultyReadRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What a page shows beside the line.
    record Detail(
            DifficultyLine line,
            String words,
            String proposal,
            String raiser,
            String raisedFor,
            @Nullable About about) {}

    /// How many difficulties of a list are late, and since when the first of those still open lies where it lies.
    record Waiting(long overdue, @Nullable Instant longest) {}

    /// Open ones: what has waited longest stands first; closed ones: what was closed last.
    List<DifficultyLine> lines(
            DifficultyFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        return asked(
                        LINES
                                + AROUND
                                + where(filter, true)
                                + order(filter)
                                + " limit :limit offset :offset",
                        filter,
                        viewer,
                        today)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(DifficultyReadRepository::line)
                .list();
    }

    List<SheetRow> rows(DifficultyFilter filter, Viewer viewer, LocalDate today, int limit) {
        return asked(
                        LINES
                                + """
                                , d.words, d.proposal,
                                  coalesce((select s.words from difficulty.step s where s.difficulty_id = d.id and s.kind = 'ANSWERED'
                                             order by s.number desc limit 1), '') as answer
                                """
                                + AROUND
                                + where(filter, true)
                                + order(filter)
                                + " limit :limit",
                        filter,
                        viewer,
                        today)
                .param("limit", limit)
                .query((row, number) ->
                        new SheetRow(
                                line(row, number),
                                row.getString("words"),
                                row.getString("proposal"),
                                row.getString("answer")))
                .list();
    }

    /// How many the list has in each view, the other filters being the same.
    Map<View, Long> counts(DifficultyFilter filter, Viewer viewer, LocalDate today) {
        var counts = new EnumMap<View, Long>(View.class);
        asked(
                        "select d.state, count(*) as number "
                                + AROUND
                                + where(filter, false)
                                + " group by d.state",
                        filter,
                        viewer,
                        today)
                .query(row -> {
                    var state = State.valueOf(row.getString("state"));
                    long number = row.getLong("number");
                    counts.put(View.valueOf(state.name()), number);
                    counts.merge(View.ALL, number, Long::sum);
                    if (state.isOpen()) {
                        counts.merge(View.OPEN, number, Long::sum);
                    }
                });
        return counts;
    }

    Waiting waiting(DifficultyFilter filter, Viewer viewer, LocalDate today) {
        return asked(
                        "select count(*) filter (where "
                                + LATE
                                + ") as overdue, min(d.since) filter (where d.state = 'WAITING') as longest "
                                + AROUND
                                + where(filter, false),
                        filter,
                        viewer,
                        today)
                .query((row, _) -> new Waiting(row.getLong("overdue"), instant(row, "longest")))
                .single();
    }

    Optional<Detail> detail(DifficultyId id) {
        return jdbc.sql(
                        LINES
                                + ", d.words, d.proposal, d.raiser, d.unit_name as raised_for_name, d.source_id "
                                + AROUND
                                + "where d.id = :id")
                .param("id", id.value())
                .query((row, number) ->
                        new Detail(
                                line(row, number),
                                row.getString("words"),
                                row.getString("proposal"),
                                row.getString("raiser"),
                                row.getString("raised_for_name"),
                                about(row)))
                .optional();
    }

    List<StepLine> steps(DifficultyId id) {
        var files =
                jdbc
                        .sql(
                                """
                                select a.id, a.step_id, a.name from difficulty.attachment a
                                  join difficulty.step s on s.id = a.step_id
                                  join difficulty.difficulty d on d.id = s.difficulty_id
                                 where d.id = :id order by a.place
                                """)
                        .param("id", id.value())
                        .query((row, _) ->
                                Map.entry(
                                        row.getObject("step_id", UUID.class),
                                        new StepLine.Attachment(
                                                row.getObject("id", UUID.class),
                                                row.getString("name"))))
                        .list()
                        .stream()
                        .collect(
                                Collectors.groupingBy(
                                        Map.Entry::getKey,
                                        Collectors.mapping(
                                                Map.Entry::getValue, Collectors.toList())));
        return jdbc
                .sql(
                        """
                        select s.id, s.kind, %s as unit_name, %s as to_name, s.words, s.doer, s.done_at
                          from difficulty.step s
                          join difficulty.difficulty d on d.id = s.difficulty_id
                         where d.id = :id order by s.number
                        """
                                .formatted(name("s.unit_id"), name("s.to_id")))
                .param("id", id.value())
                .query(DifficultyReadRepository::step)
                .list()
                .stream()
                .map(step -> step.with(files.getOrDefault(step.id(), List.of())))
                .toList();
    }

    List<StayLine> stays(DifficultyId id) {
        return jdbc.sql(
                        """
                        select * from (
                          select s.number, s.unit_id, %s as unit_name, s.since, lead(s.since) over (order by s.number) as until, s.due_on
                            from difficulty.stay s
                            join difficulty.difficulty d on d.id = s.difficulty_id
                           where d.id = :id) stays
                         where unit_id is not null order by number
                        """
                                .formatted(name("s.unit_id")))
                .param("id", id.value())
                .query((row, _) ->
                        new StayLine(
                                row.getString("unit_name"),
                                row.getTimestamp("since").toInstant(),
                                instant(row, "until"),
                                row.getObject("due_on", LocalDate.class)))
                .list();
    }

    /// Open ones within the viewer's subtree whose unit or holder has ended.
    List<DifficultyLine> orphaned(Viewer viewer) {
        return jdbc.sql(
                        LINES
                                + AROUND
                                + """
                                where d.state not in ('RESOLVED', 'WITHDRAWN') and (u.id is null or h.id is null)
                                  and d.reader_paths <@ :scope::ltree
                                order by d.since, d.id limit 200
                                """)
                .param("scope", viewer.path().value())
                .query(DifficultyReadRepository::line)
                .list();
    }

    private static String order(DifficultyFilter filter) {
        return switch (filter.view()) {
            case OPEN, WAITING, ASKED, RETURNED, ANSWERED -> "order by d.since, d.id";
            case RESOLVED, WITHDRAWN, ALL -> "order by d.since desc, d.id";
        };
    }

    private static String where(DifficultyFilter filter, boolean viewed) {
        var sql = new StringBuilder("where ");
        sql.append(
                switch (filter.place()) {
                    case HERE -> "d.holder_id = :self";
                    case OURS -> "d.unit_id = :self";
                    case BELOW -> "d.reader_paths <@ :scope::ltree and d.unit_id <> :self";
                    case SEEN -> "d.reader_paths <@ :scope::ltree";
                });
        if (viewed) {
            sql.append(" and ").append(viewed(filter.view()));
        }
        if (!filter.kind().isEmpty()) {
            sql.append(" and d.kind = :kind");
        }
        if (filter.source().equals("none")) {
            sql.append(" and d.source = ''");
        } else if (!filter.source().isEmpty()) {
            sql.append(" and d.source = :source");
        }
        if (filter.about() != null) {
            sql.append(" and d.source = :about and d.source_id = :thing");
        }
        if (filter.unit() != null) {
            sql.append(
                    " and d.unit_path <@ (select p.path from organization.unit_path p where p.unit_id = :unit)");
        }
        if (filter.overdue()) {
            sql.append(" and ").append(LATE);
        }
        if (!filter.words().isBlank()) {
            sql.append(" and d.fold like :pattern");
        }
        return sql.append(' ').toString();
    }

    private static String viewed(View view) {
        return switch (view) {
            case OPEN -> OPEN;
            case WAITING, ASKED, RETURNED, ANSWERED, RESOLVED, WITHDRAWN ->
                    "d.state = '" + view.name() + "'";
            case ALL -> "true";
        };
    }

    private JdbcClient.StatementSpec asked(
            String sql, DifficultyFilter filter, Viewer viewer, LocalDate today) {
        var about = filter.about();
        return jdbc.sql(sql)
                .param("self", viewer.unit().value())
                .param("scope", viewer.path().value())
                .param("today", today)
                .param("kind", filter.kind())
                .param("source", filter.source())
                .param("about", about == null ? "" : about.source())
                .param("thing", about == null ? null : about.id())
                .param("unit", filter.unit() == null ? null : filter.unit().value())
                .param("pattern", "%" + like(Fold.fold(filter.words())) + "%");
    }

    private static String like(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    /// How a unit is called, or was called last.
    private static String name(String column) {
        return """
        coalesce((select n.name from organization.unit_name n where n.unit_id = %s order by n.valid_from desc limit 1), '')
        """
                .formatted(column);
    }

    private static DifficultyLine line(ResultSet row, int number) throws SQLException {
        return new DifficultyLine(
                new DifficultyId(row.getObject("id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                row.getString("unit_name"),
                row.getBoolean("ended"),
                row.getString("kind"),
                row.getString("title"),
                row.getString("source"),
                row.getString("source_title"),
                State.valueOf(row.getString("state")),
                row.getString("holder_name"),
                row.getTimestamp("since").toInstant(),
                row.getTimestamp("raised_at").toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getObject("wished_on", LocalDate.class));
    }

    private static StepLine step(ResultSet row, int number) throws SQLException {
        return new StepLine(
                row.getObject("id", UUID.class),
                StepKind.valueOf(row.getString("kind")),
                row.getString("unit_name"),
                row.getString("to_name"),
                row.getString("words"),
                row.getString("doer"),
                row.getTimestamp("done_at").toInstant(),
                List.of());
    }

    private static @Nullable About about(ResultSet row) throws SQLException {
        var thing = row.getObject("source_id", UUID.class);
        return thing == null ? null : new About(row.getString("source"), thing);
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        @Nullable Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
