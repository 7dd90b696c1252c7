package vn.quantriet.demo;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.quantriet.document.Audience;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Extent;
import vn.quantriet.document.Purpose;
import vn.quantriet.document.Readers;
import vn.quantriet.document.SendingForm;
import vn.quantriet.document.Sendings;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.Members;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;

/// Sends a paper to the members of one cell, who come as far with it as people do: some have read it, one only opened it, one got
/// it on paper, one saw it in the list, the rest have not looked. The one who signs in as a plain member still has to read it.
@Component
class SampleReading {

    private static final String CELL = "HH-AT";

    private final Sendings sendings;
    private final Readers readers;
    private final Members members;
    private final SampleViewers viewers;
    private final Plans plans;

    SampleReading(
            Sendings sendings,
            Readers readers,
            Members members,
            SampleViewers viewers,
            Plans plans) {
        this.sendings = sendings;
        this.readers = readers;
        this.members = members;
        this.viewers = viewers;
        this.plans = plans;
    }

    /// @param plan whose directive is sent
    /// @param signingIn who find their papers unread when they sign in
    void load(PlanId plan, Map<String, UnitId> units, List<MemberId> signingIn, Viewer office) {
        var paper = Objects.requireNonNull(plans.line(plan, office).document());
        var cell = Objects.requireNonNull(units.get(CELL), CELL);
        sendings.send(paper, form(cell), office);
        var people =
                members.of(cell, office).stream()
                        .map(MemberLine::id)
                        .filter(person -> !signingIn.contains(person))
                        .map(person -> viewers.head(cell, person))
                        .toList();
        people.stream().limit(2).forEach(reader -> read(paper, reader));
        people.stream().skip(2).limit(1).forEach(reader -> readers.open(paper, reader));
        people.stream().skip(3).limit(1).forEach(readers::waiting);
        people.stream().skip(4).limit(1).forEach(reader -> hand(paper, reader, office));
    }

    private void read(DocumentId paper, Viewer reader) {
        readers.open(paper, reader);
        readers.acknowledge(paper, reader);
    }

    private void hand(DocumentId paper, Viewer reader, Viewer office) {
        readers.hand(paper, List.of(reader.member().value()), office);
    }

    private static SendingForm form(UnitId cell) {
        return new SendingForm(
                Uuid7.next(),
                Audience.MEMBERS,
                Extent.CHOSEN,
                null,
                Purpose.STUDY,
                List.<UUID>of(cell.value()));
    }
}
