package vn.quantriet.exchange.intake;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Refusal;

/// What came of a file.
///
/// @param reason message key of a refusal; empty when there is none
record Outcome(String reason, String argument, @Nullable DocumentId document) {

    static final Outcome NONE = new Outcome("", "", null);

    static Outcome paper(DocumentId document) {
        return new Outcome("", "", document);
    }

    static Outcome because(String reason, String argument) {
        return new Outcome(reason, argument, null);
    }

    static Outcome because(Refusal refusal) {
        return because(
                refusal.messageKey(),
                Arrays.stream(refusal.arguments())
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ")));
    }
}
