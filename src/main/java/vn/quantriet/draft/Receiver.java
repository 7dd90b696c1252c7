package vn.quantriet.draft;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Audience;
import vn.quantriet.document.Extent;
import vn.quantriet.document.Purpose;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.PositionTitle;

/// A line of "Nơi nhận", and whom it means within the reach of who issues.
///
/// @param place of the line
/// @param audience nothing when nobody within the system is meant
/// @param posts the posts meant, when it goes to those who hold them
public record Receiver(
        int place,
        String printed,
        Purpose purpose,
        @Nullable Audience audience,
        Extent extent,
        List<PositionTitle> posts,
        List<UnitId> units) {

    public Receiver {
        posts = List.copyOf(posts);
        units = List.copyOf(units);
    }

    public boolean isReached() {
        return audience != null;
    }

    /// Message key of whom it reaches.
    public String messageKey() {
        if (audience == null) {
            return "draft.receiver.nobody";
        }
        return switch (audience) {
            case UNITS -> extent == Extent.BELOW ? "draft.receiver.below" : "draft.receiver.unit";
            case POSTS -> "draft.receiver.posts";
            case MEMBERS -> "draft.receiver.members";
        };
    }
}
