package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.MINISTRY;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.by;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ApplicationTest;
import vn.quantriet.testing.RouteSamples;
import vn.quantriet.testing.RouteSamples.RouteSample;
import vn.quantriet.web.AccessRule;
import vn.quantriet.web.AccessRule.Everybody;
import vn.quantriet.web.AccessRule.Permitted;

/// Knocks at every route of the running application: who may, who may not, and what a stranger gets.
@ApplicationTest
@Tag("J")
class RoutesTests {

    private static final UUID NOTHING = UUID.fromString("0192a000-dead-7000-8000-000000000000");

    @Autowired MockMvcTester mvc;
    @Autowired AutowireCapableBeanFactory beans;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    /// Sent by mail programs (RFC 8058), which know no form; what is in the address is the proof, and nothing else is believed.
    private static final java.util.Set<String> BY_CODE =
            java.util.Set.of("POST /mail/stops/{id}/{code}");

    /// One method of one path, and who may.
    record Route(HttpMethod method, String pattern, Optional<AccessRule> rule) {

        @Override
        public String toString() {
            return method + " " + pattern;
        }

        boolean changes() {
            return !List.of(HttpMethod.GET, HttpMethod.HEAD).contains(method);
        }

        boolean admits(Viewer viewer) {
            return rule.filter(asked -> asked.admits(viewer)).isPresent();
        }

        boolean isOpen() {
            return rule.filter(Everybody.class::isInstance).isPresent();
        }

        boolean namesAThing() {
            return pattern.contains("{");
        }

        String nowhere() {
            return pattern.replaceAll("\\{[^}]+}", NOTHING.toString());
        }
    }

    @Test
    void everyRouteHasARuleOfAccess() {
        assertThat(routes()).filteredOn(route -> route.rule().isEmpty()).isEmpty();
    }

