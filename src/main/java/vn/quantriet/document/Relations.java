package vn.quantriet.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What pages show of how papers rest on one another.
@Service
@Transactional(readOnly = true)
class Relations {

    private final Documents documents;
    private final DocumentLists lists;
    private final Links links;
    private final List<RestingWork> work;

    Relations(Documents documents, DocumentLists lists, Links links, List<RestingWork> work) {
        this.documents = documents;
        this.lists = lists;
        this.links = links;
        this.work = List.copyOf(work);
    }

    /// Everything that a paper has to do with others.
    DocumentRelations of(DocumentId paper, Viewer viewer) {
        var line = List.of(documents.line(paper, viewer));
        return new DocumentRelations(
                links.outOf(line, viewer), links.into(line, viewer), resting(paper, viewer));
    }

    /// The papers that change this one or end it.
    List<Link> changes(DocumentId paper, Viewer viewer) {
        return links.into(List.of(documents.line(paper, viewer)), viewer).stream()
                .filter(link -> link.relation().isChange())
                .toList();
    }

    DocumentGraph graph(DocumentId middle, boolean mentions, Viewer viewer) {
        return new GraphWalk(documents.line(middle, viewer), mentions)
                .walk(papers -> links.outOf(papers, viewer), papers -> links.into(papers, viewer));
    }

    Paged<AbsentLine> absent(Viewer viewer, Paging paging) {
        viewer.require(Permission.READ_DOCUMENTS);
        return new Paged<>(
                lists.absent(viewer, paging.limit(), paging.offset()),
                lists.countAbsent(viewer),
                paging);
    }

    List<RestingWork.Piece> resting(DocumentId paper, Viewer viewer) {
        return work.stream().flatMap(each -> each.restingOn(paper, viewer).stream()).toList();
    }

    /// The work below the paper, as many of a level as a picture holds.
    List<RestingWork.Level> levels(DocumentId paper, Viewer viewer) {
        return work.stream()
                .flatMap(each -> each.levels(paper, viewer, GraphWalk.MOST_OF_A_LEVEL).stream())
                .toList();
    }
}
