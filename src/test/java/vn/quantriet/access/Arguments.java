package vn.quantriet.access;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.Cast;
import vn.quantriet.web.Paging;

/// Makes up what a method asks for, so that it finds as much as it can: the ids of the [RarePerson], the whole tree, today.
///
/// @param heard what a listener among the arguments was told
record Arguments(UUID id, Viewer viewer, List<Object> heard) {

    private static final String WORDS = "hiem";

    Object[] of(Type[] types) {
        return Stream.of(types).map(this::of).toArray();
    }

    private @Nullable Object of(Type type) {
        return type instanceof ParameterizedType generic
                ? of(generic)
                : type instanceof Class<?> plain ? of(plain) : id;
    }

    private Object of(ParameterizedType type) {
        var raw = (Class<?>) type.getRawType();
        if (raw == Consumer.class) {
            return (Consumer<Object>) heard::add;
        }
        if (raw == Map.class) {
            return Map.of();
        }
        var element = of(type.getActualTypeArguments()[0]);
        return raw == Set.class ? Set.of(element) : List.of(element);
    }

    private @Nullable Object of(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        return switch (type.getSimpleName()) {
            case "UUID" -> id;
            case "String" -> WORDS;
            case "int", "Integer" -> 50;
            case "long", "Long" -> 0L;
            case "boolean", "Boolean" -> true;
            case "LocalDate" -> LocalDate.now(ZoneOffset.UTC);
            case "Instant" -> Instant.EPOCH;
            case "MemberId" -> new MemberId(RarePerson.MEMBER);
            case "AccountId" -> new AccountId(RarePerson.ACCOUNT);
            case "UnitId" -> Cast.RIVERS;
            case "UnitPath" -> UnitPath.ALL;
            case "Viewer" -> viewer;
            case "Paging" -> Paging.first();
            case "Reach" -> record(type, "r.*");
            case "MemberFilter" -> record(type, "hiem", null, true, null, false);
            case "AccountQuery" -> record(type, "hiem", null, null);
            case "Collection", "List" -> Collection.class.cast(List.of());
            default -> record(type);
        };
    }

    /// A record of such parts; with none given they are made up as well.
    private Object record(Class<?> type, @Nullable Object... parts) {
        try {
            var constructor = canonical(type);
            constructor.setAccessible(true);
            return constructor.newInstance(
                    parts.length == 0 ? of(constructor.getGenericParameterTypes()) : parts);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalArgumentException(type.getName(), impossible);
        }
    }

    private static Constructor<?> canonical(Class<?> type) throws NoSuchMethodException {
        if (!type.isRecord()) {
            throw new IllegalArgumentException(type.getName());
        }
        var parts =
                Stream.of(type.getRecordComponents())
                        .map(RecordComponent::getType)
                        .toArray(Class<?>[]::new);
        return type.getDeclaredConstructor(parts);
    }
}
