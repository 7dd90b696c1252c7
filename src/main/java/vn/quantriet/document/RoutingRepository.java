package vn.quantriet.document;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// Keeps who deals with papers.
@Repository
class RoutingRepository {

    private static final String ROUTINGS =
            """
            select r.id, r.document_id, r.lead_id, coalesce(u.name, '') as lead_name, r.note, r.due_on, r.router, r.routed_at,
                   array(select coalesce(hu.name, '') from document.routing_helper h
                           left join organization.unit_today hu on hu.id = h.unit_id
                          where h.routing_id = r.id order by hu.path) as helpers,
                   not exists (select 1 from document.routing l
                                where l.document_id = r.document_id and (l.routed_at, l.id) > (r.routed_at, r.id)) as current,
                   coalesce(d.outcome, '') as outcome, d.handler, d.handled_at
              from document.routing r
              left join organization.unit_today u on u.id = r.lead_id
              left join document.handling d on d.routing_id = r.id
            """;

    private final JdbcClient jdbc;

    RoutingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One at a time decides about a paper.
    void lock(DocumentId paper) {
        jdbc.sql("select id from document.document where id = :paper for no key update")
                .param("paper", paper.value())
                .query(UUID.class)
                .optional();
    }

    /// The last first.
    List<Routing> of(DocumentId paper) {
        return jdbc.sql(
                        ROUTINGS
                                + "where r.document_id = :paper order by r.routed_at desc, r.id desc")
                .param("paper", paper.value())
                .query(RoutingRepository::routing)
                .list();
    }

    /// The last note of each of the papers that was routed.
    List<Routing> last(Collection<DocumentId> papers) {
        return jdbc.sql(
                        ROUTINGS
                                + """
                                where r.document_id = any(:papers)
                                  and not exists (select 1 from document.routing l
                                                   where l.document_id = r.document_id and (l.routed_at, l.id) > (r.routed_at, r.id))
                                """)
                .param("papers", papers.stream().map(DocumentId::value).toArray(UUID[]::new))
                .query(RoutingRepository::routing)
                .list();
    }

    Optional<Routing> find(DocumentId paper, UUID id) {
        return jdbc.sql(ROUTINGS + "where r.document_id = :paper and r.id = :id")
                .param("paper", paper.value())
                .param("id", id)
                .query(RoutingRepository::routing)
                .optional();
    }

    /// What a unit still has to deal with, what is due first.
    List<Routing> openOf(UnitId unit, int limit) {
        return jdbc.sql(
                        ROUTINGS
                                + """
                                where r.lead_id = :unit and d.routing_id is null
                                  and not exists (select 1 from document.routing l
                                                   where l.document_id = r.document_id and (l.routed_at, l.id) > (r.routed_at, r.id))
                                order by r.due_on nulls last, r.routed_at, r.id limit :limit
                                """)
                .param("unit", unit.value())
                .param("limit", limit)
                .query(RoutingRepository::routing)
                .list();
    }

    /// Twice under one id changes nothing.
    boolean add(
            UUID id,
            DocumentId paper,
            UnitId lead,
            String note,
            @Nullable LocalDate dueOn,
            Viewer by,
            Instant at) {
        return jdbc.sql(
                                """
                                insert into document.routing (id, document_id, lead_id, note, due_on, routed_by, router, routed_at)
                                values (:id, :paper, :lead, :note, :dueOn, :by, :router, :at) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("paper", paper.value())
                        .param("lead", lead.value())
                        .param("note", note)
                        .param("dueOn", dueOn)
                        .param("by", by.member().value())
                        .param("router", by.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void addHelper(UUID routing, UnitId unit) {
        jdbc.sql(
                        "insert into document.routing_helper (routing_id, unit_id) values (:routing, :unit) on conflict do nothing")
                .param("routing", routing)
                .param("unit", unit.value())
                .update();
    }

    void handle(Routing routing, String outcome, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into document.handling (routing_id, outcome, handled_by, handler, handled_at)
                        values (:routing, :outcome, :by, :handler, :at) on conflict do nothing
                        """)
                .param("routing", routing.id())
                .param("outcome", outcome)
                .param("by", by.member().value())
                .param("handler", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Routing routing(ResultSet row, int number) throws SQLException {
        var handledAt = row.getObject("handled_at", OffsetDateTime.class);
        return new Routing(
                row.getObject("id", UUID.class),
                new DocumentId(row.getObject("document_id", UUID.class)),
                new UnitId(row.getObject("lead_id", UUID.class)),
                row.getString("lead_name"),
                texts(row.getArray("helpers")),
                row.getString("note"),
                row.getObject("due_on", LocalDate.class),
                row.getString("router"),
                row.getObject("routed_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("current"),
                row.getString("outcome"),
                row.getString("handler"),
                handledAt == null ? null : handledAt.toInstant());
    }

    private static List<String> texts(Array array) throws SQLException {
        return List.of((String[]) array.getArray());
    }
}
