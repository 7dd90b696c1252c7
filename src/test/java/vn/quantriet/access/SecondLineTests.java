package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import jakarta.servlet.Filter;
import java.io.UnsupportedEncodingException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.aop.framework.AopProxyUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ApplicationTest;

/// The application's own checks are off: the viewer holds every role at the top of the tree, repositories are asked directly. Only
/// the database still knows that they belong by the lakes. No word of a person at the rivers may come back.
@ApplicationTest
@Import(SecondLineTests.Narrowing.class)
@Tag("J")
class SecondLineTests {

    private static final String NARROW = "narrow-to";
    private static final String LAKES_ONLY = "r.1.8";
    private static final String EVERYTHING = "r";

    /// Between them they may do everything.
    private static final List<Role> ROLES = List.of(Role.ADMINISTRATOR, Role.OFFICE);

    /// The one door through which sign-in looks; it gives the hash for the exact login and nothing else.
    private static final Set<String> DOORS = Set.of("AccountRepository.credentials");

    @Autowired MockMvcTester mvc;
    @Autowired ApplicationContext beans;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping routes;

    /// Behind the filters of security, which open the scope of the viewer: what the database is told is narrower.
    @TestConfiguration(proxyBeanMethods = false)
    static class Narrowing {

        @Bean
        FilterRegistrationBean<Filter> narrowing() {
            Filter filter =
                    (request, response, chain) -> {
                        if (request.getAttribute(NARROW) instanceof String path) {
                            var thrown = new Exception[1];
                            scope(path)
                                    .run(() -> {
                                        try {
                                            chain.doFilter(request, response);
                                        } catch (Exception failure) {
                                            thrown[0] = failure;
                                        }
                                    });
                            if (thrown[0] != null) {
                                throw new IllegalStateException(thrown[0]);
                            }
                        } else {
                            chain.doFilter(request, response);
                        }
                    };
            var registration = new FilterRegistrationBean<>(filter);
            registration.setOrder(0);
            return registration;
        }
    }

    @BeforeEach
    void addSomebody() {
        RarePerson.add(jdbc, transaction);
    }

    @Test
    void keepsEveryPageFromPeopleOfAnotherScope() throws UnsupportedEncodingException {
        assertThat(pagesThatShow(LAKES_ONLY)).isEmpty();
    }

    @Test
    void wouldNoticeAPageThatShowsThem() throws UnsupportedEncodingException {
        assertThat(pagesThatShow(EVERYTHING))
                .contains("/members", "/search", "/accounts", "/units/" + RIVERS);
    }

    @Test
    void keepsEveryStatementOfEveryRepositoryFromPeopleOfAnotherScope() {
        var asked = new TreeSet<String>();

        assertThat(statementsThatTell(LAKES_ONLY, asked)).isEmpty();
        assertThat(asked).hasSizeGreaterThan(120);
    }

    @Test
    void wouldNoticeAStatementThatTells() {
        assertThat(statementsThatTell(EVERYTHING, new TreeSet<>()))
                .contains(
                        "MemberRepository.line",
                        "MemberRepository.person",
                        "MemberRepository.find",
                        "MemberRepository.of",
                        "MemberRepository.each",
                        "PositionRepository.of",
                        "PositionRepository.find",
                        "AccountRepository.find",
                        "AccountRepository.hash",
                        "AccountListRepository.line",
                        "SheetImportRepository.latest",
                        "SheetImportRepository.faults");
    }

    private Set<String> pagesThatShow(String path) throws UnsupportedEncodingException {
        var showing = new TreeSet<String>();
        for (var page : RarePerson.pages(routes)) {
            for (var role : ROLES) {
                if (tells(body(page, role, path))) {
                    showing.add(page.replaceAll("\\?.*", ""));
                }
            }
        }
        return showing;
    }

    private String body(String page, Role role, String path) throws UnsupportedEncodingException {
        return mvc.get()
                .uri(page)
                .with(by(pretender(role)))
                .requestAttr(NARROW, path)
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    /// Also statements that write are asked; each is undone.
    private Set<String> statementsThatTell(String path, Set<String> asked) {
        var telling = new TreeSet<String>();
        for (var repository : repositories()) {
            for (var method : methods(repository)) {
                var name = repository.getClass().getSimpleName() + "." + method.getName();
                for (var id : ids()) {
                    var answer = ask(repository, method, id, path);
                    if (answer != null) {
                        asked.add(name);
                    }
                    if (answer != null && tells(answer) && !DOORS.contains(name)) {
                        telling.add(name);
                    }
                }
            }
        }
        return telling;
    }

    private List<Object> repositories() {
        return beans.getBeansWithAnnotation(Repository.class).values().stream()
                .map(bean -> {
                    var target = AopProxyUtils.getSingletonTarget(bean);
                    return target == null ? bean : target;
                })
                .filter(bean -> bean.getClass().getPackageName().startsWith("vn.quantriet"))
                .toList();
    }

    private static List<Method> methods(Object repository) {
        return Stream.of(repository.getClass().getDeclaredMethods())
                .filter(method -> !method.isSynthetic())
                .filter(method -> !Modifier.isStatic(method.getModifiers()))
                .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                .toList();
    }

    /// What came back, as text; nothing when the method would not take what it was given.
    private @Nullable String ask(Object repository, Method method, UUID id, String path) {
        try {
            var heard = new ArrayList<Object>();
            var arguments =
                    new Arguments(id, pretender(Role.OFFICE), heard)
                            .of(method.getGenericParameterTypes());
            method.setAccessible(true);
            return scope(path)
                    .call(() ->
                            transaction.execute(status -> {
                                status.setRollbackOnly();
                                return invoke(repository, method, arguments) + heard;
                            }));
        } catch (Exception refused) {
            return null;
        }
    }

    private static String invoke(Object repository, Method method, Object[] arguments) {
        try {
            return String.valueOf(method.invoke(repository, arguments));
        } catch (ReflectiveOperationException refused) {
            throw new IllegalArgumentException(refused);
        }
    }

    private static List<UUID> ids() {
        return List.of(
                RarePerson.MEMBER,
                RarePerson.ACCOUNT,
                RarePerson.POSITION,
                RarePerson.SHEET,
                RarePerson.ROLE,
                RIVERS.value());
    }

    private static boolean tells(String text) {
        return RarePerson.WORDS.stream().anyMatch(text::contains);
    }

    private static DatabaseScope scope(String path) {
        return new DatabaseScope(path, THU.member(), THU.account().toString());
    }

    /// Sees everything, says the application.
    private static Viewer pretender(Role role) {
        var held = new HeldRole(UUID.randomUUID(), role, RIVERS, UnitPath.ALL, "");
        return new Viewer(THU.account(), THU.member(), THU.name(), held, List.of(held));
    }
}
