package vn.quantriet.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeSection;
import vn.quantriet.web.WaitingLine;

/// Papers that were routed to the viewer's unit and wait for it.
@Component
class RoutedHome implements HomeSection {

    private static final int MOST = 50;

    private final Routings routings;
    private final Documents documents;

    RoutedHome(Routings routings, Documents documents) {
        this.routings = routings;
        this.documents = documents;
    }

    @Override
    public List<WaitingLine> waiting(Viewer viewer) {
        return routings.open(viewer, MOST).stream()
                .flatMap(note ->
                        documents.find(note.document(), viewer).stream()
                                .map(line -> waiting(note, line)))
                .toList();
    }

    private static WaitingLine waiting(Routing note, DocumentLine line) {
        return new WaitingLine(
                "document.waiting",
                line.heading(),
                line.reference(),
                line.page() + "?tab=" + OwnTab.HANDLING.param(),
                note.dueOn(),
                false);
    }
}
