package vn.quantriet.difficulty;

import java.util.Optional;
import java.util.UUID;
import vn.quantriet.kernel.Viewer;

/// A kind of thing about which difficulties are raised. Each module that has some contributes a bean.
public interface DifficultySource {

    /// As addresses and pages name it: `assignment`.
    String code();

    /// Message key of its name.
    String name();

    /// The thing, if the viewer may read it.
    Optional<Thing> find(UUID id, Viewer viewer);

    /// One thing.
    ///
    /// @param path of its page
    record Thing(String title, String path) {}
}
