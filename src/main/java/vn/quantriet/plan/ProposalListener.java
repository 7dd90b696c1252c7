package vn.quantriet.plan;

import java.time.Clock;
import java.util.stream.Stream;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.extraction.ProposalConfirmed;
import vn.quantriet.extraction.Proposals;
import vn.quantriet.kernel.Deed;

/// Makes the draft of a plan from a document whose review was finished.
@Component
class ProposalListener {

    private final Plans plans;
    private final Proposals proposals;
    private final Documents documents;
    private final Clock clock;

    ProposalListener(Plans plans, Proposals proposals, Documents documents, Clock clock) {
        this.plans = plans;
        this.proposals = proposals;
        this.documents = documents;
        this.clock = clock;
    }

    /// Heard twice, or after the review was finished anew, it adds only what is new.
    @ApplicationModuleListener
    void on(ProposalConfirmed confirmed) {
        var items = proposals.confirmedOf(confirmed.document());
        if (!items.isEmpty()) {
            var deed = new Deed(confirmed.by(), "", clock.instant());
            plans.answer(
                    confirmed.document(),
                    confirmed.unit(),
                    title(confirmed.document()),
                    items,
                    deed);
        }
    }

    private String title(DocumentId document) {
        var known = documents.description(document);
        return Stream.of(known.title(), known.reference())
                .filter(words -> !words.isBlank())
                .findFirst()
                .orElse("Kế hoạch");
    }
}
