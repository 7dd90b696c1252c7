package vn.quantriet.difficulty;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Aside;

/// On the page of a thing: what hinders it, and the button to raise more.
@Component
class DifficultyAside implements Aside {

    private static final int FEW = 5;

    private final DifficultyList list;
    private final Sources sources;

    DifficultyAside(DifficultyList list, Sources sources) {
        this.list = list;
        this.sources = sources;
    }

    @Override
    public Optional<Block> about(String object, Viewer viewer) {
        return viewer.may(Permission.READ_ASSIGNMENTS)
                ? About.of(object)
                        .filter(about -> sources.source(about.source()).isPresent())
                        .map(about -> block(about, viewer))
                : Optional.empty();
    }

    private Block block(About about, Viewer viewer) {
        var lines = list.about(about, viewer);
        boolean mayRaise = list.mayRaise(viewer);
        return new Block(
                "difficulty.difficulties",
                "difficulty.aside.none",
                lines.stream().limit(FEW).map(DifficultyAside::line).toList(),
                lines.size() > FEW ? DifficultyFilter.about(about.toString()) : "",
                mayRaise ? "difficulty.raise" : "",
                mayRaise ? "/difficulties/new?about=" + about : "");
    }

    private static Line line(DifficultyLine line) {
        return new Line(
                line.title(),
                line.unitName(),
                line.page(),
                line.state().tone(),
                line.state().icon(),
                line.state().messageKey(),
                line.due());
    }
}
