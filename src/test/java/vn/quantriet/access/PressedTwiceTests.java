package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.access.Targets.Target;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ApplicationTest;
import vn.quantriet.testing.AtOnce;

/// Every form of the application is sent four times at the same moment, and once more. Whatever the answer, it is never our
/// fault, and nothing is there twice.
@ApplicationTest
@TestPropertySource(properties = "attack=twice")
@Tag("J")
class PressedTwiceTests {

    /// One row each, or none: what a doubled form would double.
    private static final List<String> NEVER_TWICE =
            List.of(
                    "select account_id::text || role || unit_id from access.role_held where withdrawn_at is null",
                    "select account_id::text from access.account_closure where reopened_at is null",
                    "select member_id::text from access.account",
                    "select member_id::text from organization.membership where valid_to is null",
                    "select id::text from organization.unit_today",
                    "select occurrence_id::text from assignment.acceptance",
                    "select plan_id::text from plan.approval",
                    "select unit_id::text || kind || term_from from organization.committee");

    @Autowired MockMvcTester mvc;
    @Autowired AutowireCapableBeanFactory beans;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Test
    void doesNothingTwice() {
        var wrong = new TreeSet<String>();
        for (var target : new Targets(mapping, beans).all()) {
            for (var viewer : List.of(HOA, THU, MINH, QUANG)) {
                if (target.changes()
                        && target.admits(viewer)
                        && !target.pattern().equals("/setup")) {
                    press(target, viewer, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        for (var question : NEVER_TWICE) {
            assertThat(texts(question)).as(question).doesNotHaveDuplicates();
        }
    }

    private void press(Target target, Viewer viewer, TreeSet<String> wrong) {
        var form = new LinkedHashMap<String, String>();
        target.fields().forEach((name, type) -> form.put(name, Targets.harmless(type)));
        form.putAll(target.form());
        form.remove("back");
        var outcomes =
                AtOnce.all(
                        () -> send(target, viewer, form),
                        () -> send(target, viewer, form),
                        () -> send(target, viewer, form),
                        () -> send(target, viewer, form));
        note(target, viewer, outcomes, wrong);
        note(target, viewer, AtOnce.all(() -> send(target, viewer, form)), wrong);
    }

    private static void note(
            Target target, Viewer viewer, List<Object> outcomes, TreeSet<String> wrong) {
        if (outcomes.stream()
                .anyMatch(status -> !(status instanceof Integer code) || code >= 500)) {
            wrong.add("%s as %s: %s".formatted(target, viewer.name(), outcomes));
        }
    }

    private int send(Target target, Viewer viewer, LinkedHashMap<String, String> form) {
        var request = mvc.method(target.method()).uri(target.path()).with(by(viewer));
        form.forEach(request::param);
        return request.exchange().getResponse().getStatus();
    }

    private List<String> texts(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(String.class).list());
        return found == null ? List.of() : found;
    }
}
