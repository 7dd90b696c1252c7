package vn.quantriet.notification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// All that somebody was told about one object, the newest first.
public record NoticeGroup(String object, List<NoticeLine> lines) {

    public NoticeGroup {
        lines = List.copyOf(lines);
    }

    /// One group per object, in the order in which the objects come.
    static List<NoticeGroup> of(List<NoticeLine> lines) {
        var byObject = new LinkedHashMap<String, List<NoticeLine>>();
        for (var line : lines) {
            byObject.computeIfAbsent(line.object(), _ -> new ArrayList<>()).add(line);
        }
        return byObject.entrySet().stream()
                .map(group -> new NoticeGroup(group.getKey(), group.getValue()))
                .toList();
    }

    public NoticeLine newest() {
        return lines.getFirst();
    }

    public List<NoticeLine> older() {
        return lines.subList(1, lines.size());
    }

    public boolean unread() {
        return lines.stream().anyMatch(NoticeLine::unread);
    }
}
