package vn.quantriet.search;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.Members;

/// Finds people by name, for those who may read profiles.
@Component
class FindableMembers implements Findable {

    private final Members members;

    FindableMembers(Members members) {
        this.members = members;
    }

    @Override
    public String kind() {
        return "search.members";
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public List<Found> find(String words, Viewer viewer, int limit) {
        return viewer.may(Permission.READ_MEMBERS)
                ? members.find(words, viewer, limit).stream().map(FindableMembers::found).toList()
                : List.of();
    }

    private static Found found(MemberLine member) {
        return new Found(member.name(), member.unitName(), member.page());
    }
}
