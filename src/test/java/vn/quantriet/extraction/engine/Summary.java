package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a reading as short lines, to be compared with what a person expects.
final class Summary {

    private Summary() {}

    static String of(Reading reading) {
        var lines = new ArrayList<String>();
        var metadata = reading.metadata();
        lines.add("type: " + metadata.type());
        lines.add("number: " + text(metadata.number()) + " = " + metadata.numberNormalized());
        lines.add("issued: " + text(metadata.place()) + ", " + metadata.issuedOn());
        lines.add("issuer: " + text(metadata.issuer()) + " < " + text(metadata.parentBody()));
        lines.add("title: " + text(metadata.title()));
        var signature = metadata.signature();
        lines.add(
                "signed: "
                        + text(signature.capacity())
                        + " / "
                        + text(signature.role())
                        + " / "
                        + text(signature.name()));
        metadata.recipients()
                .forEach(each -> lines.add("to: " + each.name() + " (" + each.purpose() + ")"));
        if (metadata.receivedStamp() != null) {
            var stamp = metadata.receivedStamp();
            lines.add("stamp: " + stamp.number() + ", " + stamp.receivedOn());
        }
        reading.citations().forEach(each -> lines.add(citation(each)));
        lines.add(
                "outline: "
                        + reading.sections().stream()
                                .map(each -> each.label() + "=" + each.path())
                                .collect(Collectors.joining(" | ")));
        reading.proposals().forEach(each -> lines.addAll(proposal(each)));
        reading.reporting().forEach(each -> lines.add(duty(each)));
        return String.join("\n", lines) + "\n";
    }

    private static String citation(Citation citation) {
        return "cites: "
                + citation.type()
                + " "
                + citation.number()
                + " "
                + citation.date()
                + " of "
                + citation.issuer()
                + ", "
                + citation.relation();
    }

    private static List<String> proposal(Proposal proposal) {
        var title = proposal.title();
        var shown = title.length() > 70 ? title.substring(0, 70) + "..." : title;
        return List.of(
                "task: " + proposal.path() + " | " + shown,
                "      by "
                        + units(proposal.lead())
                        + (proposal.leadInherited() ? " (inherited)" : "")
                        + " with "
                        + units(proposal.coordinate())
                        + " | "
                        + deadline(proposal.deadline().deadline()));
    }

    private static String units(List<UnitName> units) {
        return units.stream().map(UnitName::text).toList().toString();
    }

    static String deadline(Deadline deadline) {
        return switch (deadline) {
            case Deadline.Fixed fixed -> line("FIXED", fixed.due(), null, fixed.before());
            case Deadline.Recurring recurring ->
                    line("RECURRING", recurring.due(), recurring.rule(), recurring.before());
            case Deadline.Continuous continuous ->
                    line("CONTINUOUS", continuous.until(), null, false);
            case Deadline.OnGuidance _ -> line("ON_GUIDANCE", null, null, false);
            case Deadline.Unspecified _ -> line("NONE", null, null, false);
        };
    }

    private static String line(
            String kind, @Nullable Object due, @Nullable String rule, boolean before) {
        return (kind
                        + (due == null ? "" : " " + due)
                        + (rule == null ? "" : " " + rule)
                        + (before ? " before" : ""))
                .strip();
    }

    private static String duty(ReportingDuty duty) {
        return "reports: "
                + duty.who()
                + " to "
                + duty.to()
                + " "
                + duty.cycles()
                + " "
                + duty.due();
    }

    private static @Nullable String text(Metadata.@Nullable Value value) {
        return value == null ? null : value.text();
    }
}
