package vn.quantriet.document;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Viewer;

/// Asks for lists of documents, always starting from what the viewer may see.
@Repository
class DocumentLists {

    /// Of longer lists only that they are longer is told.
    static final int MOST_COUNTED = 10_000;

    private static final int MOST_AT_ONCE = 1000;

    private final JdbcClient jdbc;

    DocumentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Without words; those are for [DocumentSearch].
    List<DocumentLine> find(DocumentFilter filter, Viewer viewer, int limit, long offset) {
        var conditions =
                new ListConditions(filter, viewer, SeenFew.of(viewer, filter.from(), jdbc));
        return jdbc.sql(
                        DocumentRepository.LINES
                                + conditions.where()
                                + " order by "
                                + filter.order().sql()
                                + " limit :limit offset :offset")
                .params(conditions.values())
                .param("limit", limit)
                .param("offset", offset)
                .query(DocumentLine.class)
                .list();
    }

    /// How many there are, as far as they are counted.
    long count(DocumentFilter filter, Viewer viewer, int most) {
        var seen = SeenFew.of(viewer, filter.from(), MOST_COUNTED, jdbc);
        if (filter.isEmpty() && seen.ids().isPresent()) {
            return Math.min(most, seen.ids().get().size());
        }
        var conditions = new ListConditions(filter, viewer, seen);
        return jdbc.sql(
                        "select count(*) from (select 1 from document.document d"
                                + conditions.join()
                                + conditions.where()
                                + " limit :most) counted")
                .params(conditions.values())
                .param("most", most)
                .query(Long.class)
                .single();
    }

    /// Those of the documents that the viewer sees, in the order given or in that of the filter.
    List<DocumentLine> lines(List<DocumentId> ids, DocumentFilter.Sort order, Viewer viewer) {
        boolean given = order == DocumentFilter.Sort.WORTH || order == DocumentFilter.Sort.ISSUED;
        return jdbc.sql(
                        DocumentRepository.LINES
                                + " where d.id = any(:ids) and "
                                + Sight.of(viewer.acting())
                                + " order by "
                                + (given ? "array_position(:ids, d.id)" : order.sql()))
                .param("ids", ids.stream().map(DocumentId::value).toArray(UUID[]::new))
                .param("path", viewer.path().value())
                .param("member", viewer.member().value())
                .query(DocumentLine.class)
                .list();
    }

    /// The years in which documents that the viewer sees were issued, the last first.
    List<Integer> years(Viewer viewer) {
        var conditions =
                new ListConditions(
                        DocumentFilter.words(""), viewer, SeenFew.of(viewer, null, jdbc));
        return jdbc.sql(
                        """
                        select y.year
                          from (select extract(year from min(issued_on))::int as first, extract(year from max(issued_on))::int as last
                                  from document.document) b
                         cross join generate_series(b.last, greatest(b.first, b.last - 200), -1) y (year)
                         where exists (select 1 from document.document d %s
                                          and d.issued_on between make_date(y.year, 1, 1) and make_date(y.year, 12, 31))
                         limit 40
                        """
                                .formatted(conditions.where()))
                .params(conditions.values())
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
}
