package vn.quantriet.assignment;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;

/// Reads what work waits for.
@Repository
class GuidanceRepository {

    private final JdbcClient jdbc;

    GuidanceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// How many turns given by the unit have no day and wait for something with these folded words in its name.
    int waitingFor(String folded, UnitId assigner) {
        return (int)
                words(assigner).stream().filter(words -> Fold.fold(words).contains(folded)).count();
    }

    private List<String> words(UnitId assigner) {
        return jdbc.sql(
                        """
                        select a.waits_for || ' ' || a.deadline_text
                          from assignment.standing w join assignment.assignment a on a.id = w.assignment_id
                         where w.assigner_id = :assigner and w.due_on is null and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                           and a.deadline = 'ON_GUIDANCE'
                        """)
                .param("assigner", assigner.value())
                .query(String.class)
                .list();
    }
}
