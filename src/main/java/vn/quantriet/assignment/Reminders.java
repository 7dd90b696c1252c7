package vn.quantriet.assignment;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Uuid7;

/// Reminds units of work that is due soon or late, once for each due day (nhắc việc).
@Component
class Reminders {

    private final JdbcClient jdbc;
    private final AssignmentRepository assignments;
    private final Herald herald;
    private final Settings settings;
    private final Clock clock;

    Reminders(
            JdbcClient jdbc,
            AssignmentRepository assignments,
            Herald herald,
            Settings settings,
            Clock clock) {
        this.jdbc = jdbc;
        this.assignments = assignments;
        this.herald = herald;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public void remind() {
        var today = LocalDate.now(clock);
        var soon = today.plusDays(settings.get(Setting.REMIND_DAYS_BEFORE));
        for (var turn : open("DUE_SOON", today, soon)) {
            if (turn.due() != null && noted(turn, "DUE_SOON", turn.due())) {
                herald.dueSoon(turn, turn.due());
            }
        }
        for (var turn : open("OVERDUE", LocalDate.of(2000, 1, 1), today.minusDays(1))) {
            if (turn.due() != null && noted(turn, "OVERDUE", turn.due())) {
                herald.overdue(turn, turn.due());
            }
        }
    }

    /// Of units that are there today: one that ended hears nothing.
    private List<Occurrence> open(String kind, LocalDate from, LocalDate to) {
        return jdbc
                .sql(
                        """
                        select w.occurrence_id from assignment.standing w
                          join organization.unit_today u on u.id = w.unit_id
                         where w.due_on between :from and :to and w.state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED')
                           and not exists (select from assignment.reminder r
                                            where r.occurrence_id = w.occurrence_id and r.kind = :kind and r.due_on = w.due_on)
                         order by w.due_on
                        """)
                .param("from", from)
                .param("to", to)
                .param("kind", kind)
                .query(UUID.class)
                .list()
                .stream()
                .flatMap(id -> assignments.find(new OccurrenceId(id)).stream())
                .toList();
    }

    /// Whether it was not noted before.
    private boolean noted(Occurrence turn, String kind, LocalDate due) {
        return jdbc.sql(
                                """
                                insert into assignment.reminder (id, occurrence_id, kind, due_on, words, reminder, reminded_at)
                                values (:id, :of, :kind, :due, '', '', :at) on conflict do nothing
                                """)
                        .param("id", Uuid7.next())
                        .param("of", turn.id().value())
                        .param("kind", kind)
                        .param("due", due)
                        .param("at", Timestamp.from(clock.instant()))
                        .update()
                == 1;
    }
}
