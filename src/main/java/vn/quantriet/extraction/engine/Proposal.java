package vn.quantriet.extraction.engine;

import java.util.List;

/// One piece of work that the text seems to ask for (nhiệm vụ đề xuất).
public record Proposal(
        String path,
        String title,
        String content,
        Passage passage,
        List<UnitName> lead,
        boolean leadInherited,
        List<UnitName> coordinate,
        DeadlinePhrase deadline,
        List<Quantity> quantities,
        Confidence confidence) {

    public Proposal {
        lead = List.copyOf(lead);
        coordinate = List.copyOf(coordinate);
        quantities = List.copyOf(quantities);
    }
}
