package vn.quantriet.organization;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Which people a list shows.
///
/// @param words of the name, with or without marks; may be empty
/// @param unit none for the whole reach of the viewer
/// @param below whether the units below the unit count too
/// @param left those who left instead of those who are there
public record MemberFilter(
        String words,
        @Nullable UUID unit,
        boolean below,
        @Nullable Standing standing,
        boolean left) {

    public static MemberFilter ofUnit(UUID unit, @Nullable Standing standing) {
        return new MemberFilter("", unit, false, standing, false);
    }
}
