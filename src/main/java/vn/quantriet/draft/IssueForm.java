package vn.quantriet.draft;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// How a signed draft is issued.
///
/// @param kept a number that was kept by hand; nothing for the next one
/// @param receivers places of the lines of "Nơi nhận" to which it is sent
public record IssueForm(@Nullable Integer kept, @Nullable List<Integer> receivers) {

    boolean sendsTo(Receiver receiver) {
        return receivers != null
                && receivers.stream()
                        .filter(Objects::nonNull)
                        .anyMatch(place -> place == receiver.place());
    }
}
