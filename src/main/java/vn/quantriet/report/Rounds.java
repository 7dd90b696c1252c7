package vn.quantriet.report;

import static vn.quantriet.kernel.Permission.DIRECT_REPORTS;
import static vn.quantriet.kernel.Permission.READ_REPORTS;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What a superior does to get reports: opens rounds, once or by rule, sees who has answered, urges those who have not.
@Service
@Transactional
public class Rounds {

    private static final int MOST_WAITING = 50;

    private final RoundRepository rounds;
    private final Units units;
    private final Herald herald;
    private final Audit audit;
    private final Clock clock;

    Rounds(RoundRepository rounds, Units units, Herald herald, Audit audit, Clock clock) {
        this.rounds = rounds;
        this.units = units;
        this.herald = herald;
        this.audit = audit;
        this.clock = clock;
    }

    /// Asks units below for reports. The same id twice asks once.
    public RoundId open(NewRound form, Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        var id = form.key();
        var there = rounds.find(id);
        if (there.isPresent()) {
            return directed(there.get(), viewer).id();
        }
        var owing = form.owing();
        owing.forEach(unit -> requireBelow(unit, viewer));
        var upper =
                form.upper() == null
                        ? null
                        : owedHere(new RoundId(form.upper()), form.days(), viewer);
        var deed = Deed.by(viewer, clock.instant());
        var round =
                new Round(
                        id,
                        viewer.unit(),
                        form.why(),
                        form.heading(),
                        form.days(),
                        form.dueOn(),
                        form.why().family(),
                        form.words(),
                        upper,
                        viewer.name(),
                        deed.at());
        open(round, owing, null, deed);
        audit.record(Audit.Entry.of("round.opened", "round:" + id).detail(owing.size() + " units"));
        return id;
    }

    private void open(Round round, List<UnitId> owing, @Nullable UUID rule, @Nullable Deed deed) {
        if (!rounds.add(round, rule, deed)) {
            return;
        }
        rounds.owe(round.id(), owing);
        herald.asked(round.id(), deed == null ? null : deed.account());
    }

    private void requireBelow(UnitId unit, Viewer viewer) {
        if (!viewer.oversees(units.line(unit, viewer).path())) {
            throw new NotFound(unit);
        }
    }

    /// A round in which the viewer's own unit owes a report, of the same days: figures of others are not added up for it.
    private RoundId owedHere(RoundId upper, Days days, Viewer viewer) {
        var owed = rounds.owed(upper, viewer.unit()).orElseThrow(() -> new NotFound(upper));
        if (!owed.days().equals(days)) {
            throw new ReportRefused(ReportRefused.Reason.OTHER_DAYS);
        }
        return owed.round();
    }

    /// Opens what rules ask for: rounds of periods that end soon, or that ended since a rule holds. Under a system scope.
    void openByRule(int daysBeforeEnd, Title title) {
        var today = LocalDate.now(clock);
        for (var rule : rounds.rulesOn(today)) {
            var period = rule.period(today);
            openByRule(rule, period.before(), title);
            if (!today.isBefore(period.to().minusDays(daysBeforeEnd))) {
                openByRule(rule, period, title);
            }
        }
    }

    /// The heading of a round that nobody wrote.
    interface Title {
        String of(RoundKind kind, Days days);
    }

    private void openByRule(RoundRule rule, Days days, Title title) {
        if (days.to().isBefore(rule.validFrom())) {
            return;
        }
        var name = "round:%s:%s:%s".formatted(rule.unit(), rule.kind(), days.from());
        var id = new RoundId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
        if (rounds.find(id).isPresent()) {
            return;
        }
        var below = units.line(rule.unit());
        var owing =
                units.subtree(below.path()).stream()
                        .filter(unit -> rule.unit().equals(unit.parent()))
                        .map(UnitLine::id)
                        .toList();
        if (owing.isEmpty()) {
            return;
        }
        open(
                new Round(
                        id,
                        rule.unit(),
                        rule.kind(),
                        title.of(rule.kind(), days),
                        days,
                        days.to().plusDays(rule.dueDays()),
                        rule.family(),
                        "",
                        upper(rule, days),
                        rule.setter(),
                        clock.instant()),
                owing,
                rule.id(),
                null);
    }

    /// The round of the same kind and period in which the unit itself owes a report.
    private @Nullable RoundId upper(RoundRule rule, Days days) {
        return rounds.owedBy(rule.unit(), MOST_WAITING, 0).stream()
                .filter(line -> line.kind() == rule.kind() && line.days().equals(days))
                .map(OwedLine::round)
                .findFirst()
                .orElse(null);
    }

    /// Whom a round may ask: first those directly below.
    @Transactional(readOnly = true)
    public List<UnitLine> below(Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        return units.subtree(viewer.path()).stream()
                .filter(unit -> viewer.unit().equals(unit.parent()))
                .toList();
    }

