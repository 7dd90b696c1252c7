package vn.quantriet.difficulty;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Findable;
import vn.quantriet.search.Found;

/// Lets difficulties be found by their words and by what they are about.
@Component
class DifficultyFindable implements Findable {

    private final DifficultyList list;

    DifficultyFindable(DifficultyList list) {
        this.list = list;
    }

    @Override
    public String kind() {
        return "difficulty.difficulties";
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public List<Found> find(String words, Viewer viewer, int limit) {
        return list.find(words, viewer, limit).stream()
                .map(line ->
                        new Found(
                                line.title(),
                                line.sourceTitle().isEmpty()
                                        ? line.unitName()
                                        : line.unitName() + " · " + line.sourceTitle(),
                                line.page()))
                .toList();
    }
}
