package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.web.Paging;

/// Reads who holds what, which posts there are and which are vacant; writes posts and committees.
@Repository
class PositionRepository {

    /// The last name known is good enough for a unit that ended.
    private static final String LINES =
            """
            select p.id, p.unit_id as unit, n.name as unit_name, p.member_id as member, m.full_name as member_name,
                   p.title, p.valid_from as "from", p.valid_to as "to", p.decision
              from organization.position p
              join organization.member m on m.id = p.member_id
              join lateral (select name from organization.unit_name n
                             where n.unit_id = p.unit_id order by n.valid_from desc limit 1) n on true
            """;

    private static final String POSTS =
            """
            select u.id as unit, u.name as unit_name, u.path, p.title, p.seats, coalesce(h.held, 0)::int as held
              from organization.post p
              join organization.unit_today u on u.id = p.unit_id
              left join (select unit_id, title, count(distinct member_id) as held
                           from organization.position
                          where valid_from <= :day and (valid_to is null or valid_to >= :day)
                          group by unit_id, title) h on h.unit_id = p.unit_id and h.title = p.title
             where u.path ~ :reach::lquery
            """;

    private static final String IN_ORDER = "order by path, array_position(:titles, title)";

    private final JdbcClient jdbc;

    PositionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<PositionLine> find(UUID id) {
        return jdbc.sql(LINES + "where p.id = :id")
                .param("id", id)
                .query(PositionLine.class)
                .optional();
    }

    List<PositionLine> of(UnitId unit) {
        return jdbc.sql(LINES + "where p.unit_id = :unit order by p.valid_from desc, m.name_order")
                .param("unit", unit.value())
                .query(PositionLine.class)
                .list();
    }

    List<PositionLine> of(MemberId member) {
        return jdbc.sql(LINES + "where p.member_id = :member order by p.valid_from desc")
                .param("member", member.value())
                .query(PositionLine.class)
                .list();
    }

    /// Posts of the units within reach and how many hold them on the day.
    List<PostLine> posts(Reach reach, LocalDate day) {
        return posts("select * from (" + POSTS + ") posts " + IN_ORDER, reach, day)
                .query(PostLine.class)
                .list();
    }

    List<PostLine> vacancies(Reach reach, LocalDate day, Paging paging) {
        return posts(
                        "select * from ("
                                + POSTS
                                + ") posts where held < seats "
                                + IN_ORDER
                                + " limit :limit offset :offset",
                        reach,
                        day)
                .param("limit", paging.limit())
                .param("offset", paging.offset())
                .query(PostLine.class)
                .list();
    }

    long countVacancies(Reach reach, LocalDate day) {
        return posts("select count(*) from (" + POSTS + ") posts where held < seats", reach, day)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec posts(String sql, Reach reach, LocalDate day) {
        return jdbc.sql(sql)
                .param("reach", reach.pattern())
                .param("day", day)
                .param("titles", Column.texts(List.of(PositionTitle.values()), Enum::name));
    }

    void putPost(UnitId unit, PositionTitle title, int seats) {
        if (seats == 0) {
            jdbc.sql("delete from organization.post where unit_id = :unit and title = :title")
                    .param("unit", unit.value())
                    .param("title", title.name())
                    .update();
            return;
        }
        jdbc.sql(
                        """
                        insert into organization.post (unit_id, title, seats) values (:unit, :title, :seats)
                        on conflict (unit_id, title) do update set seats = excluded.seats
                        """)
                .param("unit", unit.value())
                .param("title", title.name())
                .param("seats", seats)
                .update();
    }

    List<CommitteeLine> committees(UnitId unit) {
        return jdbc.sql(
                        """
                        select id, kind, term_from, term_to, seats
                          from organization.committee
                         where unit_id = :unit
                         order by term_from desc, kind
                        """)
                .param("unit", unit.value())
                .query(CommitteeLine.class)
                .list();
    }

    /// Adds a committee or corrects its term and seats.
    void putCommittee(UnitId unit, CommitteeLine committee) {
        jdbc.sql(
                        """
                        insert into organization.committee (id, unit_id, kind, term_from, term_to, seats)
                        values (:id, :unit, :kind, :from, :to, :seats)
                        on conflict (unit_id, kind, term_from) do update
                           set term_to = excluded.term_to, seats = excluded.seats
                        """)
                .param("id", committee.id())
                .param("unit", unit.value())
                .param("kind", committee.kind().name())
                .param("from", committee.termFrom())
                .param("to", committee.termTo())
                .param("seats", committee.seats())
                .update();
    }
}
