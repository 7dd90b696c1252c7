package vn.quantriet.access;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.testing.Cast;

/// Somebody at the rivers of whom nothing else in the database reminds: wherever one of these words shows, a row about a person
/// was read. They never did anything, so no deed carries their name.
final class RarePerson {

    static final UUID MEMBER = id(1);
    static final UUID ACCOUNT = id(2);
    static final UUID POSITION = id(3);
    static final UUID SHEET = id(4);
    static final UUID ROLE = id(6);

    static final String NAME = "Cao Hiếm Gặp";
    static final String LOGIN = "hiem.gap";

    /// Each of them stands in a table of its own.
    static final List<String> WORDS =
            List.of(
                    NAME,
                    "HG-77",
                    "0987000777",
                    "hiem@vidu.vn",
                    LOGIN,
                    "hash-hg-77",
                    "closed-hg-77",
                    "QD-HG-77",
                    "hiem-gap.xlsx",
                    "fault-hg-77");

    private RarePerson() {}

    static void add(JdbcClient jdbc, TransactionTemplate transaction) {
        transaction.executeWithoutResult(_ -> statements().forEach(sql -> jdbc.sql(sql).update()));
    }

    private static Stream<String> statements() {
        return Stream.of(
                        """
                        insert into organization.member
                          (id, unit_id, unit_path, code, full_name, name_order, fold, standing, phone, email)
                        values ('$member', '$unit', 'r.1.5', 'HG-77', 'Cao Hiếm Gặp', convert_to('gap', 'UTF8'), 'cao hiem gap',
                                'OFFICIAL', '0987000777', 'hiem@vidu.vn')
                        on conflict do nothing
                        """,
                        """
                        insert into organization.membership (member_id, unit_id, unit_path, valid_from)
                        values ('$member', '$unit', 'r.1.5', '2020-01-01')
                        on conflict do nothing
                        """,
                        """
                        insert into organization.position (id, unit_id, unit_path, member_id, title, valid_from, decision)
                        values ('$position', '$unit', 'r.1.5', '$member', 'SECRETARY', '2020-01-01', 'QD-HG-77')
                        on conflict do nothing
                        """,
                        """
                        insert into access.account (id, login, member_id, unit_path)
                        values ('$account', 'hiem.gap', '$member', 'r.1.5')
                        on conflict do nothing
                        """,
                        """
                        insert into access.password (account_id, member_id, unit_path, hash)
                        values ('$account', '$member', 'r.1.5', 'hash-hg-77')
                        on conflict do nothing
                        """,
                        """
                        insert into access.account_closure (account_id, member_id, unit_path, reason, closed_at, reopened_at)
                        values ('$account', '$member', 'r.1.5', 'closed-hg-77', '2026-01-01', '2026-01-02')
                        on conflict do nothing
                        """,
                        """
                        insert into access.role_held (id, account_id, member_id, role, unit_id, unit_path, valid_from)
                        values ('$role', '$account', '$member', 'PROPAGANDA', '$unit', 'r.1.5', '2020-01-01')
                        on conflict do nothing
                        """,
                        """
                        insert into organization.sheet_import
                          (id, kind, account_id, member_id, role, unit_id, file_name, columns, state)
                        values ('$sheet', 'MEMBERS', '$account', '$member', 'OFFICE', '$unit', 'hiem-gap.xlsx', '{0}', 'UPLOADED')
                        on conflict do nothing
                        """,
                        """
                        insert into organization.sheet_fault (import_id, member_id, line, reason, argument)
                        values ('$sheet', '$member', 2, 'REFUSED', 'fault-hg-77')
                        on conflict do nothing
                        """)
                .map(RarePerson::filled);
    }

    static String filled(String sql) {
        return sql.replace("$member", MEMBER.toString())
                .replace("$account", ACCOUNT.toString())
                .replace("$position", POSITION.toString())
                .replace("$sheet", SHEET.toString())
                .replace("$role", ROLE.toString())
                .replace("$unit", Cast.RIVERS.toString());
    }

    /// Every page there is, about this person where one names an id: as it stands, and asking for the person.
    static List<String> pages(RequestMappingHandlerMapping routes) {
        var pages = new ArrayList<String>();
        routes.getHandlerMethods()
                .forEach((route, _) -> {
                    var methods = route.getMethodsCondition().getMethods();
                    if (methods.contains(RequestMethod.GET)) {
                        route.getPatternValues().forEach(path -> pages.add(about(path)));
                    }
                });
        return pages.stream()
                .distinct()
                .sorted()
                .flatMap(page ->
                        Stream.of(
                                page,
                                page + "?q=hiem&unit=" + Cast.RIVERS,
                                page + "?member=" + MEMBER))
                .toList();
    }

    private static String about(String pattern) {
        var id =
                switch (pattern.split("/", -1)[1]) {
                    case "members" -> MEMBER;
                    case "accounts" -> ACCOUNT;
                    case "imports" -> SHEET;
                    case "positions" -> POSITION;
                    default -> Cast.RIVERS.value();
                };
        return pattern.replaceAll("\\{[^}]+}", id.toString());
    }

    private static UUID id(int number) {
        return UUID.fromString("0192a000-0077-7000-8000-%012d".formatted(number));
    }
}
