package vn.quantriet.document;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Viewer;

/// A tab as the page of a document shows it.
///
/// @param name message key
/// @param own the tab of this module, nothing for those of others
public record TabLine(int order, String name, String path, @Nullable OwnTab own) {

    /// @param passage words of the text that are looked at; empty for none
    static List<TabLine> of(
            DocumentLine line, String passage, List<DocumentTab> others, Viewer viewer) {
        var document = line.id();
        var own = Arrays.stream(OwnTab.values()).map(tab -> of(document, passage, tab));
        var more =
                others.stream()
                        .filter(tab -> tab.opensTo(line, viewer))
                        .map(tab ->
                                new TabLine(
                                        tab.order(),
                                        tab.name(),
                                        tab.path(document, passage),
                                        null));
        return Stream.concat(own, more).sorted(Comparator.comparingInt(TabLine::order)).toList();
    }

    private static TabLine of(DocumentId document, String passage, OwnTab tab) {
        var path = document.page() + "?tab=" + tab.param();
        var place = passage.isEmpty() ? "" : "&passage=" + passage + "#passage";
        return new TabLine(tab.order(), tab.messageKey(), path + place, tab);
    }
}
