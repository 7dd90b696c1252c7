package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Deed;

/// Keeps how items read before they were edited. Never changed afterwards.
@Repository
class VersionRepository {

    private static final String VERSIONS =
            """
            select v.version, v.label, v.content, v.objective, v.solution, v.quantities, v.deadline, v.deadline_text, v.due_on,
                   v.due_before, v.rule, v.first_on, v.until_on, v.waits_for, v.leads, v.coordinators, v.replacer, v.replaced_at,
                   coalesce(nullif(d.reference, ''), nullif(d.title, ''), d.file_name, '') as paper
              from plan.item_version v
              left join document.document d on d.id = v.document_id
            """;

    private final JdbcClient jdbc;

    VersionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Keeps the item as it reads now, because it is about to be edited.
    ///
    /// @param document because of which
    void keep(PlanItem item, @Nullable DocumentId document, Deed deed) {
        var leads = item.wording().leads().toArray(String[]::new);
        var coordinators = item.wording().coordinators().toArray(String[]::new);
        jdbc.sql(
                        """
                        insert into plan.item_version
                               (item_id, version, label, content, objective, solution, quantities, deadline, deadline_text, due_on, due_before,
                                rule, first_on, until_on, waits_for, leads, coordinators, document_id, replaced_by, replacer, replaced_at)
                        select id, version, label, content, objective, solution, quantities, deadline, deadline_text, due_on, due_before,
                               rule, first_on, until_on, waits_for, :leads, :coordinators, :document, :by, :name, :at
                          from plan.item where id = :id and version = :version
                        on conflict do nothing
                        """)
                .param("id", item.id().value())
                .param("version", item.version())
                .param("leads", leads)
                .param("coordinators", coordinators)
                .param("document", document == null ? null : document.value())
                .param("by", deed.account().value())
                .param("name", deed.name())
                .param("at", Timestamp.from(deed.at()))
                .update();
    }

    /// From the first on.
    List<ItemVersion> of(PlanItemId item) {
        return jdbc.sql(VERSIONS + "where v.item_id = :item order by v.version")
                .param("item", item.value())
                .query(VersionRepository::version)
                .list();
    }

    Optional<ItemVersion> find(PlanItemId item, int version) {
        return of(item).stream().filter(each -> each.version() == version).findFirst();
    }

    /// How often each item of a plan was edited.
    Map<PlanItemId, Integer> counts(PlanId plan) {
        return jdbc
                .sql(
                        """
                        select v.item_id, count(*)::int as versions from plan.item_version v join plan.item i on i.id = v.item_id
                         where i.plan_id = :plan group by v.item_id
                        """)
                .param("plan", plan.value())
                .query((row, _) ->
                        Map.entry(
                                new PlanItemId(row.getObject("item_id", UUID.class)),
                                row.getInt("versions")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static ItemVersion version(ResultSet row, int number) throws SQLException {
        var deadline = StoredDeadline.in(row);
        return new ItemVersion(
                row.getInt("version"),
                new Wording(
                        row.getString("label"),
                        row.getString("content"),
                        row.getString("objective"),
                        row.getString("solution"),
                        texts(row, "quantities"),
                        deadline.deadline(),
                        texts(row, "leads"),
                        texts(row, "coordinators")),
                deadline,
                row.getString("paper"),
                row.getString("replacer"),
                row.getTimestamp("replaced_at").toInstant(),
                List.of());
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
