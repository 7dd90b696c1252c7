package vn.quantriet.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;

/// Reads and writes many rows about people at once.
@Repository
class RosterRepository {

    private final JdbcClient jdbc;

    RosterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<KnownUnit> units(Reach reach) {
        return jdbc.sql(
                        """
                        select t.id, u.code, t.parent_id as parent, t.kind, t.name, t.short_name, u.founded_on
                          from organization.unit_today t
                          join organization.unit u on u.id = t.id
                         where t.path ~ :reach::lquery and u.code <> ''
                        """)
                .param("reach", reach.pattern())
                .query(KnownUnit.class)
                .list();
    }

    List<KnownMember> members(Reach reach) {
        return jdbc.sql(
                        """
                        select id, unit_id, full_name, code, birth_date, sex, standing, joined_on, official_on, phone, email
                          from organization.member
                         where unit_path ~ :reach::lquery and code <> ''
                        """)
                .param("reach", reach.pattern())
                .query((row, _) -> known(row))
                .list();
    }

    private static KnownMember known(ResultSet row) throws SQLException {
        var sex = row.getString("sex");
        return new KnownMember(
                row.getObject("id", UUID.class),
                row.getObject("unit_id", UUID.class),
                new Person(
                        row.getString("full_name"),
                        row.getString("code"),
                        row.getObject("birth_date", LocalDate.class),
                        sex == null ? null : Sex.valueOf(sex),
                        Standing.valueOf(row.getString("standing")),
                        row.getObject("joined_on", LocalDate.class),
                        row.getObject("official_on", LocalDate.class),
                        row.getString("phone"),
                        row.getString("email")));
    }

    List<String> unitCodesInUse(Collection<String> codes) {
        return jdbc.sql(
                        "select code from organization.unit where code = any (:codes) and code <> ''")
                .param("codes", Column.texts(codes, code -> code))
                .query(String.class)
                .list();
    }

    List<String> memberCodesInUse(Collection<String> codes) {
        return jdbc.sql("select unnest(organization.member_codes_in_use(:codes))")
                .param("codes", Column.texts(codes, code -> code))
                .query(String.class)
                .list();
    }

    List<String> positionKeys(Reach reach) {
        return jdbc.sql(
                        """
                        select member_id || ' ' || unit_id || ' ' || title || ' ' || valid_from
                          from organization.position
                         where unit_path ~ :reach::lquery
                        """)
                .param("reach", reach.pattern())
                .query(String.class)
                .list();
    }

    void correct(List<KnownMember> members) {
        jdbc.sql(
                        """
                        update organization.member m
                           set full_name = n.full_name, name_order = n.name_order, fold = n.fold,
                               birth_date = n.birth_date, sex = n.sex, standing = n.standing, joined_on = n.joined_on,
                               official_on = n.official_on, phone = n.phone, email = n.email, recorded_at = now()
                          from unnest(:ids, :names, :orders, :folds, :births, :sexes, :standings, :joined, :official,
                                      :phones, :emails)
                               as n (id, full_name, name_order, fold, birth_date, sex, standing, joined_on, official_on,
                                     phone, email)
                         where m.id = n.id
                        """)
                .param("ids", Column.uuids(members, KnownMember::id))
                .param("names", Column.texts(members, member -> member.person().fullName()))
                .param(
                        "orders",
                        Column.bytes(members, member -> NameOrder.of(member.person().fullName())))
                .param(
                        "folds",
                        Column.texts(members, member -> Fold.fold(member.person().fullName())))
                .param("births", Column.days(members, member -> member.person().birthDate()))
                .param("sexes", Column.texts(members, member -> name(member.person().sex())))
                .param(
                        "standings",
                        Column.texts(members, member -> member.person().standing().name()))
                .param("joined", Column.days(members, member -> member.person().joinedOn()))
                .param("official", Column.days(members, member -> member.person().officialOn()))
                .param("phones", Column.texts(members, member -> member.person().phone()))
                .param("emails", Column.texts(members, member -> member.person().email()))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
