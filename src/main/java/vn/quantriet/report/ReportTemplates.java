package vn.quantriet.report;

import static vn.quantriet.kernel.Permission.DIRECT_REPORTS;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.Units;

/// Keeps what reports begin with and what units are asked to state. What is kept at the top holds for everybody; a unit below keeps its own
/// for the rounds that it opens. A version is never changed: the next one is valid from a day on.
@Service
@Transactional
public class ReportTemplates {

    private static final int MOST_SECTIONS = 30;
    private static final int LONGEST_LINE = 300;
    private static final int LONGEST = 20_000;
    private static final int MOST_UNITS_SHOWN = 3;

    private final TemplateRepository templates;
    private final StatementRepository statements;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    ReportTemplates(
            TemplateRepository templates,
            StatementRepository statements,
            Units units,
            Audit audit,
            Clock clock) {
        this.templates = templates;
        this.statements = statements;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// Kinds of reports that have templates.
    public static List<String> families() {
        return Arrays.stream(RoundKind.values()).map(RoundKind::family).distinct().toList();
    }

    /// Levels of units: any, or one kind.
    public static List<String> levels() {
        return Stream.concat(Stream.of("ANY"), Arrays.stream(UnitKind.values()).map(Enum::name))
                .toList();
    }

    /// A version in the list.
    ///
    /// @param holds it is the one that holds today
    public record Line(ReportTemplate template, boolean holds) {}

    /// Those for everybody and those of the viewer's unit, the latest version of each first.
    @Transactional(readOnly = true)
    public List<Line> list(Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        var today = LocalDate.now(clock);
        var seen = new HashSet<String>();
        return templates.all(viewer.unit()).stream()
                .map(each ->
                        new Line(
                                each,
                                !each.validFrom().isAfter(today)
                                        && seen.add(
                                                "%s %s %s"
                                                        .formatted(
                                                                each.unit(),
                                                                each.family(),
                                                                each.level()))))
                .toList();
    }

    /// The form of a new version after an older one.
    @Transactional(readOnly = true)
    TemplateForm after(UUID id, Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        var template =
                templates
                        .find(id)
                        .filter(found -> found.unit() == null || viewer.unit().equals(found.unit()))
                        .orElseThrow(() -> new NotFound(id));
        return TemplateForm.of(template, LocalDate.now(clock));
    }

    /// A new version. The same id twice keeps one.
    public void keep(TemplateForm form, Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        var template = checked(form, viewer);
        if (templates.add(template, Deed.by(viewer, clock.instant()))) {
            audit.record(
                    Audit.Entry.of("report_template.kept", "unit:" + viewer.unit())
                            .detail("%s %s".formatted(form.family(), form.level())));
        }
    }

    private ReportTemplate checked(TemplateForm form, Viewer viewer) {
        var from = form.from();
        if (from == null || from.isBefore(LocalDate.now(clock))) {
            throw new ReportRefused(ReportRefused.Reason.PAST_DAY);
        }
        if (form.name().isBlank()
                || form.sections().isEmpty()
                || !families().contains(form.family())
                || !levels().contains(form.level())) {
            throw new ReportRefused(ReportRefused.Reason.NO_SECTIONS);
        }
        int length = 0;
        for (var section : form.sections()) {
            ReportRefused.limited(section.heading(), LONGEST_LINE);
            length += section.body().length() + section.guidance().length();
        }
        if (length > LONGEST
                || form.sections().size() > MOST_SECTIONS
                || form.name().length() > LONGEST_LINE) {
            throw new ReportRefused(ReportRefused.Reason.TOO_LONG, LONGEST);
        }
        var unknown = unknown(form);
        if (!unknown.isEmpty()) {
            throw new ReportRefused(
                    ReportRefused.Reason.UNKNOWN_FIGURE, String.join(", ", unknown));
        }
        return new ReportTemplate(
                form.id(),
                form.family(),
                form.level(),
                from,
                form.name(),
                viewer.name(),
                keptFor(viewer),
                form.sections());
    }

    /// Nothing at the top: then it holds for everybody.
    private static @Nullable UnitId keptFor(Viewer viewer) {
        return viewer.isAtTheTop() ? null : viewer.unit();
    }

    private Set<String> unknown(TemplateForm form) {
        var asked = statements.asked(forever(), Locale.ROOT).keySet();
        return form.sections().stream()
                .flatMap(section -> Drafting.measures(section.body()).stream())
                .filter(measure -> Measure.of(measure).isEmpty() && !asked.contains(measure))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static LocalDate forever() {
        return LocalDate.of(9999, 1, 1);
    }

    /// What a report would look like; its numbers are only examples.
    @Transactional(readOnly = true)
    public TemplatePreview preview(TemplateForm form, Reports.Names names, Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        var below =
                units.subtree(viewer.path()).stream()
                        .filter(unit -> viewer.unit().equals(unit.parent()))
                        .limit(MOST_UNITS_SHOWN)
                        .map(unit -> new Figures.Child(unit.id(), unit.name(), false, Map.of()))
                        .toList();
        var unit = units.line(viewer.unit());
        var drafting =
                new Drafting(
                        unit.id(),
                        unit.name(),
                        below,
                        statements.asked(forever(), Locale.ROOT).keySet());
        var filled =
                form.sections().stream()
                        .map(section -> Words.paragraphs(drafting.fill(section.body())))
                        .toList();
        var places =
                drafting.places().stream()
                        .collect(Collectors.toMap(FigurePlace::number, place -> place));
        return new TemplatePreview(
                IntStream.range(0, filled.size())
                        .mapToObj(at ->
                                new TemplatePreview.Section(
                                        form.sections().get(at).heading(),
                                        filled.get(at).stream()
                                                .map(parts -> shown(parts, places, names))
                                                .toList()))
                        .toList());
    }

    private static TemplatePreview.Paragraph shown(
            List<Words.Part> parts, Map<Integer, FigurePlace> places, Reports.Names names) {
        var words = new StringBuilder();
        List<List<String>> table = List.of();
        for (var part : parts) {
            switch (part) {
                case Words.Part.Text(var text) -> words.append(text);
                case Words.Part.Figure(int number) -> words.append(names.number(example(number)));
                case Words.Part.Grid(int grid) -> table = table(grid, places, names);
            }
        }
        return new TemplatePreview.Paragraph(words.toString(), table);
    }

    private static long example(int number) {
        return 10 + 3L * number;
    }

    private static List<List<String>> table(
            int grid, Map<Integer, FigurePlace> places, Reports.Names names) {
        var cells =
                places.values().stream()
                        .filter(place -> place.cell() != null && place.cell().grid() == grid)
                        .sorted(Comparator.comparingInt(FigurePlace::number))
                        .toList();
        var rows = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        head.add("");
        cells.stream()
                .filter(place -> Objects.requireNonNull(place.cell()).row() == 0)
                .forEach(place -> head.add(names.of(place.measure())));
        rows.add(head);
        cells.stream()
                .collect(
                        Collectors.groupingBy(
                                place -> Objects.requireNonNull(place.cell()).row(),
                                TreeMap::new,
                                Collectors.toList()))
                .values()
                .forEach(line -> rows.add(row(line, names)));
        return rows;
    }

    private static List<String> row(List<FigurePlace> line, Reports.Names names) {
        var row = new ArrayList<String>();
        row.add(line.getFirst().unitName());
        line.forEach(place -> row.add(names.number(example(place.number()))));
        return row;
    }

    /// What units are asked to state, as it holds last.
    @Transactional(readOnly = true)
    public List<AskedFigure> asked(Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        return statements.askedFigures();
    }

    /// A figure to be asked for, or one that is called or carried over otherwise, from a day on. Kept at the top only, since figures of
    /// one name are added up over all units.
    public void ask(AskedFigure figure, Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        if (!viewer.isAtTheTop()) {
            throw new NotFound("report-figures");
        }
        if (figure.name().isBlank() || figure.nameEn().isBlank()) {
            throw new ReportRefused(ReportRefused.Reason.NO_TITLE);
        }
        if (figure.validFrom().isBefore(LocalDate.now(clock))) {
            throw new ReportRefused(ReportRefused.Reason.PAST_DAY);
        }
        ReportRefused.limited(figure.name() + figure.nameEn() + figure.measuredIn(), LONGEST_LINE);
        var code = figure.code().isEmpty() ? freeCode(figure.name().strip()) : figure.code();
        statements.ask(
                new AskedFigure(
                        code,
                        figure.name().strip(),
                        figure.nameEn().strip(),
                        figure.measuredIn().strip(),
                        figure.carrying(),
                        figure.validFrom(),
                        viewer.name()),
                Deed.by(viewer, clock.instant()));
        audit.record(Audit.Entry.of("report_figure.asked", "unit:" + viewer.unit()).detail(code));
    }

    /// Another one when a figure of another name has that code.
    private String freeCode(String name) {
        var code = code(name);
        boolean taken =
                statements.askedFigures().stream()
                        .anyMatch(other -> other.code().equals(code) && !other.name().equals(name));
        return taken
                ? code.substring(0, Math.min(code.length(), 31))
                        + "_"
                        + Integer.toHexString(name.hashCode())
                : code;
    }

    /// "Số hội nghị" is "so_hoi_nghi".
    static String code(String name) {
        var code =
                Fold.fold(name)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "_")
                        .replaceAll("^[^a-z]+|_+$", "");
        var kept = code.length() > 40 ? code.substring(0, 40) : code;
        return kept.isEmpty() ? "figure" : kept;
    }
}
