package vn.quantriet.difficulty;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.difficulty.DifficultyFilter.Place;
import vn.quantriet.difficulty.DifficultyFilter.View;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeTiles;
import vn.quantriet.web.Tone;

/// What a head sees first of difficulties within reach: how many answers are late, or how many wait.
@Component
class DifficultyTiles implements HomeTiles {

    private final DifficultyList list;

    DifficultyTiles(DifficultyList list) {
        this.list = list;
    }

    @Override
    public List<Tile> tiles(Viewer viewer) {
        if (!viewer.may(Permission.ACCEPT_ASSIGNMENTS)) {
            return List.of();
        }
        var summary = list.summary(DifficultyFilter.of(Place.BELOW, View.WAITING), viewer);
        int waiting = (int) summary.count(View.WAITING);
        int late = (int) summary.overdue();
        if (waiting == 0) {
            return List.of();
        }
        return List.of(
                late > 0
                        ? new Tile(
                                "difficulty.tile.late",
                                late,
                                "/difficulties?place=BELOW&view=WAITING&overdue=true",
                                Tone.BAD)
                        : new Tile(
                                "difficulty.tile.waiting",
                                waiting,
                                "/difficulties?place=BELOW&view=WAITING",
                                Tone.INFO));
    }
}
