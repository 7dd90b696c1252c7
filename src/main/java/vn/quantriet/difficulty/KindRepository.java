package vn.quantriet.difficulty;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads which kinds of difficulties there are.
@Repository
class KindRepository {

    private final JdbcClient jdbc;

    KindRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Those that may be chosen on the day.
    List<Kind> valid(LocalDate day) {
        return jdbc.sql(
                        """
                        select code, name, name_en from (
                          select distinct on (code) code, name, name_en, place, valid_until
                            from difficulty.kind where valid_from <= :day
                           order by code, valid_from desc) k
                         where valid_until is null or valid_until >= :day
                         order by place, code
                        """)
                .param("day", day)
                .query(KindRepository::kind)
                .list();
    }

    /// All that ever were, as they were called last.
    List<Kind> all() {
        return jdbc.sql(
                        """
                        select code, name, name_en from (
                          select distinct on (code) code, name, name_en, place
                            from difficulty.kind order by code, valid_from desc) k
                         order by place, code
                        """)
                .query(KindRepository::kind)
                .list();
    }

    private static Kind kind(ResultSet row, int number) throws SQLException {
        return new Kind(row.getString("code"), row.getString("name"), row.getString("name_en"));
    }
}
