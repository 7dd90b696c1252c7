package vn.quantriet.document;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Which papers a paper names: readers hand in what they found, those who keep its register add and settle.
@Service
@Transactional
public class Citations {

    private final CitationRepository citations;
    private final Documents documents;
    private final Audit audit;
    private final Clock clock;

    Citations(CitationRepository citations, Documents documents, Audit audit, Clock clock) {
        this.citations = citations;
        this.documents = documents;
        this.audit = audit;
        this.clock = clock;
    }

    /// What a reader found in the text takes the place of what it found before. What persons added or settled stays.
    public void read(DocumentId paper, List<Citation.Read> found) {
        citations.lock(paper);
        var left = new ArrayList<>(citations.of(List.of(paper)));
        left.removeIf(Citation::isAdded);
        for (int place = 0; place < found.size(); place++) {
            var read = found.get(place);
            var kept = left.stream().filter(read::isSame).findFirst();
            if (kept.isPresent()) {
                citations.renew(kept.get(), read, place);
                left.remove(kept.get());
            } else {
                citations.add(paper, read, place);
            }
        }
        left.forEach(citations::remove);
    }

    /// A person adds what no reader found.
    ///
    /// @param target the paper that is meant, if it is there
    public void add(
            UUID id,
            DocumentId paper,
            PaperName name,
            Relation relation,
            @Nullable DocumentId target,
            Viewer viewer) {
        var line = kept(paper, viewer);
        if (target != null && target.equals(line.id())) {
            throw new DocumentRefused(DocumentRefused.Reason.NAMES_ITSELF);
        }
        var meant = target == null ? name : PaperName.of(documents.line(target, viewer));
        if (target == null && meant.key().isEmpty()) {
            throw new DocumentRefused(DocumentRefused.Reason.NO_REFERENCE);
        }
        citations.add(id, paper, meant, relation, target, viewer, clock.instant());
        audit.record(
                Audit.Entry.of("document.citation_added", "document:" + paper)
                        .detail(meant.reference()));
    }

    /// @param target the paper that is meant; nothing when it is none of those there
    void settle(DocumentId paper, UUID citation, @Nullable DocumentId target, Viewer viewer) {
        kept(paper, viewer);
        var found = found(paper, citation);
        if (target != null) {
            documents.line(target, viewer);
        }
        citations.settle(found, target, viewer, clock.instant());
        audit.record(
                Audit.Entry.of("document.citation_settled", "document:" + paper)
                        .detail(found.name().reference() + " -> " + target));
    }

    /// Takes back what a person said: what was added goes, what was settled is open again.
    void takeBack(DocumentId paper, UUID citation, Viewer viewer) {
        kept(paper, viewer);
        var found = found(paper, citation);
        if (found.isAdded()) {
            citations.remove(found);
        } else {
            citations.unsettle(found);
        }
        audit.record(
                Audit.Entry.of("document.citation_taken_back", "document:" + paper)
                        .detail(found.name().reference()));
    }

    private DocumentLine kept(DocumentId paper, Viewer viewer) {
        var line = documents.line(paper, viewer);
        if (!Register.keeps(viewer, line)) {
            throw new NotFound(paper);
        }
        return line;
    }

    private Citation found(DocumentId paper, UUID citation) {
        return citations.find(paper, citation).orElseThrow(() -> new NotFound(citation));
    }
}
