package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.by;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ApplicationTest;

/// Whatever page shows rows about people, the log says who looked.
@ApplicationTest
@Tag("J")
class PersonalReadingTests {

    private static final List<Viewer> READERS = List.of(HOA, QUANG, LAN);

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    @BeforeEach
    void addSomebody() {
        RarePerson.add(jdbc, transaction);
    }

    @Test
    void isWrittenDownOnEveryPageThatShowsPeople() throws UnsupportedEncodingException {
        var showing = new TreeSet<String>();
        var silent = new ArrayList<String>();
        for (var page : RarePerson.pages(routes)) {
            for (var reader : READERS) {
                long before = readings(reader);
                if (shows(page, reader)) {
                    showing.add(page.replaceAll("\\?.*|[0-9a-f-]{36}", "").replace("//", "/{id}/"));
                    if (readings(reader) == before) {
                        silent.add(page + " as " + reader.name());
                    }
                }
            }
        }

        assertThat(silent).isEmpty();
        assertThat(showing)
                .contains(
                        "/members",
                        "/members/",
                        "/units/",
                        "/search",
                        "/accounts",
                        "/accounts/",
                        "/accounts/new");
    }

    @Test
    void saysHowManyAndNeverWhose() {
        mvc.get().uri("/search?q=hiem").with(by(HOA)).exchange();

        assertThat(
                        texts(
                                "select action || ' ' || object || ' ' || detail from audit.event where actor = '%s' order by id desc limit 1"
                                        .formatted(HOA.account())))
                .containsExactly("member.found unit:" + HOA.unit() + " 1 rows");
        assertThat(
                        texts(
                                "select concat_ws(' ', object, detail, purpose) from audit.event where concat_ws(' ', object, detail, purpose) ~* 'hiem|hiếm|HG-77'"))
                .isEmpty();
    }

    @Test
    void isNotWrittenDownWhereNobodyWasShown() {
        long before = readings(HOA);
        mvc.get().uri("/search?q=khongcoaitennay").with(by(HOA)).exchange();
        mvc.get().uri("/members?q=khongcoaitennay").with(by(HOA)).exchange();

        assertThat(readings(HOA)).isEqualTo(before);
    }

    private boolean shows(String page, Viewer reader) throws UnsupportedEncodingException {
        var answer = mvc.get().uri(page).with(by(reader)).exchange().getResponse();
        var body = answer.getContentAsString();
        return RarePerson.WORDS.stream().anyMatch(body::contains);
    }

    private long readings(Viewer reader) {
        return texts(
                        "select id::text from audit.event where actor = '%s' and action ~ '\\.(read|listed|found|exported)$'"
                                .formatted(reader.account()))
                .size();
    }

    private List<String> texts(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(String.class).list());
        return found == null ? List.of() : found;
    }
}
