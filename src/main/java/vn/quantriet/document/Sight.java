package vn.quantriet.document;

import vn.quantriet.kernel.HeldRole;

/// Which documents a role sees, as a condition on `document.document d` with the parameters `path` and `member`: those in the
/// register of a unit within reach, those delivered to one, and those sent to the member in person.
final class Sight {

    private static final String SUBTREE =
            """
            (d.unit_path <@ :path::ltree
             or exists (select 1 from document.delivery v where v.document_id = d.id and v.unit_path <@ :path::ltree)
             or exists (select 1 from document.personal_delivery p where p.document_id = d.id and p.member_id = :member))
            """;

    private static final String OWN_UNIT =
            """
            (d.unit_path = :path::ltree
             or exists (select 1 from document.delivery v where v.document_id = d.id and v.unit_path = :path::ltree)
             or exists (select 1 from document.personal_delivery p where p.document_id = d.id and p.member_id = :member))
            """;

    private Sight() {}

    static String of(HeldRole role) {
        return switch (role.role().reach()) {
            case SUBTREE -> SUBTREE;
            case OWN_UNIT -> OWN_UNIT;
        };
    }
}
