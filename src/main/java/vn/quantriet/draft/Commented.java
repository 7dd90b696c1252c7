package vn.quantriet.draft;

import java.time.LocalDate;
import java.util.UUID;

/// A round in which the viewer is asked, with the draft as it was sent.
///
/// @param unitName of the unit that wrote it
/// @param answered whether they said something already
public record Commented(
        UUID round,
        UUID invitation,
        DraftId draft,
        String title,
        String unitName,
        String question,
        LocalDate dueOn,
        boolean open,
        boolean answered) {

    public String page() {
        return "/comments/" + invitation;
    }
}
