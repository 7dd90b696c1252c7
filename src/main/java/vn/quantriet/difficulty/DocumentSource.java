package vn.quantriet.difficulty;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Viewer;

/// Difficulties about registered papers.
@Component
class DocumentSource implements DifficultySource {

    private final Documents documents;

    DocumentSource(Documents documents) {
        this.documents = documents;
    }

    @Override
    public String code() {
        return "document";
    }

    @Override
    public String name() {
        return "difficulty.source.document";
    }

    @Override
    public Optional<Thing> find(UUID id, Viewer viewer) {
        return documents
                .find(new DocumentId(id), viewer)
                .map(line -> new Thing(line.heading(), line.page()));
    }
}
