package vn.quantriet.extraction;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// How much of a long review the first answer holds; the page fetches the rest by itself.
///
/// @param cards how many proposals from the beginning
/// @param lines how many lines of the text
/// @param chosen a proposal that is needed wherever it stands
/// @param passage a place in the text that is needed, with its proposals
record Portion(int cards, int lines, @Nullable ProposalId chosen, @Nullable Passage passage) {

    private static final int FEW_CARDS = 40;
    private static final int FEW_LINES = 200;

    static final Portion ALL = new Portion(Integer.MAX_VALUE, Integer.MAX_VALUE, null, null);

    static Portion beginning(@Nullable Passage passage) {
        return new Portion(FEW_CARDS, FEW_LINES, null, passage);
    }

    /// As much of the list as the page held before it changed.
    static Portion asBefore(int cards, @Nullable ProposalId chosen) {
        return new Portion(Math.max(cards, FEW_CARDS), FEW_LINES, chosen, null);
    }

    Predicate<ProposalCard> of(Stream<ProposalCard> inOrder) {
        Set<ProposalId> first = new HashSet<>();
        inOrder.limit(cards).map(ProposalCard::id).forEach(first::add);
        return card ->
                first.contains(card.id())
                        || card.id().equals(chosen)
                        || card.passage().equals(passage);
    }

    List<TextLine> of(List<TextLine> all) {
        if (all.size() <= lines) {
            return all;
        }
        int asked = passage == null ? 0 : last(all, passage) + FEW_LINES / 4;
        return all.subList(0, Math.min(all.size(), Math.max(lines, asked)));
    }

    private static int last(List<TextLine> all, Passage passage) {
        int at = 0;
        while (at < all.size() && all.get(at).start() < passage.end()) {
            at++;
        }
        return at;
    }
}
