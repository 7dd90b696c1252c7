package vn.quantriet.access;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;

/// Which PostgreSQL answers, and how much it holds.
@Component
class DatabaseCondition implements ConditionSource {

    private static final long MEGABYTE = 1 << 20;

    private final JdbcClient jdbc;

    DatabaseCondition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Condition condition() {
        var version = jdbc.sql("show server_version").query(String.class).single();
        var size =
                jdbc.sql("select pg_database_size(current_database())").query(Long.class).single();
        return Condition.good(
                "access.condition.database",
                "access.condition.database.answers",
                version,
                size / MEGABYTE);
    }
}
