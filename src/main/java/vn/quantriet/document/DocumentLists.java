package vn.quantriet.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.Viewer;

/// Asks for lists of documents, always starting from what the viewer may see.
@Repository
class DocumentLists {

    private static final int MOST_AT_ONCE = 1000;

    private final JdbcClient jdbc;

    DocumentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<DocumentLine> find(DocumentFilter filter, Viewer viewer, int limit, long offset) {
        var conditions = new Conditions(filter, viewer);
        return jdbc.sql(
                        DocumentRepository.LINES
                                + conditions.where()
                                + " order by "
                                + filter.order().sql()
                                + " limit :limit offset :offset")
                .params(conditions.values)
                .param("limit", limit)
                .param("offset", offset)
                .query(DocumentLine.class)
                .list();
    }

    long count(DocumentFilter filter, Viewer viewer) {
        var conditions = new Conditions(filter, viewer);
        return jdbc.sql(
                        "select count(*) from document.document d left join document.reading r on r.document_id = d.id"
                                + conditions.where())
                .params(conditions.values)
                .query(Long.class)
                .single();
    }

    /// The years in which documents that the viewer sees were issued, the last first.
    List<Integer> years(Viewer viewer) {
        return jdbc.sql(
                        "select distinct extract(year from d.issued_on)::int as year from document.document d where d.issued_on is not null and "
                                + Sight.of(viewer.acting())
                                + " order by year desc limit 40")
                .param("path", viewer.path().value())
                .param("member", viewer.member().value())
                .query(Integer.class)
                .list();
    }

    /// Other papers of the same number, type and issuer, at most a term of five years apart.
    List<DocumentLine> likelyDoubles(DocumentId id, Viewer viewer) {
        return jdbc.sql(
                        DocumentRepository.LINES
                                + """
                                 join document.document o on o.id = :id and o.id <> d.id
                                where o.reference_key <> '' and d.reference_key = o.reference_key
                                  and (d.issuer_fold = o.issuer_fold or d.issuer_fold = '' or o.issuer_fold = '')
                                  and (d.type = o.type or d.type is null or o.type is null)
                                  and abs(coalesce(d.issued_on - o.issued_on, 0)) < 1827
                                """
                                + " and "
                                + Sight.of(viewer.acting())
                                + " order by d.registered_at limit 5")
                .param("id", id.value())
                .param("path", viewer.path().value())
                .param("member", viewer.member().value())
                .query(DocumentLine.class)
                .list();
    }

    /// Papers that the viewer sees, by themselves or by their number; those of the viewer's own register first.
    List<DocumentLine> any(Collection<DocumentId> ids, Collection<String> keys, Viewer viewer) {
        return jdbc.sql(
                        DocumentRepository.LINES
                                + """
                                where (d.id = any(:ids) or d.reference_key <> '' and d.reference_key = any(:keys))
                                  and
                                """
                                + Sight.of(viewer.acting())
                                + " order by d.unit_id = :unit desc, d.registered_at, d.id limit "
                                + MOST_AT_ONCE)
                .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                .param("keys", keys.toArray(String[]::new))
                .param("path", viewer.path().value())
                .param("member", viewer.member().value())
                .param("unit", viewer.unit().value())
                .query(DocumentLine.class)
                .list();
    }

    /// Papers that are named somewhere and stand in no register that the viewer sees, the most named first.
    List<AbsentLine> absent(Viewer viewer, int limit, long offset) {
        return jdbc.sql(
                        """
                        select c.type, min(c.reference) as reference, c.reference_key, c.issued_on,
                               max(c.issuer) as issuer, count(distinct c.document_id)::int as named
                        """
                                + absentees(viewer)
                                + """
                                 group by c.type, c.reference_key, c.issued_on
                                 order by named desc, c.issued_on desc nulls last, c.reference_key, c.type limit :limit offset :offset
                                """)
                .param("path", viewer.path().value())
                .param("member", viewer.member().value())
                .param("limit", limit)
                .param("offset", offset)
                .query(AbsentLine.class)
                .list();
    }

    long countAbsent(Viewer viewer) {
        return jdbc.sql(
                        "select count(*) from (select 1 "
                                + absentees(viewer)
                                + " group by c.type, c.reference_key, c.issued_on) absent")
                .param("path", viewer.path().value())
                .param("member", viewer.member().value())
                .query(Long.class)
                .single();
    }

    private static String absentees(Viewer viewer) {
        var sight = Sight.of(viewer.acting());
        return """
         from document.citation c
        where c.reference_key <> '' and c.target_id is null
          and c.document_id in (select d.id from document.document d where %s)
          and not exists (select 1 from document.document d
                           where d.reference_key = c.reference_key
                             and (d.type = c.type or d.type is null or c.type is null)
                             and (d.issued_on = c.issued_on or d.issued_on is null or c.issued_on is null)
                             and c.settled_at is null and %s)
        """
                .formatted(sight, sight);
    }

    /// The conditions of a filter and the values in them.
    private static final class Conditions {

        private final List<String> all = new ArrayList<>();
        private final Map<String, Object> values = new LinkedHashMap<>();

        Conditions(DocumentFilter filter, Viewer viewer) {
            all.add(Sight.of(viewer.acting()));
            values.put("path", viewer.path().value());
            values.put("member", viewer.member().value());
            words(filter.words());
            if (!filter.issuerWords().isEmpty()) {
                add("d.issuer_fold like :issuer", "issuer", like(Fold.fold(filter.issuerWords())));
            }
            if (filter.type() != null) {
                add("d.type = :type", "type", filter.type().name());
            }
            if (filter.direction() != null) {
                add("d.direction = :direction", "direction", filter.direction().name());
            }
            if (filter.year() != null) {
                add("extract(year from d.issued_on) = :year", "year", filter.year());
            }
            if (filter.state() != null) {
                add("coalesce(r.outcome, 'READING') = :state", "state", filter.state().name());
            }
            if (filter.from() != null) {
                register(filter.from(), viewer);
            }
        }

        String where() {
            return " where " + String.join(" and ", all);
        }

        /// Within a reference the parser of words finds no words, so it is compared as a whole too.
        private void words(String words) {
            if (!words.isEmpty()) {
                var fold = new Reference(words).fold();
                add(
                        """
                        d.id in (select w.id from document.document w where w.words @@ websearch_to_tsquery('document.vi', :words)
                                 union all
                                 select t.document_id from document.text t where t.words @@ websearch_to_tsquery('document.vi', :words)
                                 union all
                                 select s.id from document.document s where :fold <> '' and s.reference_fold like :reference)
                        """,
                        "words",
                        words);
                values.put("fold", fold);
                values.put("prefix", fold + "%");
                values.put("reference", "%" + fold + "%");
            }
        }

        private void register(DocumentFilter.Register from, Viewer viewer) {
            values.put("unit", viewer.unit().value());
            all.add(
                    switch (from) {
                        case OWN -> "d.unit_id = :unit";
                        case BELOW -> "d.unit_path <@ :path::ltree and d.unit_id <> :unit";
                        case DELIVERED ->
                                "exists (select 1 from document.delivery x where x.document_id = d.id and x.unit_id = :unit)";
                        case MINE ->
                                "d.id in (select x.document_id from document.personal_delivery x where x.member_id = :member)";
                    });
        }

        private void add(String condition, String name, Object value) {
            all.add(condition);
            values.put(name, value);
        }

        private static String like(String words) {
            return "%" + words.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        }
    }
}
