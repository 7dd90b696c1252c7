package vn.quantriet.report;

import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.THU;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;

/// A round that the ministry opened, and a report of the unit by the lakes handed in for it, with a figure that it stated.
class ReportRouteSamples implements RouteSamples {

    private final Rounds rounds;
    private final Reports reports;
    private final StatementRepository statements;
    private final ReportTemplates templates;

    ReportRouteSamples(
            Rounds rounds,
            Reports reports,
            StatementRepository statements,
            ReportTemplates templates) {
        this.rounds = rounds;
        this.reports = reports;
        this.statements = statements;
        this.templates = templates;
    }

    @Override
    public List<RouteSample> samples() {
        var round = open();
        var report = reports.begin(round, THU);
        reports.state(Uuid7.next(), report, "meetings", 4L, "", THU);
        var days = Days.halfOf(LocalDate.now());
        var statement = statements.of(LAKES, "meetings", days.from(), days.to()).orElseThrow().id();
        var page = "/reports/" + report;
        var deed = UUID.randomUUID().toString();
        return List.of(
                RouteSample.of("GET /rounds/{id}", "/rounds/" + round),
                RouteSample.of("POST /rounds/{id}/reminder", "/rounds/" + round + "/reminder"),
                new RouteSample(
                        "POST /rounds/{id}/handovers",
                        "/rounds/" + round + "/handovers",
                        Map.of("unit", LAKES.toString(), "to", LAKES.toString())),
                RouteSample.of(
                        "GET /report-templates/{id}/edit", "/report-templates/" + kept() + "/edit"),
                RouteSample.of("GET /statements/{id}", "/statements/" + statement),
                RouteSample.of("GET /reports/{id}", page),
                RouteSample.of("GET /reports/{id}/edit", page + "/edit"),
                RouteSample.of("GET /reports/{id}/figures/{number}", page + "/figures/1"),
                sample(page, "autosave", Map.of("version", "0", "words", "x")),
                sample(page, "content", Map.of("version", "0", "words", "x")),
                sample(page, "recount", Map.of()),
                RouteSample.of("GET /reports/{id}/paper", page + "/paper"),
                sample(page, "papers", Map.of("deed", UUID.randomUUID().toString())),
                RouteSample.of("GET /reports/{id}/consolidation", page + "/consolidation"),
                sample(page, "mergings", Map.of("source", page.substring(9), "place", "1")),
                sample(page, "sums", Map.of("deed", deed)),
                sample(
                        page,
                        "statements",
                        Map.of("deed", deed, "measure", "meetings", "number", "5")),
                sample(page, "submission", Map.of("deed", deed)),
                sample(page, "acceptance", Map.of("deed", deed)),
                sample(page, "return-note", Map.of("deed", deed, "reason", "x")),
                sample(page, "lock", Map.of("deed", deed)),
                sample(page, "unlocking", Map.of("deed", deed, "reason", "x")),
                new RouteSample(
                        "POST /reports/{id}/figures/{number}/override",
                        page + "/figures/1/override",
                        Map.of("deed", deed, "said", "3", "reason", "x")));
    }

    private static RouteSample sample(String page, String what, Map<String, String> form) {
        return new RouteSample("POST /reports/{id}/" + what, page + "/" + what, form);
    }

    /// A template that the unit by the lakes keeps for its own rounds.
    private UUID kept() {
        var form =
                new TemplateForm(
                        Uuid7.next(),
                        "CAMPAIGN",
                        "CELL",
                        "Mẫu của Viện",
                        LocalDate.now(),
                        List.of(new ReportTemplate.Section("Kết quả", "", "x")));
        templates.keep(form, THU);
        return form.id();
    }

    private RoundId open() {
        var days = Days.halfOf(LocalDate.now());
        return rounds.open(
                new NewRound(
                        Uuid7.next(),
                        RoundKind.SIX_MONTHS,
                        "Báo cáo mẫu",
                        days.from(),
                        days.to(),
                        LocalDate.now().plusDays(30),
                        "",
                        null,
                        List.of(LAKES.value())),
                HOA);
    }
}
