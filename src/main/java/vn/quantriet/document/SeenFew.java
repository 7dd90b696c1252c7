package vn.quantriet.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Viewer;

/// Which documents a viewer sees, if these are few: then it is faster to look at them than to look for them.
///
/// @param ids nothing where they are many
record SeenFew(Optional<List<UUID>> ids) {

    static final SeenFew UNASKED = new SeenFew(Optional.empty());

    private static final int FEW = 1000;

    /// @param from whose register alone is looked at; nothing for all
    static SeenFew of(Viewer viewer, DocumentFilter.@Nullable Register from, JdbcClient jdbc) {
        return of(viewer, from, FEW, jdbc);
    }

    /// @param few how many still are few
    static SeenFew of(
            Viewer viewer, DocumentFilter.@Nullable Register from, int few, JdbcClient jdbc) {
        var ids =
                jdbc.sql(sql(viewer.acting(), from))
                        .param("path", viewer.path().value())
                        .param("member", viewer.member().value())
                        .param("unit", viewer.unit().value())
                        .param("limit", few + 1)
                        .query(UUID.class)
                        .list();
        return ids.size() > few ? UNASKED : new SeenFew(Optional.of(ids));
    }

    private static String sql(HeldRole role, DocumentFilter.@Nullable Register from) {
        var within =
                switch (role.role().reach()) {
                    case SUBTREE -> "<@";
                    case OWN_UNIT -> "=";
                };
        var kept =
                "(select d.id from document.document d where d.unit_path %s :path::ltree limit :limit)";
        var sent =
                "(select v.document_id from document.delivery v where v.unit_path %s :path::ltree limit :limit)";
        var mine =
                "(select p.document_id from document.personal_delivery p where p.member_id = :member limit :limit)";
        var own = "(select d.id from document.document d where d.unit_id = :unit limit :limit)";
        var all =
                switch (from) {
                    case null -> kept + " union " + sent + " union " + mine;
                    case OWN -> own;
                    case BELOW -> kept;
                    case DELIVERED -> sent;
                    case MINE -> mine;
                };
        return all.replace("%s", within);
    }
}
