package vn.quantriet.extraction;

import java.util.List;

/// Proposals that stand together on the page.
///
/// @param name message key of what they are called; empty when they are all
public record CardGroup(String name, List<ProposalCard> cards) {

    public CardGroup {
        cards = List.copyOf(cards);
    }
}
