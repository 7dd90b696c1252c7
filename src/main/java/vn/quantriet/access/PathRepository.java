package vn.quantriet.access;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitPath;

/// Keeps the paths on which row-level security rests in step with the tree and the people in it.
@Repository
class PathRepository {

    /// Rows of a person stand where the person belongs.
    private static final List<String> OF_MEMBERS =
            List.of(
                    "access.account",
                    "access.password",
                    "access.account_closure",
                    "access.sign_in_failure");

    private final JdbcClient jdbc;

    PathRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Rows below the new path read it again; doing so twice changes nothing.
    void follow(UnitPath to) {
        jdbc.sql(
                        """
                        update access.role_held h set unit_path = p.path
                          from organization.unit_path p
                         where p.unit_id = h.unit_id and p.path <@ :to::ltree and h.unit_path <> p.path
                        """)
                .param("to", to.value())
                .update();
        OF_MEMBERS.forEach(table -> follow(table, to));
    }

    private void follow(String table, UnitPath to) {
        jdbc.sql(
                        """
                        update %s a set unit_path = m.unit_path
                          from organization.member m
                         where m.id = a.member_id and m.unit_path <@ :to::ltree and a.unit_path <> m.unit_path
                        """
                                .formatted(table))
                .param("to", to.value())
                .update();
    }
}
