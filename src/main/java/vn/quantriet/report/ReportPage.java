package vn.quantriet.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A report as its pages show it.
///
/// @param names what its measures are called
/// @param missing measures that the unit has to state before it hands in
/// @param carried what follows from what the unit stated for other days
/// @param knownAt when its figures were counted
/// @param mayWrite the viewer's unit goes on with it now
/// @param mayJudge the viewer accepts it or sends it back
public record ReportPage(
        ReportId id,
        OwedLine owed,
        Round round,
        int version,
        String saver,
        Instant knownAt,
        List<Section> sections,
        Map<Integer, ReportFigure> figures,
        Map<String, String> names,
        List<String> missing,
        List<Carried> carried,
        List<StepLine> history,
        boolean mayWrite,
        boolean mayJudge,
        boolean mayLock,
        boolean mayUnlock) {

    /// @param typed its words as the author sees them
    public record Section(
            int place, String heading, String guidance, String typed, List<Paragraph> paragraphs) {

        public Section {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /// Words and figures in their order, or a table.
    ///
    /// @param grid the number of the table; 0 for words
    public record Paragraph(int grid, List<Piece> pieces) {

        public Paragraph {
            pieces = List.copyOf(pieces);
        }
    }

    /// @param figure the number of a figure; 0 for words
    public record Piece(String words, int figure) {}

    /// A figure that nobody was asked for again, and where it was taken from.
    public record Carried(Statement statement, List<Statement> parts) {

        public Carried {
            parts = List.copyOf(parts);
        }
    }

    public ReportPage {
        sections = List.copyOf(sections);
        figures = Map.copyOf(figures);
        names = Map.copyOf(names);
        missing = List.copyOf(missing);
        carried = List.copyOf(carried);
        history = List.copyOf(history);
    }

    public String page() {
        return "/reports/" + id;
    }

    public String path(ReportFigure figure) {
        return page() + "/figures/" + figure.number();
    }

    public ReportFigure figure(int number) {
        return Objects.requireNonNull(figures.get(number));
    }

    public String name(ReportFigure figure) {
        return names.getOrDefault(figure.measure(), figure.measure());
    }

    /// All figures in their order.
    public List<ReportFigure> all() {
        return List.copyOf(new TreeMap<>(figures).values());
    }

    /// Those that stand in sentences.
    public List<ReportFigure> inWords() {
        return all().stream().filter(figure -> figure.grid() == null).toList();
    }

    /// The rows of a table, each with its figures in the order of the columns.
    public List<List<ReportFigure>> rows(int grid) {
        return List.copyOf(
                all().stream()
                        .filter(figure -> Objects.equals(figure.grid(), grid))
                        .collect(
                                Collectors.groupingBy(
                                        ReportFigure::row, TreeMap::new, Collectors.toList()))
                        .values());
    }

    /// Measures that are there for the period and the one before, for the chart.
    public List<Pair> pairs() {
        return inWords().stream()
                .filter(figure -> !figure.before() && figure.reach() == Reach.SUBTREE)
                .flatMap(now ->
                        inWords().stream()
                                .filter(ReportFigure::before)
                                .filter(then -> then.measure().equals(now.measure()))
                                .map(then -> new Pair(now, then)))
                .filter(pair -> !pair.now().isAwaited() && !pair.before().isAwaited())
                .toList();
    }

    /// A figure beside that of the period before.
    public record Pair(ReportFigure now, ReportFigure before) {}

    public long most() {
        return pairs().stream()
                .flatMap(pair -> Stream.of(pair.now(), pair.before()))
                .map(ReportFigure::shown)
                .filter(Objects::nonNull)
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
    }
}
