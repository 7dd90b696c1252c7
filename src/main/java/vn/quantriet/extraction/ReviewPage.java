package vn.quantriet.extraction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentLine;

/// All that the page "Rà soát" shows of one document.
///
/// @param pictured whether the pages of the original can be shown with a passage marked
/// @param linesLater how many lines of the text the page fetches when it has been shown, and with them the outline
/// @param groups of proposals in the order asked for
/// @param failedAt when the engine failed to read the text last
/// @param outdated whether the text or the engine changed since it was read
/// @param undoable the viewer's last step that can be taken back
public record ReviewPage(
        DocumentLine document,
        boolean pictured,
        String path,
        List<TextLine> lines,
        int linesLater,
        List<SectionLine> sections,
        List<CardGroup> groups,
        List<FieldLine> fields,
        List<CitationLine> citations,
        List<DutyLine> duties,
        ReviewProgress progress,
        @Nullable Instant failedAt,
        boolean outdated,
        @Nullable Deed undoable) {}