    @Test
    void aStrangerIsShownToTheSignIn() {
        var wrong = new ArrayList<String>();
        for (var route : closed()) {
            var status = knock(route.method(), route.nowhere(), csrf());
            var expected = route.changes() ? 401 : 302;
            note(wrong, route, expected, status);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoLacksThePermissionFindsNothing() {
        var wrong = new ArrayList<String>();
        for (var route : closed()) {
            for (var role : lacking(route)) {
                note(wrong, route, 404, knock(route.method(), route.nowhere(), by(at(role))));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whoHasThePermissionGetsThePage() {
        var wrong = new ArrayList<String>();
        for (var route : closed()) {
            for (var viewer :
                    route.changes() || route.namesAThing() ? List.<Viewer>of() : able(route)) {
                var status = knock(route.method(), route.pattern(), by(viewer));
                if (List.of(302, 401, 403, 404, 500).contains(status)) {
                    wrong.add("%s as %s: %d".formatted(route, viewer.role(), status));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatChangesSomethingDemandsTheTokenOfItsForm() {
        var wrong = new ArrayList<String>();
        for (var route : routes()) {
            if (route.changes() && !BY_CODE.contains(route.toString())) {
                note(wrong, route, 403, knock(route.method(), route.nowhere(), withoutToken()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void theThingsOfOtherUnitsAreNotFound() {
        var wrong = new ArrayList<String>();
        var providers = providers();
        for (var route : closed()) {
            var sample = sample(route, providers);
            if (sample.isEmpty() && route.namesAThing()) {
                wrong.add(route + ": no sample in any RouteSamples");
            }
            for (var role : sample.isEmpty() ? List.<Role>of() : holding(route)) {
                note(wrong, route, 404, knock(route.method(), sample.get(), at(role)));
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static void note(List<String> wrong, Route route, int expected, int status) {
        if (status != expected) {
            wrong.add("%s: %d instead of %d".formatted(route, status, expected));
        }
    }

    private int knock(HttpMethod method, String path, RequestPostProcessor who) {
        return mvc.method(method).uri(path).with(who).exchange().getResponse().getStatus();
    }

    private int knock(HttpMethod method, RouteSample sample, Viewer foreigner) {
        var request = mvc.method(method).uri(sample.path()).with(by(foreigner));
        sample.form().forEach(request::param);
        return request.exchange().getResponse().getStatus();
    }

    private static RequestPostProcessor withoutToken() {
        return request -> {
            request.setAttribute(Viewer.class.getName(), LAN);
            return request;
        };
    }

    private List<Route> routes() {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> routes(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Route::toString))
                .toList();
    }

    private List<Route> closed() {
        return routes().stream().filter(route -> !route.isOpen()).toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return !handler.getBeanType()
                        .getPackageName()
                        .startsWith("org.springframework.boot.webmvc.autoconfigure.error")
                && !handler.getBeanType().getSimpleName().equals("FaultController");
    }

    private static Stream<Route> routes(RequestMappingInfo info, HandlerMethod handler) {
        var methods = info.getMethodsCondition().getMethods();
        var every = methods.isEmpty() ? List.of(RequestMethod.values()) : List.copyOf(methods);
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        every.stream()
                                .map(method ->
                                        new Route(
                                                method.asHttpMethod(),
                                                pattern,
                                                AccessRule.of(handler))));
    }

    private static List<Role> lacking(Route route) {
        return Stream.of(Role.values()).filter(role -> !route.admits(at(role))).toList();
    }

    /// Each role that may, at Lan's unit or at the top.
    private static List<Viewer> able(Route route) {
        return Stream.of(Role.values())
                .flatMap(role -> Stream.of(at(role), atTheTop(role)).filter(route::admits).limit(1))
                .toList();
    }

    /// Each permission of the rule by one role that has it.
    private static List<Role> holding(Route route) {
        if (route.rule().orElseThrow() instanceof Permitted rule) {
            return rule.permissions().stream()
                    .map(permission ->
                            Stream.of(Role.values())
                                    .filter(role -> role.may(permission))
                                    .findFirst()
                                    .orElseThrow())
                    .distinct()
                    .toList();
        }
        return List.of(Role.values());
    }

    /// Lan, in any role, at her own unit.
    private static Viewer at(Role role) {
        return at(role, RIVERS, "r.1.5");
    }

    private static Viewer atTheTop(Role role) {
        return at(role, MINISTRY, MINH.path().value());
    }

    private static Viewer at(Role role, UnitId unit, String path) {
        var held = new HeldRole(UUID.randomUUID(), role, unit, new UnitPath(path), "");
        return new Viewer(LAN.account(), LAN.member(), LAN.name(), held, List.of(held));
    }

    private static Optional<RouteSample> sample(Route route, List<RouteSamples> providers) {
        var exact =
                providers.stream()
                        .flatMap(provider -> provider.samples().stream())
                        .filter(sample -> sample.route().equals(route.toString()));
        var below =
                providers.stream()
                        .flatMap(provider -> provider.things().stream())
                        .filter(thing -> isBelow(route.pattern(), thing.prefix()))
                        .map(thing -> RouteSample.of(route.toString(), path(route, thing)));
        return Stream.concat(exact, below).findFirst();
    }

    private static boolean isBelow(String pattern, String prefix) {
        return pattern.equals(prefix) || pattern.startsWith(prefix + "/");
    }

    private static String path(Route route, RouteSamples.Thing thing) {
        var variable = thing.prefix().substring(thing.prefix().indexOf('{'));
        return new Route(
                        route.method(),
                        route.pattern().replace(variable, thing.id().toString()),
                        route.rule())
                .nowhere();
    }

    private List<RouteSamples> providers() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RouteSamples.class));
        return scanner.findCandidateComponents("vn.quantriet").stream()
                .map(found -> requireClass(Objects.requireNonNull(found.getBeanClassName())))
                .map(type -> (RouteSamples) beans.createBean(type))
                .toList();
    }

    private static Class<?> requireClass(String name) {
        return ClassUtils.resolveClassName(name, RoutesTests.class.getClassLoader());
    }
}
