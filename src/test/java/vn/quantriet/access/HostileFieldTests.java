package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.access.Targets.Target;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ApplicationTest;

/// Sends what no browser sends through every field of every route: whatever comes, it is never our fault (500), and no page
/// hands back what it got as markup.
@ApplicationTest
@TestPropertySource(properties = "attack=fields")
@Tag("J")
class HostileFieldTests {

    private static final String MARKUP =
            "\"'><script>alert(1)</script><img src=x onerror=alert(1)>";

    /// What no field may hold, whatever is read from it.
    private static final List<String> ALWAYS = List.of("", "a\u0000b", MARKUP, "\ud800", "null");

    private static final List<String> NUMBERS =
            List.of("-2147483649", "2147483647", "999999999999999999999999");

    private static final List<String> DAYS =
            List.of("9999-12-31", "-0001-01-01", "+999999999-12-31", "2026-02-30");

    private static final String FOREIGN_ID = "0192a000-0000-7000-8000-000000000005";

    /// What only words may hold: elsewhere it is refused for the same reason as one of the above.
    private static final List<String> WORDS =
            List.of(
                    " ",
                    "'; drop table organization.member; --",
                    "${7*7}#{7*7}{{7*7}}%{7*7}",
                    "../../../../etc/passwd",
                    "\uffff\u202e\u200b",
                    FOREIGN_ID,
                    "\r\nSet-Cookie: evil=1",
                    "%",
                    "\\",
                    "x".repeat(100_000));

    @Autowired MockMvcTester mvc;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired JdbcClient jdbc;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void areNeverOurFaultAndNeverComeBackAsMarkup() throws Exception {
        unlimited();
        var wrong = new TreeSet<String>();
        int sent = 0;
        for (var target : targets()) {
            for (var field : target.fields().entrySet()) {
                for (var value : hostile(field.getValue())) {
                    for (var viewer : viewers(target)) {
                        sent++;
                        var form = form(target);
                        form.put(field.getKey(), List.of(value));
                        note(wrong, target, viewer, form, field.getKey(), value);
                    }
                }
            }
        }
        System.out.printf("HOSTILE FIELDS %d requests, %d wrong%n", sent, wrong.size());
        assertThat(wrong).isEmpty();
    }

    @Test
    void mayComeTwiceOrBeMissing() throws Exception {
        unlimited();
        var wrong = new TreeSet<String>();
        for (var target : targets()) {
            for (var field : target.fields().entrySet()) {
                for (var viewer : viewers(target)) {
                    var twice = form(target);
                    var once = twice.getOrDefault(field.getKey(), List.of(""));
                    twice.put(field.getKey(), List.of(once.getFirst(), once.getFirst()));
                    note(wrong, target, viewer, twice, field.getKey(), "twice");
                    var other = form(target);
                    other.put(
                            field.getKey(),
                            List.of("", once.getFirst(), Targets.harmless(field.getValue())));
                    note(wrong, target, viewer, other, field.getKey(), "empty and twice");
                    var without = form(target);
                    without.remove(field.getKey());
                    note(wrong, target, viewer, without, field.getKey(), "missing");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static List<String> hostile(Class<?> type) {
        var more =
                switch (type.getSimpleName()) {
                    case "int", "Integer", "long", "Long", "Short", "short" -> NUMBERS;
                    case "LocalDate", "LocalDateTime", "Instant", "YearMonth" -> DAYS;
                    case "UUID" -> List.of(FOREIGN_ID);
                    case "boolean", "Boolean" -> List.<String>of();
                    default -> type.isEnum() ? List.<String>of() : words();
                };
        return Stream.concat(ALWAYS.stream(), more.stream()).toList();
    }

    /// Words are read as numbers and days by hand here and there.
    private static List<String> words() {
        return Stream.of(NUMBERS, DAYS, WORDS).flatMap(List::stream).toList();
    }

    /// Whoever works on things of the lakes, and whoever judges them from above.
    private static List<Viewer> viewers(Target target) {
        var office = THU.as(new HeldRole(THU.acting().id(), Role.OFFICE, LAKES, THU.path(), ""));
        return Stream.of(office, HOA, QUANG)
                .filter(target::admits)
                .limit(target.pattern().contains("/turns/") ? 2 : 1)
                .toList();
    }

    private List<Target> targets() {
        return new Targets(mapping, beans)
                .all().stream()
                        .filter(target -> !target.pattern().equals("/setup"))
                        .filter(target -> !target.pattern().contains("export"))
                        .toList();
    }

    /// As many tries as the test needs.
    private void unlimited() {
        jdbc.sql(
                        """
                        insert into access.setting (name, value, valid_from)
                        select name, 1000000, '2026-02-01' from access.setting where name like '%A_MINUTE'
                        on conflict do nothing
                        """)
                .update();
    }

    private static Map<String, List<String>> form(Target target) {
        var form = new LinkedHashMap<String, List<String>>();
        target.fields().forEach((name, type) -> form.put(name, List.of(Targets.harmless(type))));
        target.form().forEach((name, value) -> form.put(name, List.of(value)));
        return form;
    }

    private void note(
            TreeSet<String> wrong,
            Target target,
            Viewer viewer,
            Map<String, List<String>> form,
            String field,
            String value)
            throws Exception {
        var request = mvc.method(target.method()).uri(target.path()).with(by(viewer));
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        var answer = request.exchange().getResponse();
        var shown = value.length() > 40 ? value.substring(0, 40) + "..." : value;
        if (answer.getStatus() >= 500) {
            wrong.add("%s %s=[%s]: %d".formatted(target, field, shown, answer.getStatus()));
        }
        if (answer.getContentAsString().contains("<script>alert(1)")) {
            wrong.add("%s %s: markup came back".formatted(target, field));
        }
        var location = answer.getHeader("Location");
        if (location != null && !location.matches("/(?![/\\\\]).*")) {
            wrong.add("%s %s=[%s]: leads to %s".formatted(target, field, shown, location));
        }
        if (answer.getCookie("evil") != null) {
            wrong.add("%s %s: a header of the sender's".formatted(target, field));
        }
    }
}
