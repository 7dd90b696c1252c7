package vn.quantriet.difficulty;

import static vn.quantriet.kernel.Permission.*;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Fetches difficulties through the viewer. One sees what a unit within reach raised, and what lay with a unit within reach; never what
/// neighbours raise.
@Component
class DifficultySight {

    private final DifficultyRepository difficulties;

    DifficultySight(DifficultyRepository difficulties) {
        this.difficulties = difficulties;
    }

    Difficulty seen(DifficultyId id, Viewer viewer) {
        return difficulties
                .find(id)
                .filter(found -> sees(found, viewer))
                .orElseThrow(() -> new NotFound(id));
    }

    /// Held until the transaction ends.
    Difficulty held(DifficultyId id, Viewer viewer) {
        difficulties.lock(id);
        return seen(id, viewer);
    }

    private static boolean sees(Difficulty found, Viewer viewer) {
        return viewer.may(READ_ASSIGNMENTS) && found.readers().stream().anyMatch(viewer::sees);
    }

    /// Speaks for the unit whose it is.
    static boolean raises(Difficulty found, Viewer viewer) {
        return viewer.may(WORK_ON_ASSIGNMENTS) && found.isOf(viewer);
    }

    /// Answers for the unit with which it lies.
    static boolean answers(Difficulty found, Viewer viewer) {
        return viewer.may(ACCEPT_ASSIGNMENTS) && found.waitsFor(viewer);
    }
}
