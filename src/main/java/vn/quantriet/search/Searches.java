package vn.quantriet.search;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.web.util.UriComponentsBuilder;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.Viewer;

/// Asks every [Findable] and puts the answers together.
@Service
class Searches {

    /// Fewer would find nearly everything.
    private static final int SHORTEST = 2;

    private final List<Findable> findables;

    Searches(ObjectProvider<Findable> findables) {
        this.findables =
                findables.stream().sorted(Comparator.comparingInt(Findable::order)).toList();
    }

    /// What the words find, one group per kind that has any, each at most as long as the limit.
    List<FoundGroup> find(String words, Viewer viewer, int limit) {
        if (isTooShort(words)) {
            return List.of();
        }
        return findables.stream()
                .map(findable -> group(findable, words.strip(), viewer, limit))
                .filter(group -> !group.found().isEmpty())
                .toList();
    }

    boolean isTooShort(String words) {
        return Fold.fold(words).length() < SHORTEST;
    }

    /// More than the limit is asked for, to know whether there are more, and to prefer whole words: "hang" is rather "Hàng" than
    /// "Khang".
    private static FoundGroup group(Findable findable, String words, Viewer viewer, int limit) {
        var found = findable.find(words, viewer, findable.isRanked() ? limit + 1 : 4 * limit + 1);
        var ordered =
                findable.isRanked()
                        ? found.stream()
                        : found.stream()
                                .sorted(
                                        Comparator.comparing(
                                                each -> !beginsAWord(each.title(), words)));
        return new FoundGroup(
                findable.kind(),
                ordered.limit(limit).toList(),
                found.size() > limit,
                list(findable, words));
    }

    private static String list(Findable findable, String words) {
        return findable.list().isEmpty()
                ? ""
                : UriComponentsBuilder.fromPath(findable.list())
                        .queryParam("q", "{words}")
                        .encode()
                        .buildAndExpand(words)
                        .toUriString();
    }

    private static boolean beginsAWord(String title, String words) {
        return (" " + Fold.fold(title)).contains(" " + Fold.fold(words));
    }
}
