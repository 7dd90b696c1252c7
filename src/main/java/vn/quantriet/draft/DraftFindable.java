package vn.quantriet.draft;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Findable;
import vn.quantriet.search.Found;

/// Drafts in the search box, for those of their unit who draft or sign.
@Component
class DraftFindable implements Findable {

    private final DraftDesk desk;

    DraftFindable(DraftDesk desk) {
        this.desk = desk;
    }

    @Override
    public String kind() {
        return "draft.drafts";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public List<Found> find(String words, Viewer viewer, int limit) {
        return desk.find(words, viewer, limit).stream()
                .map(line -> new Found(line.title(), line.reference(), line.page()))
                .toList();
    }
}
