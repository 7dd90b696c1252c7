package vn.quantriet.extraction;

import java.util.List;
import vn.quantriet.kernel.Deadline;

/// What a proposal says: the work, who does it, by when, how much of it, and the words it rests on.
record Wording(
        String path,
        String title,
        String content,
        List<String> leads,
        List<String> coordinators,
        Deadline deadline,
        List<String> quantities,
        Passage passage) {

    Wording {
        leads = List.copyOf(leads);
        coordinators = List.copyOf(coordinators);
        quantities = List.copyOf(quantities);
    }

    Wording at(Passage place) {
        return new Wording(path, title, content, leads, coordinators, deadline, quantities, place);
    }
}
