package vn.quantriet.report;

import java.util.List;
import java.util.UUID;

/// All that one source tells now; what it told before and does not tell any more holds no longer.
record Told(UUID source, UUID subject, List<Fact> facts) {

    Told {
        facts = List.copyOf(facts);
    }
}
