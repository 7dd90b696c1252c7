package vn.quantriet.report;

import static vn.quantriet.kernel.Permission.WRITE_REPORTS;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Paging;

/// What a unit does with a report that it owes: begins it, which fills it with figures and sentences, writes on, says a figure otherwise
/// for a reason, states what only it knows, hands it in.
@Service
@Transactional
public class Reports {

    static final int MOST_WORDS = 100_000;
    private static final long MOST_NUMBER = 1_000_000_000_000L;

    private final ReportRepository reports;
    private final RoundRepository rounds;
    private final TemplateRepository templates;
    private final StatementRepository statements;
    private final ReportSight sight;
    private final Counting counting;
    private final Figures figures;
    private final Facts facts;
    private final Stating stating;
    private final Units units;
    private final Herald herald;
    private final Audit audit;
    private final Clock clock;

    Reports(
            ReportRepository reports,
            RoundRepository rounds,
            TemplateRepository templates,
            StatementRepository statements,
            ReportSight sight,
            Counting counting,
            Figures figures,
            Facts facts,
            Stating stating,
            Units units,
            Herald herald,
            Audit audit,
            Clock clock) {
        this.reports = reports;
        this.rounds = rounds;
        this.templates = templates;
        this.statements = statements;
        this.sight = sight;
        this.counting = counting;
        this.figures = figures;
        this.facts = facts;
        this.stating = stating;
        this.units = units;
        this.herald = herald;
        this.audit = audit;
        this.clock = clock;
    }

    /// The report of the viewer's unit for a round; it drafts itself from the template and the facts. Beginning twice begins once.
    public ReportId begin(RoundId of, Viewer viewer) {
        viewer.require(WRITE_REPORTS);
        var owed = rounds.owed(of, viewer.unit()).orElseThrow(() -> new NotFound(of));
        if (owed.report() != null) {
            return new ReportId(owed.report());
        }
        var round = rounds.find(of).orElseThrow(() -> new NotFound(of));
        var name = "report:%s:%s".formatted(of, viewer.unit());
        var id = new ReportId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        draft(id, owed, round, viewer);
        return id;
    }

    private void draft(ReportId id, OwedLine owed, Round round, Viewer viewer) {
        var unit = units.line(viewer.unit());
        var days = round.days();
        var template =
                templates
                        .on(round.family(), unit.kind(), days.to(), round)
                        .orElseThrow(() -> new IllegalStateException("no template: " + round));
        var drafting =
                new Drafting(
                        unit.id(),
                        unit.name(),
                        figures.children(unit.id(), days, Measure.codes()),
                        statements.asked(days.to(), Locale.ROOT).keySet());
        var filled = template.sections().stream().map(each -> drafting.fill(each.body())).toList();
        var deed = Deed.by(viewer, clock.instant());
        stating.carry(unit.id(), drafting.stated(), days, deed);
        var counted = counting.count(drafting.places(), days);
        if (!reports.add(id, owed, counted.tree(), counted.before(), counted.at(), deed)) {
            return;
        }
        for (int place = 0; place < filled.size(); place++) {
            var section = template.sections().get(place);
            reports.addSection(
                    id,
                    new ReportSection(
                            place + 1, section.heading(), section.guidance(), filled.get(place)));
        }
        reports.addFigures(id, drafting.places(), counted, days);
        audit.record(Audit.Entry.of("report.begun", "report:" + id));
    }

