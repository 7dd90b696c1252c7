package vn.quantriet.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// Reads and writes reports: sections, figures, what their authors say otherwise, and what happened to them.
@Repository
class ReportRepository {

    private final JdbcClient jdbc;

    ReportRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Says no when the unit has one for the round already.
    boolean add(
            ReportId id, OwedLine owed, Tree tree, Tree treeBefore, Instant knownAt, Deed deed) {
        return jdbc.sql(
                                """
                                insert into report.report (id, round_id, unit_id, tree_id, tree_before_id, known_at, begun_by, beginner, begun_at)
                                values (:id, :round, :unit, :tree, :treeBefore, :known, :by, :name, :at) on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("round", owed.round().value())
                        .param("unit", owed.unit().value())
                        .param("tree", tree.id())
                        .param("treeBefore", treeBefore.id())
                        .param("known", Timestamp.from(knownAt))
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    void addSection(ReportId id, ReportSection section) {
        jdbc.sql(
                        """
                        insert into report.section (report_id, place, heading, guidance, words)
                        values (:id, :place, :heading, :guidance, :words)
                        """)
                .param("id", id.value())
                .param("place", section.place())
                .param("heading", section.heading())
                .param("guidance", section.guidance())
                .param("words", section.words())
                .update();
    }

    void addFigures(ReportId id, List<FigurePlace> places, Counting.Counted counted, Days days) {
        for (var place : places) {
            var of = place.before() ? days.before() : days;
            var cell = place.cell();
            jdbc.sql(
                            """
                            insert into report.figure (report_id, number, measure, unit_id, unit_name, reach, before, from_day, to_day, counted,
                                                       grid, grid_row, grid_column)
                            values (:id, :number, :measure, :unit, :unitName, :reach, :before, :from, :to, :counted, :grid, :row, :column)
                            """)
                    .param("id", id.value())
                    .param("number", place.number())
                    .param("measure", place.measure())
                    .param("unit", place.unit().value())
                    .param("unitName", place.unitName())
                    .param("reach", place.reach().name())
                    .param("before", place.before())
                    .param("from", of.from())
                    .param("to", of.to())
                    .param("counted", counted.number(place.number()))
                    .param("grid", cell == null ? null : cell.grid())
                    .param("row", cell == null ? null : cell.row())
                    .param("column", cell == null ? null : cell.column())
                    .update();
        }
    }

    /// Holds the report until the transaction ends.
    void lock(ReportId id) {
        jdbc.sql("select 1 from report.report where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
    }

    /// Reports with which the same unit goes on and whose days hold those of the one, or end with them; held until the transaction ends.
    List<ReportRow> around(ReportRow row) {
        return jdbc
                .sql(
                        """
                        select r.id from report.report r
                          join report.owed w on w.report_id = r.id
                         where r.unit_id = :unit and r.id <> :id and w.state in ('DRAFTING', 'RETURNED')
                           and (w.from_day <= :from and w.to_day >= :to or w.to_day = :to)
                         order by r.id limit 20 for update of r
                        """)
                .param("unit", row.unit().value())
                .param("id", row.id().value())
                .param("from", row.days().from())
                .param("to", row.days().to())
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(each -> find(new ReportId(each)).stream())
                .toList();
    }

    Optional<ReportRow> find(ReportId id) {
        return jdbc.sql(
                        """
                        select r.id, r.round_id, r.unit_id, p.path::text as path, d.unit_id as asker_id, d.from_day, d.to_day, d.due_on, r.version,
                               r.tree_id, r.tree_before_id, r.known_at, coalesce(nullif(r.saver, ''), r.beginner) as saver,
                               coalesce(r.saved_at, r.begun_at) as saved_at, w.state,
                               (select done_by from report.step s where s.report_id = r.id and s.kind = 'SUBMITTED'
                                 order by s.done_at desc, s.id desc limit 1) as submitter
                          from report.report r
                          join report.round d on d.id = r.round_id
                          join report.owed w on w.round_id = r.round_id and w.unit_id = r.unit_id
                          join organization.unit_path p on p.unit_id = r.unit_id
                         where r.id = :id
                        """)
                .param("id", id.value())
                .query(ReportRepository::row)
                .optional();
    }

    List<ReportSection> sections(ReportId id) {
        return jdbc.sql(
                        """
                        select place, heading, guidance, words from report.section where report_id = :id order by place
                        """)
                .param("id", id.value())
                .query(ReportSection.class)
                .list();
    }

    /// Of several reports at once.
    Map<ReportId, List<ReportSection>> sections(Collection<ReportId> ids) {
        var all = new HashMap<ReportId, List<ReportSection>>();
        jdbc.sql(
                        """
                        select report_id, place, heading, guidance, words from report.section
                         where report_id = any (:ids) order by report_id, place
                        """)
                .param("ids", Column.uuids(ids, ReportId::value))
                .query(row -> {
                    all.computeIfAbsent(report(row), _ -> new ArrayList<>())
                            .add(
                                    new ReportSection(
                                            row.getInt("place"),
                                            row.getString("heading"),
                                            row.getString("guidance"),
                                            row.getString("words")));
                });
        return all;
    }

    List<ReportFigure> figures(ReportId id) {
        return figures(List.of(id)).getOrDefault(id, List.of());
    }

    /// Of several reports at once.
    Map<ReportId, List<ReportFigure>> figures(Collection<ReportId> ids) {
        var all = new HashMap<ReportId, List<ReportFigure>>();
        jdbc.sql(
                        """
                        select f.report_id, f.number, f.measure, f.unit_id, f.unit_name, f.reach, f.before, f.from_day, f.to_day, f.counted, f.grid,
                               f.grid_row, f.grid_column, o.said, o.reason, o.sayer, o.said_at
                          from report.figure f
                          left join lateral (select said, reason, sayer, said_at from report.override x
                                              where x.report_id = f.report_id and x.number = f.number
                                              order by said_at desc, id desc limit 1) o on true
                         where f.report_id = any (:ids) order by f.report_id, f.number
                        """)
                .param("ids", Column.uuids(ids, ReportId::value))
                .query(row -> {
                    all.computeIfAbsent(report(row), _ -> new ArrayList<>()).add(figure(row));
                });
        return all;
    }

    private static ReportId report(ResultSet row) throws SQLException {
        return new ReportId(row.getObject("report_id", UUID.class));
    }

    /// Saves the words over the version that was read; says no when somebody else saved meanwhile.
    boolean save(ReportId id, int version, Map<Integer, String> words, Viewer viewer, Instant at) {
        boolean saved =
                jdbc.sql(
                                        """
                                        update report.report set version = version + 1, saver = :saver, saved_at = :at
                                         where id = :id and version = :version
                                        """)
                                .param("id", id.value())
                                .param("version", version)
                                .param("saver", viewer.name())
                                .param("at", Timestamp.from(at))
                                .update()
                        == 1;
        if (saved) {
            words.forEach((place, text) ->
                    jdbc.sql(
                                    "update report.section set words = :words where report_id = :id and place = :place")
                            .param("words", text)
                            .param("id", id.value())
                            .param("place", place)
                            .update());
        }
        return saved;
    }

    void count(ReportId id, Collection<Integer> figures, Counting.Counted counted) {
        jdbc.sql(
                        """
                        update report.figure f set counted = c.counted
                          from unnest(:numbers, :counted) as c (number, counted)
                         where f.report_id = :id and f.number = c.number and f.counted is distinct from c.counted
                        """)
                .param("id", id.value())
                .param("numbers", new SqlArrayValue("int4", figures.toArray()))
                .param("counted", Column.numbers(figures, counted::number))
                .update();
    }

    void known(ReportId id, Tree tree, Tree treeBefore, Instant at) {
        jdbc.sql(
                        """
                        update report.report set tree_id = :tree, tree_before_id = :treeBefore, known_at = :at where id = :id
                        """)
                .param("id", id.value())
                .param("tree", tree.id())
                .param("treeBefore", treeBefore.id())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// @param said nothing lets the counted figure hold again
    void override(
            UUID id, ReportId report, int number, @Nullable Long said, String reason, Deed deed) {
        jdbc.sql(
                        """
                        insert into report.override (id, report_id, number, said, reason, said_by, sayer, said_at)
                        values (:id, :report, :number, :said, :reason, :by, :name, :at) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("report", report.value())
                .param("number", number)
                .param("said", said)
                .param("reason", reason)
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    boolean hasStep(UUID id) {
        return jdbc.sql("select exists (select from report.step where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    void step(UUID id, ReportId report, String kind, String words, LocalDate day, Deed deed) {
        jdbc.sql(
                        """
                        insert into report.step (id, report_id, kind, words, done_by, doer, done_on, done_at)
                        values (:id, :report, :kind, :words, :by, :name, :day, :at)
                        """)
                .param("id", id)
                .param("report", report.value())
                .param("kind", kind)
                .param("words", words)
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("day", day)
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    /// Steps and figures said otherwise, the last first.
    List<StepLine> history(ReportId id) {
        return jdbc.sql(
                        """
                        select lower(kind) as kind, words, doer, done_at as at from report.step where report_id = :id
                        union all
                        select case when said is null then 'counted_again' else 'said' end,
                               concat_ws(' ', '#' || number, '= ' || said, '– ' || reason), sayer, said_at
                          from report.override where report_id = :id
                        union all
                        select 'begun', '', beginner, begun_at from report.report where id = :id
                        order by at desc limit 200
                        """)
                .param("id", id.value())
                .query((row, _) ->
                        new StepLine(
                                row.getString("kind"),
                                row.getString("words"),
                                row.getString("doer"),
                                row.getTimestamp("at").toInstant()))
                .list();
    }

    private static ReportRow row(ResultSet row, int number) throws SQLException {
        return new ReportRow(
                new ReportId(row.getObject("id", UUID.class)),
                new RoundId(row.getObject("round_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                new UnitPath(row.getString("path")),
                new UnitId(row.getObject("asker_id", UUID.class)),
                new Days(
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class)),
                row.getObject("due_on", LocalDate.class),
                row.getInt("version"),
                row.getObject("tree_id", UUID.class),
                row.getObject("tree_before_id", UUID.class),
                row.getTimestamp("known_at").toInstant(),
                row.getString("saver"),
                row.getTimestamp("saved_at").toInstant(),
                ReportState.valueOf(row.getString("state")),
                row.getObject("submitter", UUID.class));
    }

    private static ReportFigure figure(ResultSet row) throws SQLException {
        var said = row.getObject("said", Long.class);
        return new ReportFigure(
                row.getInt("number"),
                row.getString("measure"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                Reach.valueOf(row.getString("reach")),
                row.getBoolean("before"),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getObject("counted", Long.class),
                row.getObject("grid", Integer.class),
                row.getInt("grid_row"),
                row.getInt("grid_column"),
                said == null
                        ? null
                        : new ReportFigure.Said(
                                said,
                                row.getString("reason"),
                                row.getString("sayer"),
                                row.getTimestamp("said_at").toInstant()));
    }
}
