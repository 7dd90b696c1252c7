package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Writes people, and where they belong and what they hold in time.
@Repository
class PersonnelRepository {

    private final JdbcClient jdbc;

    PersonnelRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Adds the people that are not there yet, each with the membership that begins; tells how many.
    int add(List<NewMember> members) {
        int added =
                jdbc.sql(
                                """
                                insert into organization.member
                                  (id, unit_id, unit_path, code, full_name, name_order, fold, birth_date, sex, standing,
                                   joined_on, official_on, phone, email)
                                select m.id, m.unit_id, u.path, m.code, m.full_name, m.name_order, m.fold, m.birth_date,
                                       m.sex, m.standing, m.joined_on, m.official_on, m.phone, m.email
                                  from unnest(:ids, :units, :codes, :names, :orders, :folds, :births, :sexes, :standings,
                                              :joined, :official, :phones, :emails)
                                       as m (id, unit_id, code, full_name, name_order, fold, birth_date, sex, standing,
                                             joined_on, official_on, phone, email)
                                  join organization.unit u on u.id = m.unit_id
                                on conflict do nothing
                                """)
                        .param("ids", Column.uuids(members, member -> member.id().value()))
                        .param("units", Column.uuids(members, member -> member.unit().value()))
                        .param("codes", Column.texts(members, member -> member.person().code()))
                        .param("names", Column.texts(members, member -> member.person().fullName()))
                        .param(
                                "orders",
                                Column.bytes(
                                        members,
                                        member -> NameOrder.of(member.person().fullName())))
                        .param(
                                "folds",
                                Column.texts(
                                        members, member -> Fold.fold(member.person().fullName())))
                        .param(
                                "births",
                                Column.days(members, member -> member.person().birthDate()))
                        .param(
                                "sexes",
                                Column.texts(members, member -> name(member.person().sex())))
                        .param(
                                "standings",
                                Column.texts(members, member -> member.person().standing().name()))
                        .param("joined", Column.days(members, member -> member.person().joinedOn()))
                        .param(
                                "official",
                                Column.days(members, member -> member.person().officialOn()))
                        .param("phones", Column.texts(members, member -> member.person().phone()))
                        .param("emails", Column.texts(members, member -> member.person().email()))
                        .update();
        addMemberships(members);
        return added;
    }

