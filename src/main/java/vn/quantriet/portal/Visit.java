package vn.quantriet.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;
import vn.quantriet.web.Paging;

/// What a stranger asks for: the path and those parameters that count, nothing of who they are.
///
/// @param base where this system is reached, for addresses that must be whole
record Visit(String base, String path, Map<String, String> parameters) {

    private static final int LONGEST = 200;
    private static final int PAGE_SIZE = 20;
    private static final Locale VIETNAMESE = Locale.of("vi");

    /// @param known parameters that the page understands; others are passed over
    static Visit of(HttpServletRequest request, String base, List<String> known) {
        var parameters = new TreeMap<String, String>();
        for (var name : known) {
            var value = Prose.line(request.getParameter(name));
            if (!value.isEmpty() && value.length() <= LONGEST) {
                parameters.put(name, value);
            }
        }
        return new Visit(base, request.getRequestURI(), parameters);
    }

    Locale locale() {
        return text("lang").equals("en") ? Locale.ENGLISH : VIETNAMESE;
    }

    String text(String name) {
        return parameters.getOrDefault(name, "");
    }

    Optional<Integer> number(String name) {
        return Optional.of(text(name))
                .filter(digits -> digits.matches("\\d{1,6}"))
                .map(Integer::valueOf);
    }

    <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        for (var each : type.getEnumConstants()) {
            if (each.name().equals(text(name))) {
                return each;
            }
        }
        return null;
    }

    Paging paging() {
        return new Paging(number("page").orElse(1), PAGE_SIZE);
    }

    /// As an address writes it.
    String query() {
        return parameters.entrySet().stream()
                .map(each ->
                        each.getKey()
                                + "="
                                + UriUtils.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /// The same page of another address.
    String at(String otherPath) {
        var query = query();
        return query.isEmpty() ? otherPath : otherPath + "?" + query;
    }
}
