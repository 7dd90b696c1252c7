package vn.quantriet.extraction;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.document.Citation;
import vn.quantriet.document.Citations;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.PaperName;

/// Tells the register which papers a text names, as read and as reviewers ruled.
@Component
class CitationHandover {

    private final UnderstoodRepository readings;
    private final Citations citations;

    CitationHandover(UnderstoodRepository readings, Citations citations) {
        this.readings = readings;
        this.citations = citations;
    }

    void handOver(DocumentId document) {
        citations.read(
                document,
                readings.citations(document).stream()
                        .filter(CitationLine::kept)
                        .map(CitationHandover::read)
                        .toList());
    }

    private static Citation.Read read(CitationLine line) {
        return new Citation.Read(
                new PaperName(type(line.type()), line.number(), line.issuedOn(), line.issuer()),
                line.relation(),
                line.words(),
                line.passage().start(),
                line.passage().end());
    }

    private static @Nullable DocumentType type(String name) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