    /// Saves what was typed over the version that was read.
    ///
    /// @param typed the words of each section, in their order
    Saving save(ReportId id, int version, List<String> typed, Viewer viewer) {
        var row = sight.open(id, viewer);
        var sections = reports.sections(id);
        var known = reports.figures(id);
        var numbers = known.stream().map(ReportFigure::number).collect(Collectors.toSet());
        var grids =
                known.stream()
                        .map(ReportFigure::grid)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet());
        var changed = new HashMap<Integer, String>();
        for (int at = 0; at < Math.min(sections.size(), typed.size()); at++) {
            var words = ReportRefused.limited(typed.get(at).replace("\r", ""), MOST_WORDS);
            var kept = Words.kept(words, numbers::contains, grids::contains);
            if (!kept.equals(sections.get(at).words())) {
                changed.put(sections.get(at).place(), kept);
            }
        }
        if (changed.isEmpty()) {
            return new Saving.Saved(row.version());
        }
        return reports.save(id, version, changed, viewer, clock.instant())
                ? new Saving.Saved(version + 1)
                : new Saving.Conflict();
    }

    /// Counts its figures anew, as the ledger is now.
    ///
    /// @return how many are otherwise than before
    public int recount(ReportId id, Viewer viewer) {
        counting.hold();
        var row = sight.open(id, viewer);
        carry(row, Deed.by(viewer, clock.instant()));
        return recount(row);
    }

    private void carry(ReportRow row, Deed by) {
        stating.carry(row.unit(), ownStated(row, reports.figures(row.id())), row.days(), by);
    }

    private int recount(ReportRow row) {
        var before =
                reports.figures(row.id()).stream()
                        .collect(Collectors.toMap(ReportFigure::number, figure -> figure));
        var counted =
                counting.count(before.values().stream().map(Reports::place).toList(), row.days());
        reports.count(row.id(), before.keySet(), counted);
        reports.known(row.id(), counted.tree(), counted.before(), counted.at());
        return (int)
                before.values().stream()
                        .filter(each ->
                                !Objects.equals(each.counted(), counted.number(each.number())))
                        .count();
    }

    private static FigurePlace place(ReportFigure figure) {
        return new FigurePlace(
                figure.number(),
                figure.measure(),
                figure.unit(),
                figure.unitName(),
                figure.reach(),
                figure.before(),
                null);
    }

    /// Says a figure otherwise than counted, or lets the counted one hold again when there is no number.
    public void override(
            UUID deed, ReportId id, int number, @Nullable Long said, String reason, Viewer viewer) {
        sight.open(id, viewer);
        figure(id, number);
        var why = ReportRefused.reasoned(reason);
        if (said != null) {
            requireNumber(said);
        }
        reports.override(deed, id, number, said, why, Deed.by(viewer, clock.instant()));
        audit.record(
                Audit.Entry.of("figure.overridden", "report:" + id).detail("figure:" + number));
    }

    private static void requireNumber(@Nullable Long number) {
        if (number == null || number < 0 || number > MOST_NUMBER) {
            throw new ReportRefused(ReportRefused.Reason.BAD_NUMBER);
        }
    }

    private ReportFigure figure(ReportId id, int number) {
        return reports.figures(id).stream()
                .filter(figure -> figure.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(number));
    }

    /// Says a figure that only the unit knows, for the period of the report; every report of that period has it from then on.
    public void state(
            UUID deed,
            ReportId id,
            String measure,
            @Nullable Long number,
            String note,
            Viewer viewer) {
        requireNumber(number);
        counting.hold();
        var row = sight.open(id, viewer);
        if (reports.figures(id).stream()
                .noneMatch(figure -> figure.isStated() && figure.measure().equals(measure))) {
            throw new NotFound(measure);
        }
        var days = row.days();
        var words = ReportRefused.limited(note, 1000);
        if (words.isEmpty() && saysOtherwise(row, measure, Objects.requireNonNull(number))) {
            throw new ReportRefused(ReportRefused.Reason.NO_REASON);
        }
        var by = Deed.by(viewer, clock.instant());
        var statement =
                new Statement(
                        deed,
                        measure,
                        row.unit(),
                        days.from(),
                        days.to(),
                        Objects.requireNonNull(number),
                        words,
                        viewer.name(),
                        by.at(),
                        List.of());
        if (!stating.put(statement, by)) {
            return;
        }
        recount(row);
        reports.around(row).stream()
                .sorted(Comparator.comparing(other -> other.days().length()))
                .forEach(other -> {
                    carry(other, by);
                    recount(other);
                });
        audit.record(Audit.Entry.of("figure.stated", "unit:" + row.unit()).detail(measure));
    }

    /// It is not what follows from what the unit stated before.
    private boolean saysOtherwise(ReportRow row, String measure, long number) {
        return statements
                .of(row.unit(), measure, row.days().from(), row.days().to())
                .filter(Statement::isCarried)
                .filter(carried -> carried.number() != number)
                .isPresent();
    }

    /// Hands it in: it lies with who asked now.
    public void submit(UUID deed, ReportId id, String note, Viewer viewer) {
        var row = sight.written(id, viewer);
        if (reports.hasStep(deed)) {
            return;
        }
        sight.open(id, viewer);
        int missing = missing(row, reports.figures(id)).size();
        if (missing > 0) {
            throw new ReportRefused(ReportRefused.Reason.NOT_STATED, missing);
        }
        step(deed, id, "SUBMITTED", ReportRefused.limited(note, 4000), viewer);
        owed(id, line -> herald.submitted(line, viewer));
    }

    /// Measures that the viewer's unit has to state before it hands the report in.
    @Transactional(readOnly = true)
    public List<String> missing(ReportId id, Viewer viewer) {
        return missing(sight.seen(id, viewer), reports.figures(id));
    }

    /// Agrees with it.
    public void accept(UUID deed, ReportId id, String note, Viewer viewer) {
        var row = sight.judged(id, viewer);
        if (reports.hasStep(deed)) {
            return;
        }
        requireSubmitted(row, viewer);
        step(deed, id, "ACCEPTED", ReportRefused.limited(note, 4000), viewer);
        owed(id, line -> herald.accepted(line, viewer));
    }

    /// Sends it back with a reason; the unit goes on with it.
    public void giveBack(UUID deed, ReportId id, String reason, Viewer viewer) {
        var row = sight.judged(id, viewer);
        if (reports.hasStep(deed)) {
            return;
        }
        requireSubmitted(row, viewer);
        var why = ReportRefused.reasoned(reason);
        step(deed, id, "RETURNED", why, viewer);
        owed(id, line -> herald.returned(line, why, viewer));
    }

    private static void requireSubmitted(ReportRow row, Viewer viewer) {
        if (row.state() != ReportState.SUBMITTED) {
            throw new ReportRefused(ReportRefused.Reason.NOT_SUBMITTED);
        }
        if (viewer.account().value().equals(row.submitter())) {
            throw new ReportRefused(ReportRefused.Reason.OWN_REPORT);
        }
    }

    /// Nothing in it changes any more.
    public void lock(UUID deed, ReportId id, Viewer viewer) {
        var row = sight.judged(id, viewer);
        if (reports.hasStep(deed)) {
            return;
        }
        if (row.state() != ReportState.ACCEPTED) {
            throw new ReportRefused(ReportRefused.Reason.NOT_ACCEPTED);
        }
        step(deed, id, "LOCKED", "", viewer);
    }

    /// The unit goes on with it, for a reason; only who asked for it opens it again.
    public void unlock(UUID deed, ReportId id, String reason, Viewer viewer) {
        var row = sight.judged(id, viewer);
        if (reports.hasStep(deed)) {
            return;
        }
        if (row.state() != ReportState.ACCEPTED && row.state() != ReportState.LOCKED) {
            throw new ReportRefused(ReportRefused.Reason.NOT_LOCKED);
        }
        var why = ReportRefused.reasoned(reason);
        step(deed, id, "UNLOCKED", why, viewer);
        owed(id, line -> herald.unlocked(line, why, viewer));
    }

    private void step(UUID deed, ReportId id, String kind, String words, Viewer viewer) {
        reports.step(deed, id, kind, words, LocalDate.now(clock), Deed.by(viewer, clock.instant()));
        audit.record(Audit.Entry.of("report." + kind.toLowerCase(Locale.ROOT), "report:" + id));
    }

    private void owed(ReportId id, Consumer<OwedLine> told) {
        rounds.owed(id).ifPresent(told);
    }

    /// The round of a report that the viewer judges.
    @Transactional(readOnly = true)
    RoundId roundOf(ReportId id, Viewer viewer) {
        return reports.find(id)
                .filter(row -> ReportSight.judges(row, viewer))
                .map(ReportRow::round)
                .orElseThrow(() -> new NotFound(id));
    }

    /// The facts behind a figure, as they were when it was counted.
    public Facts.Opened open(ReportId id, int number, Viewer viewer, Paging paging) {
        var row = sight.seen(id, viewer);
        var figure = figure(id, number);
        return facts.open(
                figure.filter(),
                figure.before() ? row.treeBefore() : row.tree(),
                row.knownAt(),
                figure.counted(),
                viewer,
                paging);
    }

    /// A figure of a report that the viewer sees.
    @Transactional(readOnly = true)
    public ReportFigure figure(ReportId id, int number, Viewer viewer) {
        sight.seen(id, viewer);
        return figure(id, number);
    }

    /// What a unit stated, also what it said otherwise since: an older figure was counted from it. If the viewer sees its figures.
    @Transactional(readOnly = true)
    public Statement statement(UUID id, Viewer viewer) {
        return statements
                .any(id)
                .filter(statement -> viewer.may(Permission.READ_REPORTS, path(statement)))
                .orElseThrow(() -> new NotFound(id));
    }

    private UnitPath path(Statement statement) {
        return units.path(statement.unit());
    }

    /// Everything about a report.
    ///
    /// @param names in the reader's language
    @Transactional(readOnly = true)
    public ReportPage page(ReportId id, Names names, Viewer viewer) {
        var row = sight.seen(id, viewer);
        var owed = rounds.owed(id).orElseThrow(() -> new NotFound(id));
        var round = rounds.find(row.round()).orElseThrow(() -> new NotFound(id));
        var all =
                reports.figures(id).stream()
                        .collect(Collectors.toMap(ReportFigure::number, figure -> figure));
        boolean judges = ReportSight.judges(row, viewer);
        boolean writes = viewer.may(WRITE_REPORTS) && viewer.unit().equals(row.unit());
        return new ReportPage(
                id,
                owed,
                round,
                row.version(),
                row.saver(),
                row.knownAt(),
                reports.sections(id).stream().map(each -> section(each, all, names)).toList(),
                all,
                all.values().stream()
                        .map(ReportFigure::measure)
                        .distinct()
                        .collect(Collectors.toMap(measure -> measure, names::of)),
                row.state().isOpen() ? missing(row, all.values()) : List.of(),
                carried(row, all.values()),
                reports.history(id),
                writes && row.state().isOpen(),
                judges && row.state() == ReportState.SUBMITTED,
                judges && row.state() == ReportState.ACCEPTED,
                judges
                        && (row.state() == ReportState.ACCEPTED
                                || row.state() == ReportState.LOCKED));
    }

    /// What measures and numbers are called in the reader's language.
    public interface Names {
        String of(String measure);

        String number(long number);

        /// Instead of a number that nobody has stated.
        String awaited();

        /// The word for a table.
        String table();
    }

    private static ReportPage.Section section(
            ReportSection section, Map<Integer, ReportFigure> figures, Names names) {
        return new ReportPage.Section(
                section.place(),
                section.heading(),
                section.guidance(),
                Words.typed(
                        section.words(),
                        number -> {
                            var figure = figures.get(number);
                            return figure == null ? "?" : number(figure, names);
                        },
                        names.table()),
                Words.paragraphs(section.words()).stream().map(Reports::paragraph).toList());
    }

    private static String number(ReportFigure figure, Names names) {
        var shown = figure.shown();
        return shown == null ? names.awaited() : names.number(shown);
    }

    private static ReportPage.Paragraph paragraph(List<Words.Part> parts) {
        if (parts.size() == 1 && parts.getFirst() instanceof Words.Part.Grid(int grid)) {
            return new ReportPage.Paragraph(grid, List.of());
        }
        return new ReportPage.Paragraph(
                0,
                parts.stream()
                        .map(part ->
                                switch (part) {
                                    case Words.Part.Text(var words) ->
                                            new ReportPage.Piece(words, 0);
                                    case Words.Part.Figure(int number) ->
                                            new ReportPage.Piece("", number);
                                    case Words.Part.Grid(int number) ->
                                            new ReportPage.Piece("[T" + number + "]", 0);
                                })
                        .toList());
    }

    /// Measures that the unit itself has not stated for the period.
    private List<String> missing(ReportRow row, Collection<ReportFigure> all) {
        var days = row.days();
        return ownStated(row, all).stream()
                .filter(measure ->
                        statements.of(row.unit(), measure, days.from(), days.to()).isEmpty())
                .toList();
    }

    /// What follows from what the unit stated for other days, with where it was taken from.
    private List<ReportPage.Carried> carried(ReportRow row, Collection<ReportFigure> all) {
        var days = row.days();
        return ownStated(row, all).stream()
                .flatMap(measure ->
                        statements.of(row.unit(), measure, days.from(), days.to()).stream())
                .filter(Statement::isCarried)
                .map(carried -> new ReportPage.Carried(carried, statements.parts(carried)))
                .toList();
    }

    /// Measures of the report that only its own unit knows.
    private static List<String> ownStated(ReportRow row, Collection<ReportFigure> all) {
        return all.stream()
                .filter(figure -> figure.isStated() && !figure.before())
                .filter(figure -> figure.unit().equals(row.unit()))
                .map(ReportFigure::measure)
                .distinct()
                .sorted()
                .toList();
    }

    /// From which other statements it follows, in the order of their days.
    @Transactional(readOnly = true)
    public List<Statement> parts(Statement statement) {
        return statements.parts(statement);
    }
}
