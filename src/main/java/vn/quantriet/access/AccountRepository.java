package vn.quantriet.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Uuid7;

/// Writes accounts, their passwords, closures and failures, and reads single ones.
@Repository
class AccountRepository {

    private final JdbcClient jdbc;

    AccountRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What sign-in must know; works without any scope.
    Optional<Credentials> credentials(String login, Instant failuresSince) {
        return jdbc.sql("select * from access.sign_in(:login, :since)")
                .param("login", login)
                .param("since", at(failuresSince))
                .query(AccountRepository::credentials)
                .optional();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql(
                        """
                        select id, login, member_id as member, unit_path::text as path
                          from access.account
                         where id = :id
                        """)
                .param("id", id.value())
                .query(AccountRepository::account)
                .optional();
    }

    List<Account> all(Collection<AccountId> ids) {
        return jdbc.sql(
                        """
                        select id, login, member_id as member, unit_path::text as path
                          from access.account
                         where id = any (:ids)
                        """)
                .param(
                        "ids",
                        new SqlArrayValue("uuid", ids.stream().map(AccountId::value).toArray()))
                .query(AccountRepository::account)
                .list();
    }

    List<AccountId> of(Collection<MemberId> people) {
        return jdbc
                .sql(
                        """
                        select a.id from access.account a
                         where a.member_id = any (:people)
                           and not exists (select 1 from access.account_closure c
                                            where c.account_id = a.id and c.reopened_at is null)
                         order by a.id
                        """)
                .param(
                        "people",
                        new SqlArrayValue("uuid", people.stream().map(MemberId::value).toArray()))
                .query(UUID.class)
                .list()
                .stream()
                .map(AccountId::new)
                .toList();
    }

    /// An account for the person, who is read under the scope of whoever asks.
    Optional<Account> draft(AccountId id, String login, MemberId member) {
        return jdbc.sql(
                        """
                        select :id::uuid as id, :login as login, m.id as member, m.unit_path::text as path
                          from organization.member m
                         where m.id = :member and m.left_on is null
                        """)
                .param("id", id.value())
                .param("login", login)
                .param("member", member.value())
                .query(AccountRepository::account)
                .optional();
    }

    /// Whether the login is used anywhere, also out of sight.
    boolean isTaken(String login) {
        return credentials(login, Instant.EPOCH).isPresent();
    }

    Optional<AccountId> openOf(MemberId member) {
        return jdbc.sql(
                        """
                        select a.id from access.account a
                         where a.member_id = :member
                           and not exists (select from access.account_closure c
                                            where c.account_id = a.id and c.reopened_at is null)
                        """)
                .param("member", member.value())
                .query(UUID.class)
                .optional()
                .map(AccountId::new);
    }

    boolean hasAccount(MemberId member) {
        return jdbc.sql("select exists (select 1 from access.account where member_id = :member)")
                .param("member", member.value())
                .query(Boolean.class)
                .single();
    }

    void add(Account account, @Nullable AccountId by) {
        jdbc.sql(
                        """
                        insert into access.account (id, login, member_id, unit_path, opened_by)
                        values (:id, :login, :member, :path::ltree, :by)
                        """)
                .param("id", account.id().value())
                .param("login", account.login())
                .param("member", account.member().value())
                .param("path", account.path().value())
                .param("by", value(by))
                .update();
    }

    /// Replaces the password. One set by somebody else must be changed at the next sign-in.
    void setPassword(Account account, String hash, @Nullable AccountId by, Instant at) {
        jdbc.sql(
                        """
                        insert into access.password (account_id, member_id, unit_path, hash, set_by, set_at)
                        values (:id, :member, :path::ltree, :hash, :by, :at)
                        on conflict (account_id) do update
                           set hash = excluded.hash, set_by = excluded.set_by, set_at = excluded.set_at
                        """)
                .param("id", account.id().value())
                .param("member", account.member().value())
                .param("path", account.path().value())
                .param("hash", hash)
                .param("by", value(by))
                .param("at", at(at))
                .update();
    }

    String hash(AccountId id) {
        return jdbc.sql("select hash from access.password where account_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    void addFailure(Credentials of, Instant at) {
        jdbc.sql(
                        """
                        insert into access.sign_in_failure (id, account_id, member_id, unit_path, failed_at)
                        values (:id, :account, :member, :path::ltree, :at)
                        """)
                .param("id", Uuid7.next())
                .param("account", of.account().value())
                .param("member", of.member().value())
                .param("path", of.path().value())
                .param("at", at(at))
                .update();
    }

    void forgetFailures(AccountId account) {
        jdbc.sql("delete from access.sign_in_failure where account_id = :account")
                .param("account", account.value())
                .update();
    }

    boolean close(Account account, String reason, AccountId by, Instant at) {
        return jdbc.sql(
                                """
                                insert into access.account_closure
                                  (account_id, member_id, unit_path, reason, closed_by, closed_at)
                                values (:id, :member, :path::ltree, :reason, :by, :at)
                                on conflict do nothing
                                """)
                        .param("id", account.id().value())
                        .param("member", account.member().value())
                        .param("path", account.path().value())
                        .param("reason", reason)
                        .param("by", by.value())
                        .param("at", at(at))
                        .update()
                > 0;
    }

    boolean reopen(AccountId account, AccountId by, Instant at) {
        return jdbc.sql(
                                """
                                update access.account_closure
                                   set reopened_by = :by, reopened_at = :at
                                 where account_id = :id and reopened_at is null
                                """)
                        .param("id", account.value())
                        .param("by", by.value())
                        .param("at", at(at))
                        .update()
                > 0;
    }

    boolean isSetUp() {
        return jdbc.sql("select access.is_set_up()").query(Boolean.class).single();
    }

    /// One set-up at a time, to the end of the transaction.
    void lockSetup() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('access.setup'))").query(row -> {});
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    static @Nullable UUID value(@Nullable AccountId id) {
        return id == null ? null : id.value();
    }

    private static Account account(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login"),
                new MemberId(row.getObject("member", UUID.class)),
                new UnitPath(row.getString("path")));
    }

    private static Credentials credentials(ResultSet row, int number) throws SQLException {
        return new Credentials(
                new AccountId(row.getObject("account", UUID.class)),
                new MemberId(row.getObject("member", UUID.class)),
                new UnitPath(row.getString("unit_path")),
                row.getString("hash"),
                row.getObject("set_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("closed"),
                row.getLong("failures"));
    }
}
