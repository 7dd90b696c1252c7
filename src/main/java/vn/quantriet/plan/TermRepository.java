package vn.quantriet.plan;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.plan.specific.Lexicon;
import vn.quantriet.plan.specific.TermKind;

/// Reads and stores the terms that an installation added or took away. Rows are only ever added.
@Repository
class TermRepository {

    private final JdbcClient jdbc;

    TermRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In the order in which they came into force.
    List<Lexicon.Change> changes(LocalDate day) {
        return jdbc.sql(
                        """
                        select kind, term, added from plan.term where valid_from <= :day order by valid_from, entered_at, id
                        """)
                .param("day", Date.valueOf(day))
                .query((row, _) ->
                        new Lexicon.Change(
                                TermKind.valueOf(row.getString("kind")),
                                row.getString("term"),
                                row.getBoolean("added")))
                .list();
    }

    /// All that was ever entered, the latest first.
    List<TermLine> lines() {
        return jdbc.sql(
                        """
                        select kind, term, added, valid_from, reason, enterer, entered_at from plan.term
                         order by entered_at desc, id desc limit 200
                        """)
                .query(TermRepository::line)
                .list();
    }

    void enter(
            TermKind kind, String term, boolean added, LocalDate from, String reason, Deed deed) {
        jdbc.sql(
                        """
                        insert into plan.term (id, kind, term, added, valid_from, reason, entered_by, enterer, entered_at)
                        values (:id, :kind, :term, :added, :from, :reason, :by, :name, :at)
                        """)
                .param("id", Uuid7.next())
                .param("kind", kind.name())
                .param("term", term)
                .param("added", added)
                .param("from", Date.valueOf(from))
                .param("reason", reason)
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    private static TermLine line(ResultSet row, int number) throws SQLException {
        return new TermLine(
                TermKind.valueOf(row.getString("kind")),
                row.getString("term"),
                row.getBoolean("added"),
                row.getDate("valid_from").toLocalDate(),
                row.getString("reason"),
                row.getString("enterer"),
                row.getTimestamp("entered_at").toInstant());
    }
}
