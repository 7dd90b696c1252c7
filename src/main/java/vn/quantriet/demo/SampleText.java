package vn.quantriet.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// A sample document as written in `demo/*.txt`: a header, the body, the signature and the recipients, parted by `---`.
///
/// Places in braces are filled in: `{date -6}` is the day six days before loading, `{longdate -6}` the same in the words of
/// a document's head, `{month +20}` the month of a day, `{number}` and `{signer 1}` what the loader gives.
record SampleText(
        Map<String, String> head,
        List<String> body,
        List<String> signature,
        List<String> recipients) {

    private static final Pattern PLACE = Pattern.compile("\\{([a-z]+) ?([+-]?\\d+)?}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final DateTimeFormatter LONG_DAY =
            DateTimeFormatter.ofPattern("'ngày' dd 'tháng' MM 'năm' yyyy");
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");

    /// Reads the sample and fills its places.
    static SampleText read(String name, LocalDate today, Function<String, String> otherPlaces) {
        var parts = fill(resource(name), today, otherPlaces).split("\n---\n");
        return new SampleText(head(parts[0]), lines(parts[1]), lines(parts[2]), lines(parts[3]));
    }

    private static String fill(String text, LocalDate today, Function<String, String> otherPlaces) {
        return PLACE.matcher(text)
                .replaceAll(place -> {
                    var days = place.group(2) == null ? 0 : Long.parseLong(place.group(2));
                    return switch (place.group(1)) {
                        case "date" -> DAY.format(today.plusDays(days));
                        case "longdate" -> LONG_DAY.format(today.plusDays(days));
                        case "month" -> MONTH.format(today.plusDays(days));
                        case String word -> otherPlaces.apply(days == 0 ? word : word + days);
                    };
                });
    }

    private static Map<String, String> head(String part) {
        return part.lines()
                .map(line -> line.split(": ", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1]));
    }

    private static List<String> lines(String part) {
        return part.lines().filter(line -> !line.isBlank()).toList();
    }

    private static String resource(String name) {
        try (var stream = SampleText.class.getResourceAsStream("/demo/" + name + ".txt")) {
            return new String(
                    Objects.requireNonNull(stream, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