    /// What the viewer's own unit owes above, for which it may gather.
    @Transactional(readOnly = true)
    public List<OwedLine> owedAbove(Viewer viewer) {
        return rounds.owedBy(viewer.unit(), MOST_WAITING, 0).stream()
                .filter(line -> line.state().isOpen())
                .toList();
    }

    @Transactional(readOnly = true)
    public Paged<RoundLine> of(Viewer viewer, Paging paging) {
        viewer.require(READ_REPORTS);
        return new Paged<>(
                rounds.of(viewer.unit(), today(), paging.limit(), paging.offset()),
                rounds.count(viewer.unit()),
                paging);
    }

    /// What the viewer's unit owes.
    @Transactional(readOnly = true)
    public Paged<OwedLine> owed(Viewer viewer, Paging paging) {
        viewer.require(READ_REPORTS);
        return new Paged<>(
                rounds.owedBy(viewer.unit(), paging.limit(), paging.offset()),
                rounds.countOwedBy(viewer.unit()),
                paging);
    }

    /// What a round asked, how each level stands, and a part of its reports.
    public record Board(
            Round round,
            List<RoundCount> levels,
            Map<Owing, Long> counts,
            Paged<OwedLine> lines,
            boolean mayDirect) {

        public Board {
            levels = List.copyOf(levels);
            counts = Map.copyOf(counts);
        }

        public long count(Owing which) {
            return counts.getOrDefault(which, 0L);
        }
    }

    @Transactional(readOnly = true)
    public Board board(RoundId id, Owing which, Viewer viewer, Paging paging) {
        var round = seen(id, viewer);
        var counts = new EnumMap<Owing, Long>(Owing.class);
        for (var each : Owing.values()) {
            counts.put(each, rounds.count(id, each, today()));
        }
        return new Board(
                round,
                rounds.levels(id, today()),
                counts,
                new Paged<>(
                        rounds.owed(id, which, today(), paging.limit(), paging.offset()),
                        counts.getOrDefault(which, 0L),
                        paging),
                viewer.may(DIRECT_REPORTS) && viewer.unit().equals(round.unit()));
    }

    /// A round is seen at the unit that opened it and above.
    private Round seen(RoundId id, Viewer viewer) {
        return rounds.find(id)
                .filter(round -> viewer.may(READ_REPORTS, units.path(round.unit())))
                .orElseThrow(() -> new NotFound(id));
    }

    private static Round directed(Round round, Viewer viewer) {
        if (!viewer.may(DIRECT_REPORTS) || !viewer.unit().equals(round.unit())) {
            throw new NotFound(round.id());
        }
        return round;
    }

    /// Reminds all who have not handed in, each at most once a day.
    ///
    /// @return how many were reminded now
    public int urge(RoundId id, Viewer viewer) {
        var round = directed(seen(id, viewer), viewer);
        var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        int urged = rounds.urge(round.id(), today(), viewer.name(), at);
        if (urged > 0) {
            herald.urged(round.id(), at, viewer);
        }
        audit.record(Audit.Entry.of("round.urged", "round:" + id).detail(urged + " units"));
        return urged;
    }

    /// The clock reminds once before the day and once after it. Under a system scope.
    void remind(int daysBefore) {
        var today = today();
        var soon = rounds.unremindedOn("DUE_SOON", today, today.plusDays(daysBefore));
        rounds.remind(soon, "DUE_SOON", clock.instant());
        herald.dueSoon(soon);
        var past = rounds.unremindedOn("OVERDUE", today.minusYears(1), today.minusDays(1));
        rounds.remind(past, "OVERDUE", clock.instant());
        herald.overdue(past);
    }

    @Transactional(readOnly = true)
    public List<RoundRule> rules(Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        return rounds.rules(viewer.unit());
    }

    /// Asks those directly below every so often from a day on, or no more.
    public void setRule(
            UUID id,
            RoundKind kind,
            @Nullable LocalDate from,
            boolean active,
            int dueDays,
            Viewer viewer) {
        viewer.require(DIRECT_REPORTS);
        if (kind != RoundKind.SIX_MONTHS && kind != RoundKind.YEAR || from == null) {
            throw new ReportRefused(ReportRefused.Reason.NO_DAYS);
        }
        if (dueDays < 0 || dueDays > 120) {
            throw new ReportRefused(ReportRefused.Reason.BAD_NUMBER);
        }
        rounds.addRule(
                new RoundRule(id, viewer.unit(), kind, from, active, kind.family(), dueDays, ""),
                Deed.by(viewer, clock.instant()));
        audit.record(Audit.Entry.of("round_rule.set", "unit:" + viewer.unit()));
    }

    /// For the home page: what waits for the viewer's verdict.
    @Transactional(readOnly = true)
    List<OwedLine> submitted(Viewer viewer) {
        return viewer.may(DIRECT_REPORTS)
                ? rounds.submittedTo(viewer.unit(), MOST_WAITING)
                : List.of();
    }

    @Transactional(readOnly = true)
    Optional<OwedLine> owed(RoundId round, Viewer viewer) {
        return rounds.owed(round, viewer.unit());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
