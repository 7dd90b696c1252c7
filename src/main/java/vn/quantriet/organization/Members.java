package vn.quantriet.organization;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// What the rest of the system may ask about people. Lists come sorted by given name.
@Service
@Transactional(readOnly = true)
public class Members {

    private final MemberRepository members;
    private final Units units;

    Members(MemberRepository members, Units units) {
        this.members = members;
        this.units = units;
    }

    /// The person, if the viewer may read members there or looks at themselves.
    public MemberLine line(MemberId id, Viewer viewer) {
        return members.line(id)
                .filter(line -> mayRead(line, viewer))
                .orElseThrow(() -> new NotFound(id));
    }

    /// People within the viewer's reach whose names hold all the words, with or without marks.
    public List<MemberLine> find(String words, Viewer viewer, int limit) {
        if (!viewer.may(Permission.READ_MEMBERS) || words.isBlank()) {
            return List.of();
        }
        return members.find(words, Reach.of(viewer), limit);
    }

    /// Who belongs to the unit itself today.
    public List<MemberLine> of(UnitId unit, Viewer viewer) {
        viewer.require(Permission.READ_MEMBERS);
        return members.of(units.line(unit, viewer).id());
    }

    private static boolean mayRead(MemberLine line, Viewer viewer) {
        return line.id().equals(viewer.member())
                || viewer.may(Permission.READ_MEMBERS, line.path());
    }
}
