package vn.quantriet.extraction;

import java.util.List;
import org.springframework.context.ApplicationContext;
import vn.quantriet.document.DocumentId;
import vn.quantriet.extraction.Reviews.Sighted;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// A finished review opened again by a person, for tests of the modules that hear of its end.
public class SecondReview {

    private final Reviews reviews;
    private final ProposalRepository proposals;
    private final DocumentId document;
    private final Viewer viewer;

    public SecondReview(ApplicationContext beans, DocumentId document, Viewer viewer) {
        this.reviews = beans.getBean(Reviews.class);
        this.proposals = beans.getBean(ProposalRepository.class);
        this.document = document;
        this.viewer = viewer;
    }

    public void open() {
        reviews.resume(document, Uuid7.next(), viewer);
    }

    public void finish() {
        reviews.finish(document, Uuid7.next(), viewer);
    }

    public void drop(ProposalId id) {
        reviews.drop(document, sighted(id), "Không còn cần", Uuid7.next(), viewer);
    }

    public void correct(ProposalId id, String content) {
        var was = proposals.find(id).orElseThrow().wording();
        var words =
                new Wording(
                        was.path(),
                        content,
                        content,
                        was.leads(),
                        was.coordinators(),
                        was.deadline(),
                        was.quantities(),
                        was.passage());
        reviews.correct(document, sighted(id), words, true, Uuid7.next(), viewer);
    }

    public ProposalId add(int start, int end, String content, String lead) {
        var id = reviews.add(document, new Passage(start, end), Uuid7.next(), viewer);
        var was = proposals.find(id).orElseThrow().wording();
        var words =
                new Wording(
                        was.path(),
                        content,
                        content,
                        List.of(lead),
                        List.of(),
                        was.deadline(),
                        List.of(),
                        was.passage());
        reviews.correct(document, sighted(id), words, true, Uuid7.next(), viewer);
        return id;
    }

    private Sighted sighted(ProposalId id) {
        return new Sighted(id, proposals.find(id).orElseThrow().now().version());
    }
}
