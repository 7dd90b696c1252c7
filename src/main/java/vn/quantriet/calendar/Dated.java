package vn.quantriet.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.quantriet.kernel.Viewer;

/// What a module has in calendars. Each contributes beans; asked within the viewer's own scope, and only for what they may see.
public interface Dated {

    /// What the viewer is to do personally, in whatever role.
    List<Entry> personal(Viewer viewer, LocalDate from, LocalDate to);

    /// What the unit for which the viewer acts is to do; nothing for one who may not read it.
    List<Entry> ofUnit(Viewer viewer, LocalDate from, LocalDate to);

    /// One day in a calendar. It leaves the house: nobody's name, nothing that was written about the thing.
    ///
    /// @param id stays the same as long as it is the same thing
    /// @param key message key of what is due, with the title in `{0}`
    /// @param bare message key of the same without a title
    /// @param since when it came to be
    record Entry(
            String id,
            LocalDate day,
            String key,
            String bare,
            String title,
            String path,
            Instant since) {}
}
