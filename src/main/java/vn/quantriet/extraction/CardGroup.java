package vn.quantriet.extraction;

import java.util.List;
import java.util.function.Predicate;

/// Proposals that stand together on the page.
///
/// @param name message key of what they are called; empty when they are all
public record CardGroup(String name, List<CardPiece> pieces) {

    public CardGroup {
        pieces = List.copyOf(pieces);
    }

    static CardGroup of(String name, List<ProposalCard> cards, Predicate<ProposalCard> atOnce) {
        return new CardGroup(name, CardPiece.of(cards, atOnce));
    }
}
