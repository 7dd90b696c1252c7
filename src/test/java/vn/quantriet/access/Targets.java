package vn.quantriet.access;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.DefaultParameterNameDiscoverer;
import org.springframework.core.MethodParameter;
import org.springframework.core.type.filter.AssignableTypeFilter;
import org.springframework.http.HttpMethod;
import org.springframework.util.ClassUtils;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.RouteSamples;
import vn.quantriet.testing.RouteSamples.RouteSample;
import vn.quantriet.web.AccessRule;

/// Every route of the running application with a thing of the lakes behind it and every field that its handler reads.
final class Targets {

    private static final String NOTHING = "0192a000-dead-7000-8000-000000000000";

    private static final Map<AutowireCapableBeanFactory, List<Target>> KNOWN =
            new ConcurrentHashMap<>();

    private final RequestMappingHandlerMapping mapping;
    private final AutowireCapableBeanFactory beans;

    Targets(RequestMappingHandlerMapping mapping, AutowireCapableBeanFactory beans) {
        this.mapping = mapping;
        this.beans = beans;
    }

    /// @param path with the ids of things of the lakes
    /// @param form what a harmless request sends
    /// @param fields what the handler reads, and as what
    /// @param rule who may
    record Target(
            HttpMethod method,
            String pattern,
            String path,
            Map<String, String> form,
            Map<String, Class<?>> fields,
            Optional<AccessRule> rule) {

        boolean admits(Viewer viewer) {
            return rule.filter(each -> each.admits(viewer)).isPresent();
        }

        boolean changes() {
            return !method.equals(HttpMethod.GET);
        }

        @Override
        public String toString() {
            return method + " " + pattern;
        }
    }

    /// Made once per application, since what stands behind them fills its database.
    List<Target> all() {
        return KNOWN.computeIfAbsent(beans, _ -> find());
    }

    private List<Target> find() {
        var providers = providers(beans);
        var samples = providers.stream().flatMap(provider -> provider.samples().stream()).toList();
        var things = providers.stream().flatMap(provider -> provider.things().stream()).toList();
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(entry -> isOurs(entry.getValue()))
                .flatMap(entry -> targets(entry.getKey(), entry.getValue(), samples, things))
                .sorted(Comparator.comparing(Target::toString))
                .toList();
    }

    private static boolean isOurs(HandlerMethod handler) {
        return handler.getBeanType().getPackageName().startsWith("vn.quantriet")
                && !handler.getBeanType().getSimpleName().equals("FaultController");
    }

    private static Stream<Target> targets(
            RequestMappingInfo info,
            HandlerMethod handler,
            List<RouteSample> samples,
            List<RouteSamples.Thing> things) {
        return info.getPatternValues().stream()
                .flatMap(pattern ->
                        info.getMethodsCondition().getMethods().stream()
                                .map(method ->
                                        target(
                                                method.asHttpMethod(),
                                                pattern,
                                                handler,
                                                samples,
                                                things)));
    }

    private static Target target(
            HttpMethod method,
            String pattern,
            HandlerMethod handler,
            List<RouteSample> samples,
            List<RouteSamples.Thing> things) {
        var route = method + " " + pattern;
        var sample = samples.stream().filter(each -> each.route().equals(route)).findFirst();
        return new Target(
                method,
                pattern,
                sample.map(RouteSample::path).orElseGet(() -> path(pattern, things)),
                sample.map(RouteSample::form).orElse(Map.of()),
                fields(handler),
                AccessRule.of(handler));
    }

    private static String path(String pattern, List<RouteSamples.Thing> things) {
        return things.stream()
                .filter(thing ->
                        pattern.equals(thing.prefix()) || pattern.startsWith(thing.prefix() + "/"))
                .findFirst()
                .map(thing ->
                        pattern.replace(
                                thing.prefix().substring(thing.prefix().indexOf('{')),
                                thing.id().toString()))
                .orElse(pattern)
                .replaceAll("\\{[^}]+}", NOTHING);
    }

    private static Map<String, Class<?>> fields(HandlerMethod handler) {
        var fields = new LinkedHashMap<String, Class<?>>();
        for (var parameter : handler.getMethodParameters()) {
            parameter.initParameterNameDiscovery(new DefaultParameterNameDiscoverer());
            var type = parameter.getParameterType();
            if (parameter.hasParameterAnnotation(RequestParam.class)) {
                fields.put(name(parameter), element(parameter.getGenericParameterType(), type));
            } else if (type.isRecord()
                    && isForm(type)
                    && !parameter.hasParameterAnnotation(PathVariable.class)) {
                addAll(type, "", fields);
            }
        }
        fields.values().removeIf(type -> type == MultipartFile.class || type == Map.class);
        return fields;
    }

    /// The viewer and what is built on it come from the session, never from a field;
    private static boolean isForm(Class<?> type) {
        return type != Viewer.class
                && Stream.of(type.getRecordComponents())
                        .noneMatch(part -> part.getType() == Viewer.class);
    }

    private static void addAll(Class<?> record, String prefix, Map<String, Class<?>> fields) {
        for (var part : record.getRecordComponents()) {
            if (part.getType().isRecord()) {
                addAll(part.getType(), prefix + part.getName() + ".", fields);
            } else {
                fields.put(prefix + part.getName(), element(part.getGenericType(), part.getType()));
            }
        }
    }

    private static Class<?> element(Type generic, Class<?> plain) {
        return generic instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> element
                ? element
                : plain;
    }

    private static String name(MethodParameter parameter) {
        var asked = Objects.requireNonNull(parameter.getParameterAnnotation(RequestParam.class));
        var given = asked.name().isEmpty() ? asked.value() : asked.name();
        return given.isEmpty() ? Objects.requireNonNull(parameter.getParameterName()) : given;
    }

    private static List<RouteSamples> providers(AutowireCapableBeanFactory beans) {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AssignableTypeFilter(RouteSamples.class));
        return scanner.findCandidateComponents("vn.quantriet").stream()
                .map(found ->
                        ClassUtils.resolveClassName(
                                Objects.requireNonNull(found.getBeanClassName()),
                                Targets.class.getClassLoader()))
                .map(type -> (RouteSamples) beans.createBean(type))
                .toList();
    }

    /// A value that the field would take.
    static String harmless(Class<?> type) {
        return switch (type.getSimpleName()) {
            case "UUID" -> UUID.randomUUID().toString();
            case "LocalDate" -> "2026-06-01";
            case "int", "Integer", "long", "Long" -> "1";
            case "boolean", "Boolean" -> "true";
            default ->
                    type.isEnum()
                            ? String.valueOf(type.getEnumConstants()[0])
                            : "Một câu bình thường";
        };
    }
}
