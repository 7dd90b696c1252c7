package vn.quantriet.plan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentType;
import vn.quantriet.draft.DraftRemarks;
import vn.quantriet.extraction.engine.DeadlinePhrase;
import vn.quantriet.extraction.engine.Engine;
import vn.quantriet.extraction.engine.Proposal;
import vn.quantriet.extraction.engine.Quantity;
import vn.quantriet.extraction.engine.UnitName;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.specific.Asked;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.Frame;
import vn.quantriet.plan.specific.Specifics;

/// Reads the text of a plan or programme that is being drafted as it will be read once it is issued, and remarks on what its items lack.
/// An objective and a solution are seldom printed item by item, so that they are missing is no remark there.
@Component
class FindingsOfDrafts implements DraftRemarks {

    private final Engine engine = new Engine();
    private final Checks checks;

    FindingsOfDrafts(Checks checks) {
        this.checks = checks;
    }

    @Override
    public List<Remark> of(DocumentType type, String text, Viewer viewer) {
        var lexicon = checks.lexicon();
        return engine.read(text).proposals().stream()
                .flatMap(item ->
                        Specifics.of(asked(item), Frame.NONE, lexicon).stream()
                                .filter(FindingsOfDrafts::isPrinted)
                                .map(finding -> remark(item, finding)))
                .toList();
    }

    private static boolean isPrinted(Finding finding) {
        return switch (finding.specific()) {
            case CONTENT, TIME, RESPONSIBILITY -> true;
            case OBJECTIVE, SOLUTION -> false;
        };
    }

    private static Remark remark(Proposal item, Finding finding) {
        return new Remark(
                finding.kind().key() + ".mend",
                finding.mend(),
                finding.isGrave() ? Weight.WARNING : Weight.HINT,
                Stream.of(finding.words(), item.content(), item.title())
                        .filter(words -> !words.isBlank())
                        .findFirst()
                        .orElse(""));
    }

    private static Asked asked(Proposal item) {
        return new Asked(
                item.content().isBlank() ? item.title() : item.content(),
                "",
                "",
                item.quantities().stream().map(Quantity::text).distinct().toList(),
                deadline(item.deadline()),
                item.lead().stream().map(UnitName::text).toList(),
                item.coordinate().stream().map(UnitName::text).toList());
    }

    private static Deadline deadline(DeadlinePhrase phrase) {
        var words = Optional.ofNullable(phrase.text()).orElse("");
        return switch (phrase.deadline()) {
            case vn.quantriet.extraction.engine.Deadline.Fixed(var due, var before, _) ->
                    due == null
                            ? new Deadline.Unspecified()
                            : new Deadline.Fixed(words, due, before);
            case vn.quantriet.extraction.engine.Deadline.Recurring(var rule, _, var due, _) ->
                    new Deadline.Recurring(words, rule, due);
            case vn.quantriet.extraction.engine.Deadline.Continuous(var until) ->
                    new Deadline.Continuous(words, until);
            case vn.quantriet.extraction.engine.Deadline.OnGuidance(var waitsFor) ->
                    new Deadline.OnGuidance(words, waitsFor);
            case vn.quantriet.extraction.engine.Deadline.Unspecified _ ->
                    new Deadline.Unspecified();
        };
    }
}
