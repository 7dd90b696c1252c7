package vn.quantriet.organization;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What the rest of the system may ask about people; every reading is written down. Lists come sorted by given name.
@Service
@Transactional(readOnly = true)
public class Members {

    private final MemberRepository members;
    private final PositionRepository positions;
    private final Units units;
    private final Journal journal;

    Members(MemberRepository members, PositionRepository positions, Units units, Journal journal) {
        this.members = members;
        this.positions = positions;
        this.journal = journal;
        this.units = units;
    }

    /// The person, if the viewer may read members there or looks at themselves.
    public MemberLine line(MemberId id, Viewer viewer) {
        var line =
                members.line(id)
                        .filter(found -> mayRead(found, viewer))
                        .orElseThrow(() -> new NotFound(id));
        journal.tell("member.read", "member:" + id);
        return line;
    }

    /// People within the viewer's reach whose names hold all the words, with or without marks.
    public List<MemberLine> find(String words, Viewer viewer, int limit) {
        if (!viewer.may(Permission.READ_MEMBERS) || words.isBlank()) {
            return List.of();
        }
        var found = members.find(words, Reach.of(viewer), limit);
        tell("member.found", viewer.unit(), found.size());
        return found;
    }

    /// Who belongs to the unit itself today.
    public List<MemberLine> of(UnitId unit, Viewer viewer) {
        viewer.require(Permission.READ_MEMBERS);
        var found = members.of(units.line(unit, viewer).id());
        tell("member.listed", unit, found.size());
        return found;
    }

    /// One page of the people within the viewer's reach that match.
    public Paged<MemberLine> list(MemberFilter filter, Viewer viewer, Paging paging) {
        viewer.require(Permission.READ_MEMBERS);
        var reach = reach(filter, viewer);
        var page = members.page(filter, reach, paging.limit(), paging.offset());
        tell("member.listed", unit(filter, viewer), page.size());
        return new Paged<>(page, members.count(filter, reach), paging);
    }

    /// How many people within the viewer's reach match.
    public long count(MemberFilter filter, Viewer viewer) {
        viewer.require(Permission.READ_MEMBERS);
        return members.count(filter, reach(filter, viewer));
    }

    /// All that is written down about a person.
    @Transactional
    public MemberProfile profile(MemberId id, Viewer viewer) {
        var line = line(id, viewer);
        return new MemberProfile(
                line,
                members.person(id).orElseThrow(),
                members.memberships(id),
                positions.of(id),
                members.leftOn(id).orElse(null));
    }

    /// All people that match, one by one, for a sheet; who takes them out says why.
    @Transactional
    public void export(
            MemberFilter filter, String purpose, Viewer viewer, Consumer<MemberRow> row) {
        viewer.require(Permission.READ_MEMBERS);
        var why = Plain.text(purpose);
        if (why.length() < 5) {
            throw new OrganizationRefused(OrganizationRefused.Reason.PURPOSE_MISSING);
        }
        var reach = reach(filter, viewer);
        journal.tell(
                Audit.Entry.of("member.exported", "unit:" + unit(filter, viewer))
                        .purpose(why)
                        .detail(members.count(filter, reach) + " rows"));
        members.each(filter, reach, row);
    }

    /// Whose rows came back is written down by number only; where nobody came back nothing was read.
    private void tell(String action, UnitId unit, int rows) {
        if (rows > 0) {
            journal.tell(Audit.Entry.of(action, "unit:" + unit).detail(rows + " rows"));
        }
    }

    private Reach reach(MemberFilter filter, Viewer viewer) {
        if (filter.unit() == null) {
            return Reach.of(viewer);
        }
        var path = units.path(units.seen(new UnitId(filter.unit()), viewer));
        return filter.below() && viewer.role().reach() == Role.Reach.SUBTREE
                ? Reach.below(path)
                : new Reach(path.value());
    }

    private static UnitId unit(MemberFilter filter, Viewer viewer) {
        return filter.unit() == null ? viewer.unit() : new UnitId(filter.unit());
    }

    private static boolean mayRead(MemberLine line, Viewer viewer) {
        return line.id().equals(viewer.member())
                || viewer.may(Permission.READ_MEMBERS, line.path());
    }
}
