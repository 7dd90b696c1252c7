package vn.quantriet.extraction;

import java.time.Clock;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Takes the steps of reviewers: one at a time per document, each once, by those only who may review it.
@Component
class Steps {

    private final ReviewRepository reviews;
    private final Audit audit;
    private final Clock clock;

    Steps(ReviewRepository reviews, Audit audit, Clock clock) {
        this.reviews = reviews;
        this.audit = audit;
        this.clock = clock;
    }

    /// The review, for reading.
    Review seen(DocumentId document, Viewer viewer) {
        return reviews.find(document)
                .filter(review -> review.opensTo(viewer))
                .orElseThrow(() -> new NotFound(document));
    }

    /// Changes a review that is not finished. A step sent before is not taken again.
    void take(
            UUID id, Deed deed, DocumentId document, Viewer viewer, BiConsumer<Review, Step> work) {
        takeAnyhow(
                id,
                deed,
                document,
                viewer,
                (review, step) -> {
                    if (review.isFinished()) {
                        throw new ReviewRefused(ReviewRefused.Reason.FINISHED);
                    }
                    work.accept(review, step);
                });
    }

    /// The same, finished or not.
    void takeAnyhow(
            UUID id, Deed deed, DocumentId document, Viewer viewer, BiConsumer<Review, Step> work) {
        var review =
                reviews.lock(document)
                        .filter(found -> found.opensTo(viewer))
                        .orElseThrow(() -> new NotFound(document));
        var step = new Step(id, document, deed, Author.of(viewer), clock.instant());
        if (reviews.add(step)) {
            work.accept(review, step);
            audit.record(entry(step));
        } else {
            requireSame(step);
        }
    }

    /// An identifier names one deed of one person only.
    private void requireSame(Step step) {
        if (reviews.step(step.id()).filter(there -> isSame(there, step)).isEmpty()) {
            throw new NotFound(step.id());
        }
    }

    private static boolean isSame(Step there, Step step) {
        return there.document().equals(step.document())
                && there.deed() == step.deed()
                && Objects.equals(there.by().account(), step.by().account());
    }

    private static Audit.Entry entry(Step step) {
        return Audit.Entry.of(
                        "review." + step.deed().name().toLowerCase(Locale.ROOT),
                        "document:" + step.document())
                .detail("step:" + step.id());
    }
}
