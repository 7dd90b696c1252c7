package vn.quantriet.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.Viewer;

/// The conditions of a filter on `document.document d` with `document.reading r`, but for its words; what the viewer may see is
/// always the first of them.
final class ListConditions {

    private final List<String> all = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final boolean readsState;

    ListConditions(DocumentFilter filter, Viewer viewer, SeenFew seen) {
        readsState = filter.state() != null;
        all.add(Sight.of(viewer.acting()));
        values.put("path", viewer.path().value());
        values.put("member", viewer.member().value());
        seen.ids().ifPresent(ids -> add("d.id = any(:seen)", "seen", ids.toArray(UUID[]::new)));
        if (!filter.issuerWords().isEmpty()) {
            add("d.issuer_fold like :issuer", "issuer", like(Fold.fold(filter.issuerWords())));
        }
        if (filter.type() != null) {
            add("d.type = :type", "type", filter.type().name());
        }
        if (filter.direction() != null) {
            add("d.direction = :direction", "direction", filter.direction().name());
        }
        if (filter.firstDay() != null) {
            add("d.issued_on >= :since", "since", filter.firstDay());
        }
        if (filter.lastDay() != null) {
            add("d.issued_on <= :until", "until", filter.lastDay());
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

    /// The table of readings, if a condition asks for it.
    String join() {
        return readsState ? " left join document.reading r on r.document_id = d.id" : "";
    }

    Map<String, Object> values() {
        return values;
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
