package vn.quantriet.extraction;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentLine;

/// All that the page "Rà soát" shows of one document.
///
/// @param groups of proposals in the order asked for
/// @param failedAt when the engine failed to read the text last
/// @param outdated whether the text or the engine changed since it was read
/// @param undoable the viewer's last step that can be taken back
public record ReviewPage(
        DocumentLine document,
        String path,
        List<TextLine> lines,
        List<SectionLine> sections,
        List<CardGroup> groups,
        List<FieldLine> fields,
        List<CitationLine> citations,
        List<DutyLine> duties,
        ReviewProgress progress,
        @Nullable Instant failedAt,
        boolean outdated,
        @Nullable Deed undoable) {}
