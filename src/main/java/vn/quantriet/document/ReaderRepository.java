package vn.quantriet.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// Reads and writes what people did with the papers that were sent to them.
@Repository
class ReaderRepository {

    private static final String PEOPLE =
            """
              from document.personal_delivery p
              join document.sending g on g.id = p.sending_id
              left join document.reading_step r on r.document_id = p.document_id and r.member_id = p.member_id and r.step = 'RECEIVED'
              left join document.reading_step o on o.document_id = p.document_id and o.member_id = p.member_id and o.step = 'OPENED'
              left join document.reading_step a on a.document_id = p.document_id and a.member_id = p.member_id and a.step = 'ACKNOWLEDGED'
              left join document.reading_step h on h.document_id = p.document_id and h.member_id = p.member_id and h.step = 'PAPER_HANDED'
            """;

    private static final String HERE =
            " where p.document_id = :paper and p.unit_path <@ :path::ltree and ";

    private final JdbcClient jdbc;

    ReaderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The viewer's own copy.
    Optional<OwnCopy> copy(DocumentId paper, MemberId member) {
        return jdbc.sql(
                        """
                        select g.purpose, g.sender, p.sent_at, o.done_at as opened_at, a.done_at as acknowledged_at, h.done_at as handed_at
                        """
                                + PEOPLE
                                + "where p.document_id = :paper and p.member_id = :member")
                .param("paper", paper.value())
                .param("member", member.value())
                .query(OwnCopy.class)
                .optional();
    }

