package vn.quantriet.difficulty;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads the settings as they stand today.
@Repository
class Settings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Settings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int get(Setting setting) {
        return jdbc.sql(
                        """
                        select value from difficulty.setting
                         where name = :name and valid_from <= :today order by valid_from desc limit 1
                        """)
                .param("name", setting.name())
                .param("today", LocalDate.now(clock))
                .query(Integer.class)
                .single();
    }
}