    private void addMemberships(List<NewMember> members) {
        jdbc.sql(
                        """
                        insert into organization.membership (member_id, unit_id, unit_path, valid_from)
                        select m.id, m.unit_id, m.unit_path, n.day
                          from unnest(:ids, :days) as n (id, day)
                          join organization.member m on m.id = n.id
                         where not exists (select 1 from organization.membership s where s.member_id = n.id)
                        on conflict do nothing
                        """)
                .param("ids", Column.uuids(members, member -> member.id().value()))
                .param("days", Column.days(members, NewMember::since))
                .update();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    void save(MemberId id, Person person) {
        jdbc.sql(
                        """
                        update organization.member
                           set full_name = :name, name_order = :order, fold = :fold, code = :code, birth_date = :birth,
                               sex = :sex, standing = :standing, joined_on = :joined, official_on = :official,
                               phone = :phone, email = :email, recorded_at = now()
                         where id = :id
                        """)
                .param("id", id.value())
                .param("name", person.fullName())
                .param("order", NameOrder.of(person.fullName()))
                .param("fold", Fold.fold(person.fullName()))
                .param("code", person.code())
                .param("birth", person.birthDate())
                .param("sex", name(person.sex()))
                .param("standing", person.standing().name())
                .param("joined", person.joinedOn())
                .param("official", person.officialOn())
                .param("phone", person.phone())
                .param("email", person.email())
                .update();
    }

    /// Whether another row, also one out of sight, has the code already.
    boolean codeTaken(String code, MemberId except) {
        return jdbc.sql("select organization.member_code_taken(:code, :id)")
                .param("code", code)
                .param("id", except.value())
                .query(Boolean.class)
                .single();
    }

    void transfer(MemberId member, UnitId from, UnitId to, LocalDate day) {
        transfer("and member_id = :member", member.value(), from, to, day);
    }

    void transferAll(UnitId from, UnitId to, LocalDate day) {
        transfer("and cast(:member as uuid) is null", null, from, to, day);
    }

    /// What reaches over the day is cut there and goes on in the other unit; what begins later begins there.
    private void transfer(
            String whose, @Nullable UUID member, UnitId from, UnitId to, LocalDate day) {
        var steps =
                List.of(
                        """
                        insert into organization.membership (member_id, unit_id, unit_path, valid_from, valid_to)
                        select s.member_id, u.id, u.path, :day, s.valid_to
                          from organization.membership s, organization.unit u
                         where u.id = :to and s.unit_id = :from and s.valid_from < :day
                           and (s.valid_to is null or s.valid_to >= :day)
                        """,
                        """
                        update organization.membership set valid_to = cast(:day as date) - 1
                         where :to is not null and unit_id = :from and valid_from < :day
                           and (valid_to is null or valid_to >= :day)
                        """,
                        """
                        update organization.membership s set unit_id = u.id, unit_path = u.path
                          from organization.unit u
                         where u.id = :to and s.unit_id = :from and s.valid_from >= :day
                        """);
        for (var step : steps) {
            jdbc.sql(step + whose)
                    .param("from", from.value())
                    .param("to", to.value())
                    .param("day", day)
                    .param("member", member)
                    .update();
        }
    }

    /// The person belongs to no unit any more from the day on.
    void endMembership(MemberId member, LocalDate day) {
        jdbc.sql(
                        "delete from organization.membership where member_id = :member and valid_from >= :day")
                .param("member", member.value())
                .param("day", day)
                .update();
        jdbc.sql(
                        """
                        update organization.membership set valid_to = cast(:day as date) - 1
                         where member_id = :member and (valid_to is null or valid_to >= :day)
                        """)
                .param("member", member.value())
                .param("day", day)
                .update();
        jdbc.sql("update organization.member set left_on = :day where id = :member")
                .param("member", member.value())
                .param("day", day)
                .update();
    }

    /// The members of these units stand where their membership of the day says.
    void followMemberships(Collection<UnitId> units, LocalDate day) {
        jdbc.sql(
                        """
                        update organization.member m set unit_id = s.unit_id, unit_path = s.unit_path
                          from organization.membership s
                         where s.member_id = m.id and s.valid_from <= :day
                           and (s.valid_to is null or s.valid_to >= :day)
                           and m.unit_id = any (:units) and m.unit_id <> s.unit_id
                        """)
                .param("day", day)
                .param("units", Column.uuids(units, UnitId::value))
                .update();
    }

    int membersSince(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select count(*) from organization.membership
                         where unit_id = :unit and (valid_to is null or valid_to >= :day)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    int addPositions(List<NewPosition> positions) {
        return jdbc.sql(
                        """
                        insert into organization.position
                          (id, unit_id, unit_path, member_id, title, valid_from, valid_to, decision)
                        select p.id, u.id, u.path, p.member_id, p.title, p.valid_from, p.valid_to, p.decision
                          from unnest(:ids, :units, :members, :titles, :from, :to, :decisions)
                               as p (id, unit_id, member_id, title, valid_from, valid_to, decision)
                          join organization.unit u on u.id = p.unit_id
                        on conflict do nothing
                        """)
                .param("ids", Column.uuids(positions, NewPosition::id))
                .param("units", Column.uuids(positions, position -> position.unit().value()))
                .param("members", Column.uuids(positions, position -> position.member().value()))
                .param("titles", Column.texts(positions, position -> position.title().name()))
                .param("from", Column.days(positions, NewPosition::from))
                .param("to", Column.days(positions, NewPosition::to))
                .param("decisions", Column.texts(positions, NewPosition::decision))
                .update();
    }

    /// Whether the member holds the title there on any day of the new position.
    boolean holds(NewPosition position) {
        return jdbc.sql(
                        """
                        select exists (
                          select from organization.position
                           where unit_id = :unit and member_id = :member and title = :title and id <> :id
                             and (valid_to is null or valid_to >= :from)
                             and (cast(:to as date) is null or valid_from <= :to))
                        """)
                .param("id", position.id())
                .param("unit", position.unit().value())
                .param("member", position.member().value())
                .param("title", position.title().name())
                .param("from", position.from())
                .param("to", position.to())
                .query(Boolean.class)
                .single();
    }

    /// What is held in one unit is held in the other from the day on.
    void copyPositions(UnitId from, UnitId to, LocalDate day) {
        jdbc.sql(
                        """
                        insert into organization.position
                          (id, unit_id, unit_path, member_id, title, valid_from, valid_to, decision)
                        select gen_random_uuid(), u.id, u.path, p.member_id, p.title, greatest(p.valid_from, :day),
                               p.valid_to, p.decision
                          from organization.position p, organization.unit u
                         where u.id = :to and p.unit_id = :from and (p.valid_to is null or p.valid_to >= :day)
                        on conflict do nothing
                        """)
                .param("from", from.value())
                .param("to", to.value())
                .param("day", day)
                .update();
    }

    /// @return whether it is a position of the unit that is still held on the day
    boolean copyPosition(UUID position, UnitId from, UnitId to, LocalDate day) {
        return jdbc.sql(
                                """
                                insert into organization.position
                                  (id, unit_id, unit_path, member_id, title, valid_from, valid_to, decision)
                                select gen_random_uuid(), u.id, u.path, p.member_id, p.title,
                                       greatest(p.valid_from, :day), p.valid_to, p.decision
                                  from organization.position p, organization.unit u
                                 where u.id = :to and p.id = :position and p.unit_id = :from
                                   and (p.valid_to is null or p.valid_to >= :day)
                                on conflict do nothing
                                """)
                        .param("position", position)
                        .param("from", from.value())
                        .param("to", to.value())
                        .param("day", day)
                        .update()
                == 1;
    }

    /// All positions of a unit end before the day.
    void endPositions(UnitId unit, LocalDate day) {
        endPositions("unit_id = :whose", unit.value(), day);
    }

    /// All positions of a member end before the day.
    void endPositionsOf(MemberId member, LocalDate day) {
        endPositions("member_id = :whose", member.value(), day);
    }

    /// One position ends before the day.
    void endPosition(UUID position, LocalDate day) {
        endPositions("id = :whose", position, day);
    }

    private void endPositions(String which, UUID whose, LocalDate day) {
        jdbc.sql("delete from organization.position where valid_from >= :day and " + which)
                .param("whose", whose)
                .param("day", day)
                .update();
        jdbc.sql(
                        "update organization.position set valid_to = cast(:day as date) - 1"
                                + " where (valid_to is null or valid_to >= :day) and "
                                + which)
                .param("whose", whose)
                .param("day", day)
                .update();
    }

    void endCommittees(UnitId unit, LocalDate day) {
        jdbc.sql("delete from organization.committee where unit_id = :unit and term_from >= :day")
                .param("unit", unit.value())
                .param("day", day)
                .update();
        jdbc.sql(
                        """
                        update organization.committee set term_to = cast(:day as date) - 1
                         where unit_id = :unit and (term_to is null or term_to >= :day)
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .update();
    }
}
