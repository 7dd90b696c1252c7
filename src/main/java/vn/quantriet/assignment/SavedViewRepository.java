package vn.quantriet.assignment;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Viewer;

/// Stores saved views: those of an account acting for a unit.
@Repository
class SavedViewRepository {

    private final JdbcClient jdbc;

    SavedViewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The own ones, and what others of the unit share.
    List<SavedView> of(Viewer viewer) {
        return jdbc.sql(
                        """
                        select id, owner, name, address, shared, account_id = :account as mine
                          from assignment.saved_view
                         where unit_id = :unit and (account_id = :account or shared)
                         order by account_id <> :account, lower(name), id
                        """)
                .param("account", viewer.account().value())
                .param("unit", viewer.unit().value())
                .query(SavedView.class)
                .list();
    }

    /// Once under one id.
    void save(UUID id, String name, String address, boolean shared, Viewer viewer, Instant at) {
        jdbc.sql(
                        """
                        insert into assignment.saved_view (id, account_id, unit_id, unit_path, owner, name, address, shared, saved_at)
                        values (:id, :account, :unit, :path::ltree, :owner, :name, :address, :shared, :at)
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("account", viewer.account().value())
                .param("unit", viewer.unit().value())
                .param("path", viewer.path().value())
                .param("owner", viewer.name())
                .param("name", name)
                .param("address", address)
                .param("shared", shared)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean remove(UUID id, Viewer viewer) {
        return jdbc.sql(
                                """
                                delete from assignment.saved_view
                                 where id = :id and account_id = :account and unit_id = :unit
                                """)
                        .param("id", id)
                        .param("account", viewer.account().value())
                        .param("unit", viewer.unit().value())
                        .update()
                == 1;
    }
}