    /// Papers sent to the member that still ask to be read, the oldest first.
    List<DocumentId> waiting(MemberId member, int limit) {
        return jdbc
                .sql(
                        """
                        select p.document_id from document.personal_delivery p
                         where p.member_id = :member
                           and not exists (select 1 from document.reading_step s
                                            where s.document_id = p.document_id and s.member_id = p.member_id
                                              and s.step in ('ACKNOWLEDGED', 'PAPER_HANDED'))
                         order by p.sent_at, p.document_id limit :limit
                        """)
                .param("member", member.value())
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /// A step of the viewer's own with these papers; what was not sent to them in person is passed over, a step taken before
    /// stays as it was.
    void step(ReadingStep step, Collection<DocumentId> papers, Viewer viewer, Instant at) {
        jdbc.sql(
                        """
                        insert into document.reading_step (document_id, member_id, step, unit_id, unit_path, done_by, doer, done_at)
                        select p.document_id, p.member_id, :step, p.unit_id, p.unit_path, p.member_id, :doer, :at
                          from document.personal_delivery p
                         where p.member_id = :member and p.document_id = any (:papers)
                           and not exists (select 1 from document.reading_step s
                                            where s.document_id = p.document_id and s.member_id = p.member_id and s.step = :step)
                         order by p.document_id
                        on conflict do nothing
                        """)
                .param("step", step.name())
                .param("doer", viewer.name())
                .param("at", Timestamp.from(at))
                .param("member", viewer.member().value())
                .param(
                        "papers",
                        new SqlArrayValue("uuid", papers.stream().map(DocumentId::value).toArray()))
                .update();
    }

    /// The paper was handed over to people at or below the path; who has it on paper already keeps the first time.
    int hand(DocumentId paper, Collection<UUID> members, UnitPath path, Viewer viewer, Instant at) {
        return jdbc.sql(
                        """
                        insert into document.reading_step (document_id, member_id, step, unit_id, unit_path, done_by, doer, done_at)
                        select p.document_id, p.member_id, 'PAPER_HANDED', p.unit_id, p.unit_path, :by, :doer, :at
                          from document.personal_delivery p
                         where p.document_id = :paper and p.member_id = any (:members) and p.unit_path <@ :path::ltree
                         order by p.member_id
                        on conflict do nothing
                        """)
                .param("paper", paper.value())
                .param("members", new SqlArrayValue("uuid", members.toArray()))
                .param("path", path.value())
                .param("by", viewer.member().value())
                .param("doer", viewer.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// How many of these people the paper was sent to at or below the path.
    int listed(DocumentId paper, Collection<UUID> members, UnitPath path) {
        return jdbc.sql(
                        """
                        select count(*) from document.personal_delivery p
                         where p.document_id = :paper and p.member_id = any (:members) and p.unit_path <@ :path::ltree
                        """)
                .param("paper", paper.value())
                .param("members", new SqlArrayValue("uuid", members.toArray()))
                .param("path", path.value())
                .query(Integer.class)
                .single();
    }

    /// Counts without a join, which is slow as long as PostgreSQL does not know how many were just sent to: the people of the unit
    /// at the path, and those of each unit directly below with all that is below it. A unit that
    /// ended is called as it was at sending.
    List<ReadingTally> tallies(DocumentId paper, UnitPath path) {
        return jdbc.sql(
                        """
                        with person as (
                          select x.member_id, x.unit_path, max(x.unit_name) as name,
                                 bool_or(x.step = 'RECEIVED') as received, bool_or(x.step = 'OPENED') as opened,
                                 bool_or(x.step = 'ACKNOWLEDGED') as acknowledged, bool_or(x.step = 'PAPER_HANDED') as handed
                            from (select p.member_id, p.unit_path, p.unit_name, '' as step from document.personal_delivery p
                                   where p.document_id = :paper and p.unit_path <@ :path::ltree
                                  union all
                                  select s.member_id, s.unit_path, null, s.step from document.reading_step s
                                   where s.document_id = :paper and s.unit_path <@ :path::ltree) x
                           group by x.member_id, x.unit_path),
                        part as (
                          select subpath(p.unit_path, 0, least(nlevel(p.unit_path), nlevel(:path::ltree) + 1)) as path,
                                 max(p.name) filter (where nlevel(p.unit_path) <= nlevel(:path::ltree) + 1) as name,
                                 count(*) as sent,
                                 count(*) filter (where p.received) as received,
                                 count(*) filter (where p.opened) as opened,
                                 count(*) filter (where p.acknowledged) as acknowledged,
                                 count(*) filter (where p.handed and not p.acknowledged) as handed
                            from person p
                           group by 1)
                        select u.unit_id as unit, coalesce(t.name, part.name, '') as name, part.path = :path::ltree as itself,
                               part.sent, part.received, part.opened, part.acknowledged, part.handed
                          from part
                          join organization.unit_path u on u.path = part.path
                          left join organization.unit_today t on t.id = u.unit_id
                         order by itself desc, part.sent - part.acknowledged - part.handed desc, t.sort, name
                        """)
                .param("paper", paper.value())
                .param("path", path.value())
                .query(ReadingTally.class)
                .list();
    }

    List<ReaderLine> people(
            DocumentId paper, UnitPath path, ReaderFilter filter, int limit, long offset) {
        return jdbc.sql(
                        """
                        select p.member_id as member, coalesce(m.name, '') as name, p.unit_name,
                               m.member_id is null or m.left_on is not null
                                 or m.unit_id <> p.unit_id and g.audience = 'MEMBERS' as moved,
                               g.purpose, p.sent_at, r.done_at as received_at, o.done_at as opened_at, a.done_at as acknowledged_at,
                               h.done_at as handed_at, h.doer as handed_by,
                               (select max(x.reminded_at) from document.reading_reminder x
                                 where x.document_id = p.document_id and x.member_id = p.member_id) as reminded_at
                        """
                                + PEOPLE
                                + " left join organization.person m on m.member_id = p.member_id "
                                + HERE
                                + condition(filter)
                                + " order by p.unit_path, m.name_order, p.member_id limit :limit offset :offset")
                .param("paper", paper.value())
                .param("path", path.value())
                .param("limit", limit)
                .param("offset", offset)
                .query(ReaderLine.class)
                .list();
    }

    long count(DocumentId paper, UnitPath path, ReaderFilter filter) {
        return jdbc.sql("select count(*) " + PEOPLE + HERE + condition(filter))
                .param("paper", paper.value())
                .param("path", path.value())
                .query(Long.class)
                .single();
    }

    /// Notes a reminder for all at or below the path who are missing and were not reminded on the day.
    ///
    /// @return whom
    List<MemberId> remind(
            DocumentId paper, UnitPath path, LocalDate day, Viewer viewer, Instant at) {
        return jdbc
                .sql(
                        """
                        insert into document.reading_reminder (document_id, member_id, day, unit_id, unit_path, reminded_by, reminder, reminded_at)
                        select p.document_id, p.member_id, :day, p.unit_id, p.unit_path, :by, :reminder, :at
                          from document.personal_delivery p
                          join organization.person m on m.member_id = p.member_id and (m.left_on is null or m.left_on > :day)
                         where p.document_id = :paper and p.unit_path <@ :path::ltree
                           and not exists (select 1 from document.reading_step s
                                            where s.document_id = p.document_id and s.member_id = p.member_id
                                              and s.step in ('ACKNOWLEDGED', 'PAPER_HANDED'))
                         order by p.member_id
                        on conflict do nothing
                        returning member_id
                        """)
                .param("paper", paper.value())
                .param("path", path.value())
                .param("day", day)
                .param("by", viewer.member().value())
                .param("reminder", viewer.name())
                .param("at", Timestamp.from(at))
                .query(UUID.class)
                .list()
                .stream()
                .map(MemberId::new)
                .toList();
    }

    private static String condition(ReaderFilter filter) {
        return switch (filter) {
            case MISSING -> "a.done_at is null and h.done_at is null";
            case OPENED -> "o.done_at is not null and a.done_at is null and h.done_at is null";
            case ACKNOWLEDGED -> "a.done_at is not null";
            case PAPER_HANDED -> "h.done_at is not null";
            case ALL -> "true";
        };
    }
}
