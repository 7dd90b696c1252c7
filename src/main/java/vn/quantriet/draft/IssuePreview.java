package vn.quantriet.draft;

import java.util.List;

/// What issuing a signed draft would do.
///
/// @param reference number and symbol that it would get, if nobody else takes the number before
/// @param kept numbers of the same series that were kept by hand and may be used instead
public record IssuePreview(
        String reference, Term term, List<Integer> kept, List<Receiver> receivers) {

    public IssuePreview {
        kept = List.copyOf(kept);
        receivers = List.copyOf(receivers);
    }
}
