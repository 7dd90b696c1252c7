package vn.quantriet.assignment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.Part;

/// Reads turns whole, many at a time.
@Repository
class TurnRecordRepository {

    private final JdbcClient jdbc;

    TurnRecordRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<UUID> after(@Nullable OccurrenceId last, int limit) {
        return jdbc.sql(
                        """
                        select id from assignment.occurrence
                         where :last::uuid is null or id > :last order by id limit :limit
                        """)
                .param("last", last == null ? null : last.value())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    List<UUID> late(LocalDate from, LocalDate to, @Nullable OccurrenceId last, int limit) {
        return jdbc.sql(
                        """
                        select occurrence_id from assignment.standing
                         where state in ('NOT_STARTED', 'IN_PROGRESS', 'RETURNED') and due_on between :from and :to
                           and (:last::uuid is null or occurrence_id > :last)
                         order by occurrence_id limit :limit
                        """)
                .param("from", from)
                .param("to", to)
                .param("last", last == null ? null : last.value())
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    List<TurnRecord> of(Collection<UUID> turns) {
        if (turns.isEmpty()) {
            return List.of();
        }
        var rows = rows(turns);
        var before = passedOn(rows);
        var handedIn = handedIn(turns);
        var evidence =
                evidence(turns).stream()
                        .collect(
                                Collectors.groupingBy(
                                        shown -> shown.turn().value(),
                                        Collectors.mapping(
                                                TurnRecords.Shown::line, Collectors.toList())));
        return rows.stream()
                .map(row ->
                        new TurnRecord(
                                new OccurrenceId(row.turn()),
                                new AssignmentId(row.work().id()),
                                row.content(),
                                row.part(),
                                row.due(),
                                holders(row.work(), before),
                                handedIn.getOrDefault(row.turn(), List.of()),
                                evidence.getOrDefault(row.turn(), List.of()),
                                row.acceptedAt(),
                                row.withdrawn()))
                .toList();
    }

    private record Work(
            UUID id, UnitId unit, @Nullable MemberId member, boolean own, @Nullable UUID before) {

        static Work in(ResultSet row) throws SQLException {
            var member = row.getObject("member_id", UUID.class);
            return new Work(
                    row.getObject("assignment_id", UUID.class),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    member == null ? null : new MemberId(member),
                    row.getBoolean("own"),
                    row.getObject("continues_id", UUID.class));
        }
    }

    private record Row(
            UUID turn,
            Work work,
            String content,
            Part part,
            @Nullable LocalDate due,
            @Nullable Instant acceptedAt,
            boolean withdrawn) {}

    private record Passed(Work work, Instant at) {}

    private List<Row> rows(Collection<UUID> turns) {
        return jdbc.sql(
                        """
                        select o.id, o.assignment_id, a.unit_id, a.member_id, a.unit_id = a.assigner_id as own, a.continues_id, a.content,
                               a.part, o.due_on, c.accepted_at, w.assignment_id is not null as withdrawn
                          from assignment.occurrence o
                          join assignment.assignment a on a.id = o.assignment_id
                          left join assignment.acceptance c on c.occurrence_id = o.id
                          left join assignment.withdrawal w on w.assignment_id = a.id
                         where o.id = any (:ids) order by o.id
                        """)
                .param("ids", turns.toArray(UUID[]::new))
                .query((row, _) ->
                        new Row(
                                row.getObject("id", UUID.class),
                                Work.in(row),
                                row.getString("content"),
                                Part.valueOf(row.getString("part")),
                                row.getObject("due_on", LocalDate.class),
                                moment(row, "accepted_at"),
                                row.getBoolean("withdrawn")))
                .list();
    }

    /// The assignments before these, and those before them, each with the moment when it was passed on.
    private Map<UUID, Passed> passedOn(List<Row> rows) {
        var known = new HashMap<UUID, Passed>();
        var wanted = new HashSet<UUID>();
        rows.forEach(row -> {
            if (row.work().before() != null) {
                wanted.add(row.work().before());
            }
        });
        while (!wanted.isEmpty()) {
            var found = passed(wanted);
            wanted.clear();
            for (var each : found) {
                var before = each.work().before();
                if (known.put(each.work().id(), each) == null && before != null) {
                    wanted.add(before);
                }
            }
        }
        return known;
    }

    private List<Passed> passed(Collection<UUID> assignments) {
        return jdbc.sql(
                        """
                        select a.id as assignment_id, a.unit_id, a.member_id, a.unit_id = a.assigner_id as own, a.continues_id, h.handed_at
                          from assignment.assignment a join assignment.handover h on h.assignment_id = a.id
                         where a.id = any (:ids)
                        """)
                .param("ids", assignments.toArray(UUID[]::new))
                .query((row, _) ->
                        new Passed(Work.in(row), row.getTimestamp("handed_at").toInstant()))
                .list();
    }

    private static List<TurnRecord.Holder> holders(Work now, Map<UUID, Passed> before) {
        var holders = new ArrayList<TurnRecord.Holder>();
        holders.add(new TurnRecord.Holder(now.unit(), now.member(), now.own(), null));
        for (var step = now.before(); step != null; ) {
            var passed = before.get(step);
            if (passed == null) {
                break;
            }
            var work = passed.work();
            holders.addFirst(
                    new TurnRecord.Holder(work.unit(), work.member(), work.own(), passed.at()));
            step = work.before();
        }
        return holders;
    }

    private Map<UUID, List<TurnRecord.HandedIn>> handedIn(Collection<UUID> turns) {
        var all = new HashMap<UUID, List<TurnRecord.HandedIn>>();
        jdbc.sql(
                        """
                        select s.occurrence_id, s.id, s.submitted_at, r.returned_at
                          from assignment.submission s left join assignment.return_note r on r.submission_id = s.id
                         where s.occurrence_id = any (:ids) order by s.submitted_at, s.id
                        """)
                .param("ids", turns.toArray(UUID[]::new))
                .query(row -> {
                    all.computeIfAbsent(
                                    row.getObject("occurrence_id", UUID.class),
                                    _ -> new ArrayList<>())
                            .add(
                                    new TurnRecord.HandedIn(
                                            new SubmissionId(row.getObject("id", UUID.class)),
                                            row.getTimestamp("submitted_at").toInstant(),
                                            moment(row, "returned_at")));
                });
        return all;
    }

    List<TurnRecords.Shown> evidence(Collection<UUID> turns) {
        return jdbc.sql(
                        """
                        select e.occurrence_id, e.id, e.title, e.file_id, e.link, e.document_id, e.happened_on, e.submitter, e.submitted_at
                          from assignment.evidence e
                          join assignment.occurrence o on o.id = e.occurrence_id
                          join assignment.assignment a on a.id = o.assignment_id
                         where e.occurrence_id = any (:ids) order by e.submitted_at, e.id
                        """)
                .param("ids", turns.toArray(UUID[]::new))
                .query((row, number) ->
                        new TurnRecords.Shown(
                                new OccurrenceId(row.getObject("occurrence_id", UUID.class)),
                                StoryRepository.evidence(row, number)))
                .list();
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
