package vn.quantriet.extraction;

import java.util.List;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentTab;
import vn.quantriet.kernel.Viewer;

/// Where the way of a document goes on after its review, as a later module offers it.
///
/// @param name message key
public record NextTab(String name, String path) {

    static List<NextTab> of(DocumentId document, List<DocumentTab> tabs, Viewer viewer) {
        return tabs.stream()
                .filter(tab -> tab.isNext() && tab.opensTo(viewer))
                .map(tab -> new NextTab(tab.name(), tab.path(document)))
                .toList();
    }
}
