package vn.quantriet.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;

/// Reads and writes what units stated themselves. Of several for one unit, measure and period the latest holds.
@Repository
class StatementRepository {

    private static final String HOLDING =
            """
            select s.id, s.measure, s.unit_id, s.from_day, s.to_day, s.number, s.note, s.stater, s.stated_at,
                   array(select p.part_id from report.statement_part p where p.statement_id = s.id) as parts
              from report.statement s
             where not exists (select from report.statement l
                                where l.unit_id = s.unit_id and l.measure = s.measure and l.from_day = s.from_day and l.to_day = s.to_day
                                  and (l.stated_at, l.id) > (s.stated_at, s.id))
            """;

    private final JdbcClient jdbc;

    StatementRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that hold, in the order of their ids.
    List<Statement> after(@Nullable UUID last, int limit) {
        return jdbc.sql(HOLDING + "and s.id > :last order by s.id limit :limit")
                .param("last", last == null ? new UUID(0, 0) : last)
                .param("limit", limit)
                .query(StatementRepository::statement)
                .list();
    }

    Optional<Statement> any(UUID id) {
        return jdbc.sql(
                        """
                        select s.id, s.measure, s.unit_id, s.from_day, s.to_day, s.number, s.note, s.stater, s.stated_at,
                               array(select p.part_id from report.statement_part p where p.statement_id = s.id) as parts
                          from report.statement s where s.id = :id
                        """)
                .param("id", id)
                .query(StatementRepository::statement)
                .optional();
    }

    /// If it holds.
    Optional<Statement> find(UUID id) {
        return jdbc.sql(HOLDING + "and s.id = :id")
                .param("id", id)
                .query(StatementRepository::statement)
                .optional();
    }

    Optional<Statement> of(UnitId unit, String measure, LocalDate from, LocalDate to) {
        return jdbc.sql(
                        HOLDING
                                + "and s.unit_id = :unit and s.measure = :measure and s.from_day = :from and s.to_day = :to")
                .param("unit", unit.value())
                .param("measure", measure)
                .param("from", from)
                .param("to", to)
                .query(StatementRepository::statement)
                .optional();
    }

