package vn.quantriet.extraction;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;

/// Brings a new reading together with what is there: what a person touched stays, the rest follows the engine.
///
/// @param added proposals that were not there
/// @param revised proposals of the engine that read differently now, or are gone from its reading
record Reconciliation(List<Proposal> added, List<Proposal> revised) {

    static Reconciliation of(
            DocumentId document, List<Proposal> there, List<Part> read, Instant at) {
        var touched = there.stream().filter(proposal -> !proposal.isUntouched()).toList();
        var open = new LinkedHashMap<ProposalId, Proposal>();
        there.stream()
                .filter(Proposal::isUntouched)
                .forEach(proposal -> open.put(proposal.id(), proposal));
        var added = new ArrayList<Proposal>();
        var revised = new ArrayList<Proposal>();
        for (var part : read) {
            if (touched.stream().noneMatch(proposal -> same(proposal, part))) {
                counterpart(open, part)
                        .ifPresentOrElse(
                                old -> reread(open.remove(old.id()), part, at, revised),
                                () -> added.add(first(document, part, at)));
            }
        }
        open.values().stream().filter(Proposal::isOpen).forEach(gone -> revised.add(gone.fade(at)));
        return new Reconciliation(List.copyOf(added), List.copyOf(revised));
    }

    private static void reread(
            @Nullable Proposal old, Part part, Instant at, List<Proposal> revised) {
        if (old != null && !says(old, part)) {
            revised.add(old.reread(part.wording(), part.certainty(), at));
        }
    }

    private static boolean says(Proposal old, Part part) {
        return old.isOpen()
                && old.wording().equals(part.wording())
                && old.now().certainty().equals(part.certainty());
    }

    private static Proposal first(DocumentId document, Part part, Instant at) {
        return Proposal.first(
                document, null, part.wording(), part.certainty(), null, Author.ENGINE, at);
    }

    /// The one that shares most words with the part.
    private static Optional<Proposal> counterpart(Map<ProposalId, Proposal> open, Part part) {
        return open.values().stream()
                .filter(proposal -> same(proposal, part))
                .max(
                        Comparator.comparingInt(proposal ->
                                shared(proposal.wording().passage(), part.wording().passage())));
    }

    /// They rest on the same words, by more than half of the longer passage.
    private static boolean same(Proposal proposal, Part part) {
        var one = proposal.wording().passage();
        var other = part.wording().passage();
        return 2 * shared(one, other) > Math.max(one.length(), other.length());
    }

    private static int shared(Passage one, Passage other) {
        return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
    }
}
