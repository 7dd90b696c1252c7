package vn.quantriet.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import vn.quantriet.kernel.Uuid7;

/// A new version of a template as typed. Read by hand: sections come as often as there are, and text that holds commas is one text.
///
/// @param from nothing for a day that is none
public record TemplateForm(
        UUID id,
        String family,
        String level,
        String name,
        @Nullable LocalDate from,
        List<ReportTemplate.Section> sections) {

    private static final int MORE = 2;

    public TemplateForm {
        sections = List.copyOf(sections);
    }

    static TemplateForm of(ReportTemplate template, LocalDate from) {
        return new TemplateForm(
                Uuid7.next(),
                template.family(),
                template.level(),
                template.name(),
                from,
                template.sections());
    }

    static TemplateForm of(MultiValueMap<String, String> typed) {
        return new TemplateForm(
                id(first(typed, "id")),
                first(typed, "family"),
                first(typed, "level"),
                first(typed, "name"),
                day(first(typed, "from")),
                sections(typed));
    }

    /// Those with a heading, in the order of their numbers.
    private static List<ReportTemplate.Section> sections(MultiValueMap<String, String> typed) {
        record Placed(int place, ReportTemplate.Section section) {}
        var headings = typed.getOrDefault("heading", List.of());
        var placed = new ArrayList<Placed>();
        for (int at = 0; at < headings.size(); at++) {
            if (!headings.get(at).isBlank()) {
                placed.add(
                        new Placed(
                                number(at(typed, "place", at), at + 1),
                                new ReportTemplate.Section(
                                        headings.get(at).strip(),
                                        at(typed, "guidance", at).strip(),
                                        at(typed, "body", at).replace("\r", "").strip())));
            }
        }
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::section)
                .toList();
    }

    /// With room for more.
    public List<ReportTemplate.Section> rows() {
        var rows = new ArrayList<>(sections);
        for (int more = 0; more < MORE; more++) {
            rows.add(new ReportTemplate.Section("", "", ""));
        }
        return rows;
    }

    private static String at(MultiValueMap<String, String> typed, String name, int at) {
        var all = typed.getOrDefault(name, List.of());
        return at < all.size() ? all.get(at) : "";
    }

    private static int number(String typed, int otherwise) {
        return typed.matches("\\d{1,4}") ? Integer.parseInt(typed) : otherwise;
    }

    private static UUID id(String typed) {
        try {
            return UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return Uuid7.next();
        }
    }

    private static @Nullable LocalDate day(String typed) {
        try {
            return LocalDate.parse(typed);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "").strip();
    }
}
