package vn.quantriet.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.calendar.Dated;
import vn.quantriet.kernel.Viewer;

/// Reads deadlines for calendars, those of turns to come too.
@Repository
class DateRepository {

    private static final int MOST = 2000;

    private static final String ENTRIES =
            """
            select w.occurrence_id, w.assignment_id, w.due_on, a.content, a.assigned_at
              from assignment.standing w join assignment.assignment a on a.id = w.assignment_id
             where w.due_on between :from and :to and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED', 'SUBMITTED')
            """;

    private static final String FIRST = " order by w.due_on, w.occurrence_id limit " + MOST;

    private final JdbcClient jdbc;

    DateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Laid on the viewer, in whatever unit's name.
    List<Dated.Entry> personal(Viewer viewer, LocalDate from, LocalDate to) {
        return jdbc.sql(ENTRIES + " and a.member_id = :member" + FIRST)
                .param("member", viewer.member().value())
                .param("from", from)
                .param("to", to)
                .query(DateRepository::entry)
                .list();
    }

    /// Laid on the viewer's unit itself, and on people in its name.
    List<Dated.Entry> ofUnit(Viewer viewer, LocalDate from, LocalDate to) {
        return jdbc.sql(ENTRIES + " and w.unit_id = :unit and a.unit_path <@ :scope::ltree" + FIRST)
                .param("unit", viewer.unit().value())
                .param("scope", viewer.path().value())
                .param("from", from)
                .param("to", to)
                .query(DateRepository::entry)
                .list();
    }

    private static Dated.Entry entry(ResultSet row, int number) throws SQLException {
        var occurrence = row.getString("occurrence_id");
        return new Dated.Entry(
                occurrence,
                row.getObject("due_on", LocalDate.class),
                "assignment.feed.due",
                "assignment.feed.bare",
                shortened(row.getString("content")),
                "/assignments/%s?turn=%s".formatted(row.getString("assignment_id"), occurrence),
                row.getTimestamp("assigned_at").toInstant());
    }

    private static String shortened(String words) {
        return words.codePointCount(0, words.length()) <= 120
                ? words
                : words.substring(0, words.offsetByCodePoints(0, 110)) + "…";
    }
}
