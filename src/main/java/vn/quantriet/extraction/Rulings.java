package vn.quantriet.extraction;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Relation;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// What reviewers say of citations and of duties to report; the last word holds, earlier ones are kept.
@Service
@Transactional
class Rulings {

    private final Steps steps;
    private final UnderstoodRepository readings;
    private final CitationHandover citations;

    Rulings(Steps steps, UnderstoodRepository readings, CitationHandover citations) {
        this.steps = steps;
        this.readings = readings;
        this.citations = citations;
    }

    /// @param kept false when it is no citation
    void citation(
            DocumentId document,
            UUID id,
            boolean kept,
            Relation relation,
            UUID step,
            Viewer viewer) {
        steps.take(
                step,
                Deed.RULED,
                document,
                viewer,
                (review, taken) -> {
                    var citation =
                            readings.citation(document, id).orElseThrow(() -> new NotFound(id));
                    readings.ruleOnCitation(citation.id(), kept, relation, taken);
                    citations.handOver(document);
                });
    }

    /// @param kept false when it is no duty
    void duty(
            DocumentId document,
            UUID id,
            boolean kept,
            String who,
            String addressee,
            UUID step,
            Viewer viewer) {
        steps.take(
                step,
                Deed.RULED,
                document,
                viewer,
                (review, taken) -> {
                    var duty = readings.duty(document, id).orElseThrow(() -> new NotFound(id));
                    readings.ruleOnDuty(
                            duty.id(),
                            kept,
                            PlainText.of(who),
                            PlainText.of(addressee),
                            List.copyOf(duty.cycles()),
                            taken);
                });
    }
}
