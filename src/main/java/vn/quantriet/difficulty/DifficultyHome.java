package vn.quantriet.difficulty;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeSection;
import vn.quantriet.web.WaitingLine;

/// On the home page: difficulties to be answered, the unit's own that came back, and those of units that ended.
@Component
class DifficultyHome implements HomeSection {

    private final DifficultyList list;

    DifficultyHome(DifficultyList list) {
        this.list = list;
    }

    @Override
    public List<WaitingLine> waiting(Viewer viewer) {
        var lines = new ArrayList<WaitingLine>();
        list.waiting(viewer).stream()
                .map(line -> waiting(line.state().name().toLowerCase(Locale.ROOT), line))
                .forEach(lines::add);
        list.orphaned(viewer).stream().map(line -> waiting("succession", line)).forEach(lines::add);
        return lines;
    }

    private static WaitingLine waiting(String action, DifficultyLine line) {
        return new WaitingLine(
                "difficulty.action." + action,
                line.title(),
                line.unitName(),
                line.page(),
                line.due(),
                line.state() == State.WAITING);
    }
}
