package vn.quantriet.document;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Copies papers out of the register of a unit for those who act for that unit: for publishing.
@Service
@Transactional(readOnly = true)
public class Transcripts {

    private final Documents documents;
    private final DocumentRepository rows;
    private final Links links;
    private final Files files;

    Transcripts(Documents documents, DocumentRepository rows, Links links, Files files) {
        this.documents = documents;
        this.rows = rows;
        this.links = links;
        this.files = files;
    }

    /// What may be done with it is for the caller to say.
    public Transcript of(DocumentId id, Viewer viewer) {
        var line = documents.line(id, viewer);
        var facts = rows.facts(id).orElseThrow(() -> new NotFound(id));
        if (!line.unit().equals(viewer.unit()) || line.state() == ReadingState.SECRET) {
            throw new NotFound(id);
        }
        return new Transcript(
                line,
                documents.description(id),
                documents.text(id),
                files.get(new FileId(facts.file())),
                links.outOf(List.of(line), viewer));
    }
}
