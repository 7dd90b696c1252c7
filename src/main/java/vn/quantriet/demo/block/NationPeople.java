package vn.quantriet.demo.block;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.demo.SamplePeople;
import vn.quantriet.demo.block.BlockUnits.Founded;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.NewMember;
import vn.quantriet.organization.NewPosition;
import vn.quantriet.organization.Personnel;
import vn.quantriet.organization.PositionTitle;

/// Fills the cells with millions of people: some are registered as an office would do it, all others are written beside them in the
/// database with the names and days of these, part by part, without a line in the audit log each. Only units in which somebody signs
/// in get a secretary.
@Component
class NationPeople {

    private static final int REGISTERED = 2_000;
    private static final int AT_ONCE = 100_000;

    private final Personnel personnel;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final BulkTables tables;

    NationPeople(
            Personnel personnel,
            JdbcClient jdbc,
            TransactionOperations transactions,
            BulkTables tables) {
        this.personnel = personnel;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.tables = tables;
    }

    /// The secretaries and the head of the office.
    Map<UnitId, MemberId> fill(
            Founded units, int members, LocalDate today, Viewer founder, Progress progress) {
        var since = today.minusYears(2).withDayOfMonth(1).plusDays(14);
        int patterns = Math.min(REGISTERED, members / 2);
        register(units, patterns, since, today, founder);
        tables.withoutIndexes(
                "organization",
                "member",
                () -> write(units.cells().size(), patterns, members, since, progress));
        return appoint(units, since, founder);
    }

    private void register(
            Founded units, int count, LocalDate since, LocalDate today, Viewer founder) {
        var source = new SamplePeople(today);
        var fresh = new ArrayList<NewMember>();
        for (int number = 0; number < count; number++) {
            fresh.add(
                    new NewMember(
                            MemberId.next(),
                            units.cells().get(number % units.cells().size()),
                            BlockPeople.person(source.next(), code(number), today),
                            since));
        }
        personnel.register(fresh, founder);
    }

    private static String code(int number) {
        return "TQ-%07d".formatted(number);
    }

    private void write(int cells, int patterns, int members, LocalDate since, Progress progress) {
        for (int from = patterns; from < members; from += AT_ONCE) {
            int to = Math.min(members, from + AT_ONCE);
            int first = from;
            transactions.executeWithoutResult(_ -> write(cells, patterns, first, to, since));
            progress.tell(to, members, "đảng viên / members");
        }
    }

    /// Their ids grow with their number, as if they had been registered one after the other.
    private void write(int cells, int patterns, int from, int to, LocalDate since) {
        jdbc.sql(
                        """
                        with pattern as materialized (
                          select substr(code, 4)::int as number, full_name, name_order, fold, birth_date, sex, standing, joined_on, official_on
                            from organization.member where code < :end and code >= 'TQ-0000000'),
                        fresh as (
                          insert into organization.member
                                 (id, unit_id, unit_path, code, full_name, name_order, fold, birth_date, sex, standing, joined_on, official_on)
                          select ('019a0000-' || lpad(to_hex(n >> 12), 4, '0') || '-7' || lpad(to_hex(n & 4095), 3, '0')
                                  || '-8' || substr(md5(n::text), 1, 3) || '-' || substr(md5(n::text), 4, 12))::uuid,
                                 u.id, u.path, 'TQ-' || lpad(n::text, 7, '0'), p.full_name, p.name_order, p.fold, p.birth_date, p.sex, p.standing,
                                 p.joined_on, p.official_on
                            from generate_series(:from, :to - 1) n
                            join pattern p on p.number = n % :patterns
                            join organization.unit u on u.code = 'C' || lpad((n % :cells + 1)::text, 5, '0')
                          returning id, unit_id, unit_path)
                        insert into organization.membership (member_id, unit_id, unit_path, valid_from)
                        select id, unit_id, unit_path, :since from fresh
                        """)
                .param("end", code(patterns))
                .param("from", from)
                .param("to", to)
                .param("patterns", patterns)
                .param("cells", cells)
                .param("since", since)
                .update();
    }

    private Map<UnitId, MemberId> appoint(Founded units, LocalDate since, Viewer founder) {
        var first = people(units.cells().getFirst());
        var heads = new HashMap<UnitId, MemberId>();
        heads.put(units.cells().getFirst(), first.get(0));
        heads.put(units.grassroots().getFirst(), first.get(1));
        heads.put(units.committees().getFirst(), first.get(2));
        heads.put(units.root(), first.get(3));
        heads.put(units.office(), first.get(4));
        units.cells().subList(1, 3).forEach(cell -> heads.put(cell, people(cell).getFirst()));
        var fresh = new ArrayList<NewPosition>();
        heads.forEach((unit, member) ->
                fresh.add(
                        new NewPosition(
                                Uuid7.next(),
                                unit,
                                member,
                                unit.equals(units.office())
                                        ? PositionTitle.HEAD
                                        : PositionTitle.SECRETARY,
                                since,
                                null,
                                "")));
        personnel.appoint(fresh, founder);
        return heads;
    }

    private List<MemberId> people(UnitId cell) {
        return transactions.execute(_ ->
                jdbc
                        .sql(
                                "select id from organization.member where unit_id = :cell order by code limit 5")
                        .param("cell", cell.value())
                        .query(UUID.class)
                        .list()
                        .stream()
                        .map(MemberId::new)
                        .toList());
    }
}
