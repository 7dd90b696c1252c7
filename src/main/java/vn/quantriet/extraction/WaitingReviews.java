package vn.quantriet.extraction;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeSection;
import vn.quantriet.web.WaitingLine;

/// On the home page: documents of the viewer's unit that wait for review.
@Component
class WaitingReviews implements HomeSection {

    private static final int MOST = 20;

    private final ReviewPages pages;
    private final Documents documents;

    WaitingReviews(ReviewPages pages, Documents documents) {
        this.pages = pages;
        this.documents = documents;
    }

    @Override
    public List<WaitingLine> waiting(Viewer viewer) {
        if (!viewer.may(Permission.REVIEW_PROPOSALS)) {
            return List.of();
        }
        return pages.waiting(viewer, MOST).stream()
                .flatMap(review ->
                        documents.find(review.document(), viewer).stream()
                                .map(document ->
                                        new WaitingLine(
                                                "extraction.waiting",
                                                document.heading(),
                                                document.reference(),
                                                ReviewPages.path(review.document()),
                                                null,
                                                false)))
                .toList();
    }
}
