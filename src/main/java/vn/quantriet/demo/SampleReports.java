package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.report.FactFilter;
import vn.quantriet.report.Facts;
import vn.quantriet.report.Measure;
import vn.quantriet.report.NewRound;
import vn.quantriet.report.Reach;
import vn.quantriet.report.ReportId;
import vn.quantriet.report.Reports;
import vn.quantriet.report.RoundId;
import vn.quantriet.report.RoundKind;
import vn.quantriet.report.Rounds;
import vn.quantriet.web.Paging;

/// The ministry asks the committees below it for reports: one was accepted, one waits for its verdict. A committee asks its cells in
/// turn, and one of them is writing.
@Component
class SampleReports {

    private static final Map<String, Long> STATED =
            Map.of("meetings", 6L, "talks", 3L, "attendees", 214L);

    private final Rounds rounds;
    private final Reports reports;
    private final Facts facts;
    private final SampleViewers viewers;

    SampleReports(Rounds rounds, Reports reports, Facts facts, SampleViewers viewers) {
        this.rounds = rounds;
        this.reports = reports;
        this.facts = facts;
        this.viewers = viewers;
    }

    /// @param lower the office of the committee that asks its cells
    void load(
            Viewer office,
            Viewer lower,
            Map<String, UnitId> units,
            Map<String, MemberId> heads,
            LocalDate today) {
        Patience.await(() -> isCounted(office, today));
        var round = open(office, null, units, Stream.of("HH", "DAO", "KT", "VNC"), today);
        var accepted = submitted(round, head("DAO", units, heads));
        reports.accept(Uuid7.next(), accepted, "Báo cáo đầy đủ, đúng hạn.", office);
        submitted(round, head("KT", units, heads));
        reports.begin(round, lower);
        var below = open(lower, round, units, Stream.of("HH-VP", "HH-AT", "HH-CB"), today);
        reports.begin(below, head("HH-AT", units, heads));
    }

    /// Whether what was done has come into the ledger.
    private boolean isCounted(Viewer office, LocalDate today) {
        var done =
                new FactFilter(
                        Measure.TURN_COMPLETED.name(),
                        office.unit(),
                        Reach.SUBTREE,
                        today.minusMonths(1),
                        today);
        return facts.open(done, office, Paging.first()).lines().total() > 0;
    }

    private Viewer head(String code, Map<String, UnitId> units, Map<String, MemberId> heads) {
        return viewers.head(of(code, units), of(code, heads));
    }

    private RoundId open(
            Viewer asker,
            @Nullable RoundId upper,
            Map<String, UnitId> units,
            Stream<String> owing,
            LocalDate today) {
        boolean first = today.getMonthValue() <= 6;
        var from = LocalDate.of(today.getYear(), first ? 1 : 7, 1);
        return rounds.open(
                new NewRound(
                        UUID.randomUUID(),
                        RoundKind.SIX_MONTHS,
                        "Báo cáo 6 tháng %s năm %d"
                                .formatted(first ? "đầu" : "cuối", today.getYear()),
                        from,
                        from.plusMonths(6).minusDays(1),
                        today.plusDays(upper == null ? 12 : 5),
                        "Nêu rõ nguyên nhân của việc quá hạn.",
                        upper == null ? null : upper.value(),
                        owing.map(code -> of(code, units).value()).toList()),
                asker);
    }

    private ReportId submitted(RoundId round, Viewer head) {
        var report = reports.begin(round, head);
        for (var measure : List.copyOf(reports.missing(report, head))) {
            reports.state(
                    Uuid7.next(),
                    report,
                    measure,
                    Objects.requireNonNullElse(STATED.get(measure), 1L),
                    "Theo sổ của đơn vị",
                    head);
        }
        reports.submit(Uuid7.next(), report, "", head);
        return report;
    }

    private static <T> T of(String code, Map<String, T> known) {
        return Objects.requireNonNull(known.get(code), code);
    }
}
