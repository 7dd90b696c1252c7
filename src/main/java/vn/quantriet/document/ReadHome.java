package vn.quantriet.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeSection;
import vn.quantriet.web.WaitingLine;

/// Papers that were sent to the viewer in person and not yet read.
@Component
class ReadHome implements HomeSection {

    private final Readers readers;

    ReadHome(Readers readers) {
        this.readers = readers;
    }

    @Override
    public List<WaitingLine> waiting(Viewer viewer) {
        return readers.waiting(viewer).stream().map(ReadHome::waiting).toList();
    }

    private static WaitingLine waiting(DocumentLine line) {
        return new WaitingLine(
                "document.waiting.read",
                line.heading(),
                line.reference(),
                line.page(),
                null,
                false);
    }
}
