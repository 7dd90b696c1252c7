package vn.quantriet.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;

/// Reads drafts as pages show them.
@Repository
class DraftLineRepository {

    private static final String LINES =
            "select * from (select d.id, d.unit_id as unit, coalesce(u.name, '') as unit_name, d.type, d.title, d.fold, d.version, "
                    + DraftRepository.STATE
                    + """
                    as state, d.due_on, d.origin, d.origin_name, d.begun_by, d.beginner, d.saver, d.saved_at,
                    d.signer_ref, d.signer, coalesce(n.reference, '') as reference, i.document_id as document
                      from draft.draft d
                      left join organization.unit_today u on u.id = d.unit_id
                      left join draft.issue i on i.draft_id = d.id
                      left join draft.number n on n.series_id = i.series_id and n.number = i.number
                    """;

    private final JdbcClient jdbc;

    DraftLineRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<DraftLine> line(DraftId id) {
        return jdbc.sql(LINES + "where d.id = :id) l")
                .param("id", id.value())
                .query(DraftLine.class)
                .optional();
    }

    /// What was written last comes first; what was given up only when asked for.
    List<DraftLine> of(UnitId unit, DraftFilter filter, int limit, long offset) {
        var values = values(unit, filter);
        return jdbc.sql(
                        LINES
                                + "where d.unit_id = :unit) l"
                                + where(filter)
                                + " order by l.saved_at desc, l.id desc limit :limit offset :offset")
                .params(values)
                .param("limit", limit)
                .param("offset", offset)
                .query(DraftLine.class)
                .list();
    }

    long count(UnitId unit, DraftFilter filter) {
        return jdbc.sql(
                        "select count(*) from ("
                                + LINES
                                + "where d.unit_id = :unit) l"
                                + where(filter)
                                + ") c")
                .params(values(unit, filter))
                .query(Long.class)
                .single();
    }

    /// Those that answer a paper, or were issued as it.
    List<DraftLine> about(DocumentId paper, UnitId unit) {
        return jdbc.sql(
                        LINES
                                + """
                                where d.unit_id = :unit
                                  and (i.document_id = :paper
                                       or exists (select 1 from draft.answered a where a.draft_id = d.id and a.document_id = :paper))
                                ) l order by l.document = :paper desc nulls last, l.saved_at desc limit 100
                                """)
                .param("unit", unit.value())
                .param("paper", paper.value())
                .query(DraftLine.class)
                .list();
    }

    /// Those that came from the thing at an address.
    List<DraftLine> from(String origin, UnitId unit) {
        return jdbc.sql(
                        LINES
                                + "where d.unit_id = :unit and d.origin = :origin) l where l.state <> 'DISCARDED' order by l.saved_at desc limit 20")
                .param("unit", unit.value())
                .param("origin", origin)
                .query(DraftLine.class)
                .list();
    }

    private static String where(DraftFilter filter) {
        var conditions = new ArrayList<String>();
        if (!filter.words().isEmpty()) {
            conditions.add("l.fold like :words escape '!'");
        }
        if (filter.type() != null) {
            conditions.add("l.type = :type");
        }
        conditions.add(filter.state() == null ? "l.state <> 'DISCARDED'" : "l.state = :state");
        return " where " + String.join(" and ", conditions);
    }

    private static Map<String, Object> values(UnitId unit, DraftFilter filter) {
        var values = new HashMap<String, Object>();
        values.put("unit", unit.value());
        if (!filter.words().isEmpty()) {
            values.put("words", "%" + escaped(Fold.fold(filter.words())) + "%");
        }
        if (filter.type() != null) {
            values.put("type", filter.type().name());
        }
        if (filter.state() != null) {
            values.put("state", filter.state().name());
        }
        return values;
    }

    private static String escaped(String words) {
        return words.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
