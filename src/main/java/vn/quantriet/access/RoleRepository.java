package vn.quantriet.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// Reads and writes the roles that accounts hold at units.
@Repository
class RoleRepository {

    private final JdbcClient jdbc;

    RoleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Whether the account holds a role, now or later, outside of the subtree; also one out of sight.
    boolean holdsBeyond(AccountId account, UnitPath reach, LocalDate today) {
        return jdbc.sql("select access.holds_beyond(:account, :reach, :today)")
                .param("account", account.value())
                .param("reach", reach.value())
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /// Adds the role, unless it is held already.
    boolean add(RoleGrant grant, Account account, UnitPath path, @Nullable AccountId by) {
        return jdbc.sql(
                                """
                                insert into access.role_held
                                  (id, account_id, member_id, role, unit_id, unit_path, valid_from, valid_to, granted_by)
                                values (:id, :account, :member, :role, :unit, :path::ltree, :from, :to, :by)
                                on conflict do nothing
                                """)
                        .param("id", grant.id())
                        .param("account", account.id().value())
                        .param("member", account.member().value())
                        .param("role", grant.role().name())
                        .param("unit", grant.unit().value())
                        .param("path", path.value())
                        .param("from", grant.from())
                        .param("to", grant.to())
                        .param("by", AccountRepository.value(by))
                        .update()
                > 0;
    }

    /// Where the role is held, if it is held now.
    Optional<UnitPath> path(UUID held, AccountId account) {
        return jdbc.sql(
                        """
                        select unit_path::text
                          from access.role_held
                         where id = :id and account_id = :account and withdrawn_at is null
                        """)
                .param("id", held)
                .param("account", account.value())
                .query(String.class)
                .optional()
                .map(UnitPath::new);
    }

    void withdraw(UUID held, AccountId by, Instant at) {
        jdbc.sql(
                        """
                        update access.role_held
                           set withdrawn_by = :by, withdrawn_at = :at
                         where id = :id and withdrawn_at is null
                        """)
                .param("id", held)
                .param("by", by.value())
                .param("at", AccountRepository.at(at))
                .update();
    }

    /// Open accounts that hold one of the roles at the unit itself today.
    List<AccountId> holders(UnitId unit, List<Role> roles, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select distinct h.account_id
                          from access.role_held h
                         where h.unit_id = :unit
                           and h.role in (:roles)
                           and h.withdrawn_at is null
                           and h.valid_from <= :today
                           and (h.valid_to is null or h.valid_to >= :today)
                           and not exists (select 1
                                             from access.account_closure c
                                            where c.account_id = h.account_id and c.reopened_at is null)
                        """)
                .param("unit", unit.value())
                .param("roles", roles.stream().map(Role::name).toList())
                .param("today", today)
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /// The same for many units.
    Map<UnitId, List<AccountId>> holders(
            Collection<UnitId> units, List<Role> roles, LocalDate today) {
        return jdbc
                .sql(
                        """
                        select distinct h.unit_id, h.account_id
                          from access.role_held h
                         where h.unit_id = any (:units)
                           and h.role in (:roles)
                           and h.withdrawn_at is null
                           and h.valid_from <= :today
                           and (h.valid_to is null or h.valid_to >= :today)
                           and not exists (select 1
                                             from access.account_closure c
                                            where c.account_id = h.account_id and c.reopened_at is null)
                        """)
                .param(
                        "units",
                        new SqlArrayValue("uuid", units.stream().map(UnitId::value).toArray()))
                .param("roles", roles.stream().map(Role::name).toList())
                .param("today", today)
                .query((row, _) ->
                        Map.entry(
                                new UnitId(row.getObject("unit_id", UUID.class)),
                                new AccountId(row.getObject("account_id", UUID.class))))
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                Map.Entry::getKey,
                                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }
}
