package vn.quantriet.draft;

import java.util.UUID;
import vn.quantriet.organization.Holder;
import vn.quantriet.organization.PositionTitle;

/// Who may be named as the signer of a paper: the holder of a leading post.
///
/// @param post as printed, without the name of the body
public record Signer(UUID member, String name, PositionTitle title, String post) {

    static Signer of(Holder holder) {
        return new Signer(
                holder.member().value(), holder.name(), holder.title(), post(holder.title()));
    }

    static String post(PositionTitle title) {
        return switch (title) {
            case SECRETARY -> "BÍ THƯ";
            case DEPUTY_SECRETARY -> "PHÓ BÍ THƯ";
            case STANDING_MEMBER -> "ỦY VIÊN BAN THƯỜNG VỤ";
            case COMMITTEE_MEMBER -> "CẤP ỦY VIÊN";
            case HEAD -> "TRƯỞNG BAN";
            case DEPUTY_HEAD -> "PHÓ TRƯỞNG BAN";
            case OFFICER -> "CHUYÊN VIÊN";
        };
    }
}
