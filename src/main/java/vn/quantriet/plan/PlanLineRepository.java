package vn.quantriet.plan;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.extraction.Passage;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Reads plans as pages and other modules see them.
@Repository
class PlanLineRepository {

    private static final String LINES =
            """
            select p.id, p.type, p.title, p.version, p.unit_id, coalesce(u.name, '') as unit_name, p.document_id,
                   coalesce(nullif(d.title, ''), d.file_name, '') as document_title,
                   p.implements_id, coalesce(up.title, '') as implementing_title, p.creator, p.created_at,
                   c.items, c.drafts, f.approver, f.approved_at, coalesce(o.member_name, '') as owner
              from plan.plan p
              left join plan.owner o on o.plan_id = p.id
              left join organization.unit_today u on u.id = p.unit_id
              left join document.document d on d.id = p.document_id
              left join plan.plan up on up.id = p.implements_id
              left join lateral (
                     select count(*) as items, count(*) filter (where a.item_id is null) as drafts
                       from plan.item i
                       left join plan.approved_item a on a.item_id = i.id
                      where i.plan_id = p.id and not exists (select 1 from plan.dropping x where x.item_id = i.id)) c on true
              left join lateral (
                     select approver, approved_at from plan.approval where plan_id = p.id order by approved_at limit 1) f on true
            """;

    /// How many units got a share is counted only for the plans that are shown: it may be thousands of each.
    private static String withUnits(String lines, String order) {
        return """
        select l.*, n.units from (%s) l
        cross join lateral (select count(*) as units
                              from (select s.unit_id from plan.share s join plan.item i on i.id = s.item_id
                                     where i.plan_id = l.id group by s.unit_id) shared) n
         order by %s
        """
                .formatted(lines, order);
    }

    private static final String LATEST = "l.created_at desc, l.id";

    private static final String SEEN =
            """
            where u.path <@ :scope::ltree
              and (:unit::uuid is null or p.unit_id = :unit)
              and (:document::uuid is null or p.document_id = :document
                   or exists (select from plan.item_source s join plan.item i on i.id = s.item_id
                               where s.document_id = :document and i.plan_id = p.id))
              and (:words = '' or p.fold like :pattern)
              and (:state = ''
                   or :state = 'DRAFT' and f.approved_at is null
                   or :state = 'APPROVED' and f.approved_at is not null and c.drafts = 0
                   or :state = 'AMENDING' and f.approved_at is not null and c.drafts > 0)
            """;

    private static final String LOWER =
            """
            select u.id as upper, i.id, i.plan_id, i.content, t.name as unit_name, a.item_id is not null as handed_out
              from plan.item u
              join plan.implementation m on m.upper_id = u.id
              join plan.item i on i.id = m.item_id
              join plan.plan p on p.id = i.plan_id
              join organization.unit_today t on t.id = p.unit_id
              left join plan.approved_item a on a.item_id = i.id
            """;

    private static final String LOWER_ORDER =
            """

               and not exists (select from plan.dropping x where x.item_id = i.id)
             order by t.sort, t.name, i.place
            """;

    private final JdbcClient jdbc;

    PlanLineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Paged<PlanLine> lines(PlanFilter filter, Viewer viewer, Paging paging) {
        var lines =
                seen(
                                withUnits(
                                        LINES
                                                + SEEN
                                                + "order by p.created_at desc, p.id limit :limit offset :offset",
                                        LATEST),
                                filter,
                                viewer)
                        .param("limit", paging.limit())
                        .param("offset", paging.offset())
                        .query(PlanLineRepository::line)
                        .list();
        return new Paged<>(lines, count(filter, viewer), paging);
    }

