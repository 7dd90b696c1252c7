package vn.quantriet.extraction;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Some proposals of a group, one after the other: shown at once, or fetched by the page when it has been shown.
///
/// @param cards those shown; empty for a piece that is fetched
/// @param later those fetched
public record CardPiece(List<ProposalCard> cards, List<ProposalId> later) {

    private static final int MOST = 50;

    public CardPiece {
        cards = List.copyOf(cards);
        later = List.copyOf(later);
    }

    static List<CardPiece> of(List<ProposalCard> cards, Predicate<ProposalCard> atOnce) {
        var pieces = new ArrayList<CardPiece>();
        int from = 0;
        for (int to = 1; to <= cards.size(); to++) {
            boolean shown = atOnce.test(cards.get(from));
            if (to == cards.size()
                    || atOnce.test(cards.get(to)) != shown
                    || !shown && to - from == MOST) {
                pieces.add(piece(cards.subList(from, to), shown));
                from = to;
            }
        }
        return pieces;
    }

    private static CardPiece piece(List<ProposalCard> cards, boolean shown) {
        return shown
                ? new CardPiece(cards, List.of())
                : new CardPiece(List.of(), cards.stream().map(ProposalCard::id).toList());
    }

    /// What fetches it, behind the path of the review.
    public String query() {
        return later.stream().map(id -> "id=" + id).collect(Collectors.joining("&"));
    }
}
