package vn.quantriet.access;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Tone;

/// Background work that was begun and not finished: it is taken up again at the next start.
@Component
class WorkCondition implements ConditionSource {

    private static final String NAME = "access.condition.work";
    private static final int NAMED = 5;

    private final JdbcClient jdbc;

    WorkCondition(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Condition condition() {
        var left =
                jdbc.sql(
                                """
                                select event_type from event.event_publication
                                 where completion_date is null and publication_date < now() - interval '2 minutes'
                                """)
                        .query(String.class)
                        .list();
        return left.isEmpty()
                ? Condition.good(NAME, "access.condition.work.done")
                : new Condition(
                        NAME,
                        Tone.WARN,
                        "access.condition.work.left",
                        List.of(left.size(), names(left)),
                        "access.condition.work.advice");
    }

    private static String names(List<String> types) {
        return types.stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .distinct()
                .limit(NAMED)
                .collect(Collectors.joining(", "));
    }
}