    /// Which of the measures some unit within the reach stated for the days, over a frozen tree.
    Set<String> stated(
            UnitId unit, Reach reach, Collection<String> measures, Days days, UUID tree) {
        if (measures.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(
                jdbc.sql(
                                """
                                select distinct s.measure
                                  from report.place top
                                  join report.place p on p.tree_id = top.tree_id and p.path <@ top.path
                                  join report.statement s on s.unit_id = p.unit_id
                                 where top.tree_id = :tree and top.unit_id = :unit and s.measure = any (:measures)
                                   and s.from_day = :from and s.to_day = :to
                                   and case :reach when 'SUBTREE' then true when 'ALONE' then s.unit_id = top.unit_id
                                                   else s.unit_id <> top.unit_id end
                                """)
                        .param("tree", tree)
                        .param("unit", unit.value())
                        .param("measures", Column.texts(measures, each -> each))
                        .param("from", days.from())
                        .param("to", days.to())
                        .param("reach", reach.name())
                        .query(String.class)
                        .list());
    }

    /// Those that hold for days within the days, but not for exactly these, the longest first.
    List<Statement> within(UnitId unit, String measure, Days days) {
        return jdbc.sql(
                        HOLDING
                                + """
                                and s.unit_id = :unit and s.measure = :measure and s.from_day >= :from and s.to_day <= :to
                                and (s.from_day, s.to_day) <> (:from, :to)
                                order by s.to_day - s.from_day desc, s.from_day
                                """)
                .param("unit", unit.value())
                .param("measure", measure)
                .param("from", days.from())
                .param("to", days.to())
                .query(StatementRepository::statement)
                .list();
    }

    /// The latest that holds for other days with the same end.
    Optional<Statement> endingOn(UnitId unit, String measure, Days days) {
        return jdbc.sql(
                        HOLDING
                                + """
                                and s.unit_id = :unit and s.measure = :measure and s.to_day = :to and s.from_day <> :from
                                and not exists (select from report.statement_part p where p.statement_id = s.id)
                                order by s.stated_at desc, s.id desc limit 1
                                """)
                .param("unit", unit.value())
                .param("measure", measure)
                .param("from", days.from())
                .param("to", days.to())
                .query(StatementRepository::statement)
                .optional();
    }

    /// From which it follows, in the order of their days.
    List<Statement> parts(Statement statement) {
        return statement.parts().stream()
                .flatMap(part -> any(part).stream())
                .sorted(Comparator.comparing(Statement::from))
                .toList();
    }

    /// How what may be asked for on a day is carried over, by its code.
    Map<String, Carrying> carrying(LocalDate day) {
        return jdbc
                .sql(
                        """
                        select distinct on (code) code, carrying from report.asked
                         where valid_from <= :day order by code, valid_from desc, set_at desc
                        """)
                .param("day", day)
                .query((row, _) ->
                        Map.entry(
                                row.getString("code"), Carrying.valueOf(row.getString("carrying"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// Says no when it is there already.
    boolean add(Statement statement, Deed deed) {
        boolean added =
                jdbc.sql(
                                        """
                                        insert into report.statement (id, measure, unit_id, from_day, to_day, number, note, stated_by, stater, stated_at)
                                        values (:id, :measure, :unit, :from, :to, :number, :note, :by, :name, :at) on conflict do nothing
                                        """)
                                .param("id", statement.id())
                                .param("measure", statement.measure())
                                .param("unit", statement.unit().value())
                                .param("from", statement.from())
                                .param("to", statement.to())
                                .param("number", statement.number())
                                .param("note", statement.note())
                                .param("by", deed.account().value())
                                .param("name", deed.name())
                                .param("at", Timestamp.from(deed.at()))
                                .update()
                        == 1;
        if (added && statement.isCarried()) {
            jdbc.sql(
                            """
                            insert into report.statement_part (statement_id, part_id) select :id, part from unnest(:parts) as p (part)
                            """)
                    .param("id", statement.id())
                    .param("parts", Column.uuids(statement.parts(), each -> each))
                    .update();
        }
        return added;
    }

    /// What may be asked for on a day, by its code, in the words of the language.
    Map<String, String> asked(LocalDate day, Locale locale) {
        return jdbc
                .sql(
                        """
                        select distinct on (code) code, (case when :english then name_en else name end)
                                 || case when measured_in = '' then '' else ' (' || measured_in || ')' end as name
                          from report.asked where valid_from <= :day order by code, valid_from desc, set_at desc
                        """)
                .param("english", locale.getLanguage().equals("en"))
                .param("day", day)
                .query((row, _) -> Map.entry(row.getString("code"), row.getString("name")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /// What may be asked for, as each holds last.
    List<AskedFigure> askedFigures() {
        return jdbc.sql(
                        """
                        select distinct on (code) code, name, name_en, measured_in, carrying, valid_from, setter
                          from report.asked order by code, valid_from desc, set_at desc
                        """)
                .query(AskedFigure.class)
                .list();
    }

    void ask(AskedFigure figure, Deed deed) {
        jdbc.sql(
                        """
                        insert into report.asked (code, name, name_en, measured_in, carrying, valid_from, setter, set_by, set_at)
                        values (:code, :name, :nameEn, :measuredIn, :carrying, :from, :setter, :by, :at) on conflict do nothing
                        """)
                .param("code", figure.code())
                .param("name", figure.name())
                .param("nameEn", figure.nameEn())
                .param("measuredIn", figure.measuredIn())
                .param("carrying", figure.carrying().name())
                .param("from", figure.validFrom())
                .param("setter", deed.name())
                .param("by", deed.account().value())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    private static Statement statement(ResultSet row, int number) throws SQLException {
        return new Statement(
                row.getObject("id", UUID.class),
                row.getString("measure"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                row.getLong("number"),
                row.getString("note"),
                row.getString("stater"),
                row.getTimestamp("stated_at").toInstant(),
                List.of((UUID[]) row.getArray("parts").getArray()));
    }
}
