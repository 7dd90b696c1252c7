package vn.quantriet.plan;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Viewer;

/// Reads which plans rest on a paper, and which carry those out further down, as far as the viewer sees.
@Repository
class ChainRepository {

    /// A plan in the chain.
    ///
    /// @param level 0 where it rests on the paper alone
    /// @param total plans on that level
    /// @param above those that it carries out
    record Link(
            UUID plan,
            PlanType type,
            String title,
            String unitName,
            int level,
            int total,
            List<UUID> above) {}

    private final JdbcClient jdbc;

    ChainRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Level by level, at most so many of each.
    List<Link> below(DocumentId document, Viewer viewer, int most) {
        return jdbc.sql(
                        """
                        with recursive edge as materialized (
                          select p.id as lower, p.implements_id as upper from plan.plan p where p.implements_id is not null
                          union
                          select l.plan_id, u.plan_id
                            from plan.implementation m
                            join plan.item l on l.id = m.item_id
                            join plan.item u on u.id = m.upper_id
                           where not exists (select from plan.dropping x where x.item_id = l.id)
                        ), seen as materialized (
                          select p.id, p.document_id, p.type, p.title, t.name, t.sort
                            from plan.plan p join organization.unit_today t on t.id = p.unit_id
                           where t.path <@ :scope::ltree
                        ), chain (id, above, depth) as (
                          select s.id, null::uuid, 0 from seen s
                           where s.document_id = :document
                              or exists (select from plan.item_source x join plan.item i on i.id = x.item_id
                                          where x.document_id = :document and i.plan_id = s.id)
                          union
                          select e.lower, e.upper, c.depth + 1
                            from chain c join edge e on e.upper = c.id join seen s on s.id = e.lower
                           where c.depth < 32
                        ), placed as (
                          select c.id, max(c.depth) as level,
                                 array_remove(array_agg(distinct c.above), null) as above
                            from chain c group by c.id
                        ), ranked as (
                          select p.*, s.type, s.title, s.name,
                                 row_number() over (partition by p.level order by s.sort, s.name, p.id) as rank,
                                 count(*) over (partition by p.level) as total
                            from placed p join seen s on s.id = p.id
                        )
                        select * from ranked where rank <= :most order by level, rank
                        """)
                .param("document", document.value())
                .param("scope", viewer.path().value())
                .param("most", most)
                .query((row, _) ->
                        new Link(
                                row.getObject("id", UUID.class),
                                PlanType.valueOf(row.getString("type")),
                                row.getString("title"),
                                row.getString("name"),
                                row.getInt("level"),
                                row.getInt("total"),
                                Stream.of((UUID[]) row.getArray("above").getArray()).toList()))
                .list();
    }
}
