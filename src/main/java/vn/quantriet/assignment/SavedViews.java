package vn.quantriet.assignment;

import static vn.quantriet.assignment.AssignmentRefused.Reason.*;
import static vn.quantriet.kernel.Permission.READ_ASSIGNMENTS;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.LocalPath;

/// Lists with their filters under a name, of a person or of the whole unit. A view shows nothing that its reader may not see: it is an
/// address only.
@Service
@Transactional
public class SavedViews {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 2000;
    private static final Pattern LISTS =
            Pattern.compile("/assignments(?:/board|/timeline)?(?:\\?.*)?");

    private final SavedViewRepository views;
    private final Clock clock;

    SavedViews(SavedViewRepository views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<SavedView> of(Viewer viewer) {
        return viewer.may(READ_ASSIGNMENTS) ? views.of(viewer) : List.of();
    }

    public void save(UUID id, String name, String address, boolean shared, Viewer viewer) {
        viewer.require(READ_ASSIGNMENTS);
        if (name.isBlank() || name.strip().length() > LONGEST_NAME) {
            throw new AssignmentRefused(NO_NAME);
        }
        if (address.length() > LONGEST_ADDRESS
                || !LISTS.matcher(address).matches()
                || LocalPath.or(address, "").isEmpty()) {
            throw new NotFound(address);
        }
        views.save(id, name.strip(), address, shared, viewer, clock.instant());
    }

    /// Only one's own.
    public void remove(UUID id, Viewer viewer) {
        viewer.require(READ_ASSIGNMENTS);
        if (!views.remove(id, viewer)) {
            throw new NotFound(id);
        }
    }
}