    long count(PlanFilter filter, Viewer viewer) {
        return seen("select count(*) from (" + LINES + SEEN + ") seen", filter, viewer)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec seen(String sql, PlanFilter filter, Viewer viewer) {
        return jdbc.sql(sql)
                .param("scope", viewer.path().value())
                .param("unit", filter.own() ? viewer.unit().value() : null)
                .param("document", filter.document() == null ? null : filter.document().value())
                .param("words", filter.words().strip())
                .param("pattern", "%" + like(Fold.fold(filter.words())) + "%")
                .param("state", filter.state() == null ? "" : filter.state().name());
    }

    private static String like(String words) {
        return words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    Optional<PlanLine> line(PlanId id) {
        return jdbc.sql(withUnits(LINES + "where p.id = :id", LATEST))
                .param("id", id.value())
                .query(PlanLineRepository::line)
                .optional();
    }

    /// The page of the item that rests on words of a document: of the viewer's unit first, then the closest.
    Optional<String> restingOn(DocumentId document, Passage words, Viewer viewer) {
        return jdbc.sql(
                        """
                        select '/plans/' || p.id || '#item-' || i.id
                          from (select i.id, i.plan_id, i.place, i.passage_start, i.passage_end, p.document_id
                                  from plan.item i join plan.plan p on p.id = i.plan_id where p.document_id = :document
                                union all
                                select i.id, i.plan_id, i.place, s.passage_start, s.passage_end, s.document_id
                                  from plan.item_source s join plan.item i on i.id = s.item_id
                                 where s.document_id = :document) i
                          join plan.plan p on p.id = i.plan_id
                          join organization.unit_today u on u.id = p.unit_id
                         where u.path <@ :scope::ltree
                           and i.passage_start < :end and i.passage_end > :start
                           and not exists (select 1 from plan.dropping x where x.item_id = i.id)
                         order by p.unit_id = :unit desc, p.created_at,
                                  least(i.passage_end, :end) - greatest(i.passage_start, :start) desc,
                                  i.passage_end - i.passage_start, i.place
                         limit 1
                        """)
                .param("document", document.value())
                .param("scope", viewer.path().value())
                .param("start", words.start())
                .param("end", words.end())
                .param("unit", viewer.unit().value())
                .query(String.class)
                .optional();
    }

    List<PlanLine> implementing(PlanId upper) {
        return jdbc.sql(
                        withUnits(
                                LINES
                                        + """
                                        where p.implements_id = :id
                                           or exists (select from plan.item i
                                                        join plan.implementation m on m.item_id = i.id
                                                        join plan.item x on x.id = m.upper_id
                                                       where i.plan_id = p.id and x.plan_id = :id)
                                        """,
                                "l.unit_name, l.created_at"))
                .param("id", upper.value())
                .query(PlanLineRepository::line)
                .list();
    }

    List<HistoryLine> history(PlanId plan) {
        return jdbc.sql(
                        """
                        select deed, detail, doer, done_at from plan.history
                         where plan_id = :plan order by done_at desc, id desc limit 200
                        """)
                .param("plan", plan.value())
                .query((row, _) ->
                        new HistoryLine(
                                row.getString("deed"),
                                row.getString("detail"),
                                row.getString("doer"),
                                moment(row, "done_at")))
                .list();
    }

    /// Which units got which part of each item that was handed out.
    Map<PlanItemId, List<Share>> shares(PlanId plan) {
        var shares = new LinkedHashMap<PlanItemId, List<Share>>();
        jdbc.sql(
                        """
                        select s.item_id, s.unit_id, s.part, s.member_id, s.member_name, s.title
                          from plan.share s
                          join plan.item i on i.id = s.item_id
                          left join organization.unit_today u on u.id = s.unit_id
                         where i.plan_id = :plan
                         order by i.place, s.part desc, u.sort, u.name, s.member_name
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    shares.computeIfAbsent(
                                    new PlanItemId(row.getObject("item_id", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(share(row));
                });
        return shares;
    }

    /// The superiors' items behind each item that carries some out.
    Map<PlanItemId, List<Above>> above(PlanId plan) {
        var above = new LinkedHashMap<PlanItemId, List<Above>>();
        jdbc.sql(
                        """
                        select i.id, u.id as upper, u.plan_id, p.title, u.content, coalesce(u.due_on, u.until_on) as due
                          from plan.item i
                          join plan.implementation m on m.item_id = i.id
                          join plan.item u on u.id = m.upper_id
                          join plan.plan p on p.id = u.plan_id
                         where i.plan_id = :plan
                         order by m.linked_at, u.place
                        """)
                .param("plan", plan.value())
                .query(row -> {
                    above.computeIfAbsent(
                                    new PlanItemId(row.getObject("id", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(
                                    new Above(
                                            new PlanItemId(row.getObject("upper", UUID.class)),
                                            new PlanId(row.getObject("plan_id", UUID.class)),
                                            row.getString("title"),
                                            row.getString("content"),
                                            row.getObject("due", LocalDate.class),
                                            "",
                                            null));
                });
        return above;
    }

    /// What subordinates make of each item of the plan.
    Map<PlanItemId, List<Below>> below(PlanId plan) {
        var below = new LinkedHashMap<PlanItemId, List<Below>>();
        jdbc.sql(LOWER + "where u.plan_id = :plan" + LOWER_ORDER)
                .param("plan", plan.value())
                .query(row -> {
                    below.computeIfAbsent(
                                    new PlanItemId(row.getObject("upper", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(lower(row));
                });
        return below;
    }

    /// What the unit and those below it make of the item.
    List<Below> below(PlanItemId item, Viewer viewer) {
        return jdbc.sql(LOWER + "where u.id = :item and t.path <@ :scope::ltree" + LOWER_ORDER)
                .param("item", item.value())
                .param("scope", viewer.path().value())
                .query((row, _) -> lower(row))
                .list();
    }

    static Below lower(ResultSet row) throws SQLException {
        return new Below(
                new PlanItemId(row.getObject("id", UUID.class)),
                new PlanId(row.getObject("plan_id", UUID.class)),
                row.getString("unit_name"),
                row.getString("content"),
                row.getBoolean("handed_out"));
    }

    List<DecidedItem> decided(PlanId plan, List<PlanItemId> items) {
        var shares = shares(plan);
        return jdbc.sql(
                        """
                        select i.id, i.place, i.label, i.content, i.objective, i.solution, i.quantities, i.deadline, i.deadline_text,
                               i.due_on, i.due_before, i.rule, i.first_on, i.until_on, i.waits_for, p.title, p.unit_id,
                               coalesce(s.passage_start, i.passage_start) as passage_start,
                               coalesce(s.passage_end, i.passage_end) as passage_end,
                               coalesce(s.document_id, p.document_id) as document_id, v.approved_by, v.approver, v.approved_at
                          from plan.item i
                          left join lateral (
                                 select document_id, passage_start, passage_end from plan.item_source
                                  where item_id = i.id and i.passage_start is null
                                  order by taken_at desc limit 1) s on true
                          join plan.plan p on p.id = i.plan_id
                          join plan.approved_item a on a.item_id = i.id
                          join plan.approval v on v.id = a.approval_id
                         where i.plan_id = :plan and i.id = any (:items)
                         order by i.place
                        """)
                .param("plan", plan.value())
                .param("items", items.stream().map(PlanItemId::value).toArray(UUID[]::new))
                .query((row, _) -> decided(row, plan, shares))
                .list();
    }

    /// The shares of a unit in a plan of somebody else, also those that it took over.
    List<PlanItemId> itemsOf(UnitId unit, PlanId plan) {
        return jdbc
                .sql(
                        """
                        select i.id from plan.item i
                         where i.plan_id = :plan
                           and (exists (select from plan.share s where s.item_id = i.id and s.unit_id = :unit)
                                or exists (select from plan.takeover t where t.item_id = i.id and t.unit_id = :unit))
                         order by i.place
                        """)
                .param("unit", unit.value())
                .param("plan", plan.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(PlanItemId::new)
                .toList();
    }

    private static DecidedItem decided(
            ResultSet row, PlanId plan, Map<PlanItemId, List<Share>> shares) throws SQLException {
        var id = new PlanItemId(row.getObject("id", UUID.class));
        var document = row.getObject("document_id", UUID.class);
        return new DecidedItem(
                id,
                plan,
                row.getString("title"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                document == null ? null : new DocumentId(document),
                passage(row),
                row.getInt("place"),
                row.getString("label"),
                row.getString("content"),
                row.getString("objective"),
                row.getString("solution"),
                List.of((String[]) row.getArray("quantities").getArray()),
                StoredDeadline.in(row).deadline(),
                new Deed(
                        new AccountId(row.getObject("approved_by", UUID.class)),
                        row.getString("approver"),
                        moment(row, "approved_at")),
                shares.getOrDefault(id, List.of()));
    }

    private static String passage(ResultSet row) throws SQLException {
        var start = row.getObject("passage_start", Integer.class);
        return start == null ? "" : start + "-" + row.getInt("passage_end");
    }

    private static Share share(ResultSet row) throws SQLException {
        return new Share(
                new UnitId(row.getObject("unit_id", UUID.class)),
                Named.in(row),
                Part.valueOf(row.getString("part")));
    }

    private static PlanLine line(ResultSet row, int number) throws SQLException {
        var document = row.getObject("document_id", UUID.class);
        var implementing = row.getObject("implements_id", UUID.class);
        var approver = row.getString("approver");
        return new PlanLine(
                new PlanId(row.getObject("id", UUID.class)),
                PlanType.valueOf(row.getString("type")),
                row.getString("title"),
                row.getInt("version"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getString("unit_name"),
                document == null ? null : new DocumentId(document),
                row.getString("document_title"),
                implementing == null ? null : new PlanId(implementing),
                row.getString("implementing_title"),
                row.getInt("items"),
                row.getInt("drafts"),
                row.getInt("units"),
                momentOrNull(row, "approved_at"),
                approver == null ? "" : approver,
                row.getString("creator"),
                moment(row, "created_at"),
                row.getString("owner"));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNull(momentOrNull(row, column));
    }

    private static @Nullable Instant momentOrNull(ResultSet row, String column)
            throws SQLException {
        @Nullable Timestamp moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
