package vn.quantriet.plan;

import static vn.quantriet.kernel.Permission.*;
import static vn.quantriet.plan.PlanRefused.Reason.NOT_A_HEAD;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Holder;
import vn.quantriet.organization.Holders;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Action plans of heads in person, and working rules under review: made by the machinery of all plans, and a list of who has issued
/// none (ai chưa ban hành).
@Service
@Transactional
public class Issuance {

    /// Who may have a plan of their own; the first two are expected to.
    private static final List<PositionTitle> HEADS =
            List.of(
                    PositionTitle.SECRETARY,
                    PositionTitle.HEAD,
                    PositionTitle.DEPUTY_SECRETARY,
                    PositionTitle.DEPUTY_HEAD);

    private final Plans plans;
    private final ItemRepository items;
    private final OwnerRepository owners;
    private final IssuanceRepository issued;
    private final Holders holders;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    Issuance(
            Plans plans,
            ItemRepository items,
            OwnerRepository owners,
            IssuanceRepository issued,
            Holders holders,
            Units units,
            Audit audit,
            Clock clock) {
        this.plans = plans;
        this.items = items;
        this.owners = owners;
        this.issued = issued;
        this.holders = holders;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// The heads of the viewer's unit, who may have a plan of their own.
    @Transactional(readOnly = true)
    public List<Named> heads(Viewer viewer) {
        var heads = headsOf(viewer);
        if (!heads.isEmpty()) {
            listed(heads.size(), viewer);
        }
        return heads;
    }

    private List<Named> headsOf(Viewer viewer) {
        viewer.require(EDIT_PLANS);
        return HEADS.stream()
                .flatMap(title -> holders.of(List.of(viewer.unit()), title, today()).stream())
                .map(Issuance::named)
                .toList();
    }

    private void listed(long people, Viewer viewer) {
        audit.record(
                Audit.Entry.of("head.listed", "unit:" + viewer.unit()).detail(people + " rows"));
    }

    private static Named named(Holder holder) {
        return new Named(holder.member(), holder.name(), holder.title());
    }

    /// Begins the plan of a person. Twice under one id changes nothing.
    public void beginPersonal(PlanId id, String title, Optional<MemberId> owner, Viewer viewer) {
        var head =
                headsOf(viewer).stream()
                        .filter(named -> owner.filter(named.member()::equals).isPresent())
                        .findFirst()
                        .orElseThrow(() -> new PlanRefused(NOT_A_HEAD));
        plans.begin(id, PlanType.PERSONAL_PLAN, title, viewer);
        owners.name(id, viewer.unit(), head, Deed.by(viewer, clock.instant()));
    }

    /// Begins the review of the unit's working rules with the steps of today, led by the unit itself.
    public void beginRules(PlanId id, String title, Viewer viewer) {
        plans.begin(id, PlanType.WORKING_RULES, title, viewer);
        var name = units.line(viewer.unit()).name();
        int place = 0;
        for (var step : owners.steps(today())) {
            var item = new PlanItemId(Plans.derived("step:" + id + ":" + place++).value());
            items.add(
                    id,
                    NewItem.typed(
                            item,
                            new Wording(
                                    String.valueOf(place),
                                    step,
                                    "",
                                    "",
                                    List.of(),
                                    new Deadline.Unspecified(),
                                    List.of(name),
                                    List.of())));
        }
    }

    /// Those who must issue it, who has issued none first: of the viewer's unit and of those below.
    @Transactional(readOnly = true)
    public List<IssuanceLine> lines(IssuanceFilter filter, Viewer viewer) {
        viewer.require(READ_PLANS);
        var words = Fold.fold(filter.words());
        var all =
                switch (filter.kind()) {
                    case PERSONAL_PLAN -> personal(expected(filter, viewer), filter, viewer);
                    case WORKING_RULES -> rules(expected(filter, viewer), filter, viewer);
                };
        var found =
                all.stream()
                        .filter(line -> filter.state() == null || filter.state() == line.state())
                        .filter(line -> Fold.fold(text(line)).contains(words))
                        .sorted(Comparator.comparing(IssuanceLine::state))
                        .toList();
        long people = found.stream().filter(line -> line.person() != null).count();
        if (people > 0) {
            listed(people, viewer);
        }
        return found;
    }

    private static String text(IssuanceLine line) {
        var person = line.person();
        return person == null ? line.unitName() : line.unitName() + " " + person.name();
    }

    private List<UnitLine> expected(IssuanceFilter filter, Viewer viewer) {
        return units.subtree(viewer.path()).stream()
                .filter(unit ->
                        filter.deep()
                                || unit.id().equals(viewer.unit())
                                || viewer.unit().equals(unit.parent()))
                .filter(unit ->
                        filter.kind() == IssuanceFilter.Kind.PERSONAL_PLAN
                                || unit.kind() == UnitKind.COMMITTEE_BODY
                                || unit.kind() == UnitKind.CELL)
                .toList();
    }

    private List<IssuanceLine> personal(
            List<UnitLine> expected, IssuanceFilter filter, Viewer viewer) {
        var found = issued.personal(viewer, filter.since(), clock.getZone());
        var ids = expected.stream().map(UnitLine::id).toList();
        var heads =
                Stream.of(PositionTitle.SECRETARY, PositionTitle.HEAD)
                        .flatMap(title -> holders.of(ids, title, today()).stream())
                        .collect(Collectors.groupingBy(Holder::unit));
        var lines = new ArrayList<IssuanceLine>();
        for (var unit : expected) {
            var own = heads.getOrDefault(unit.id(), List.of());
            if (own.isEmpty()) {
                lines.add(
                        new IssuanceLine(
                                unit.id(), unit.name(), null, true, Issued.NONE, null, ""));
            }
            own.forEach(head ->
                    lines.add(
                            line(
                                    unit,
                                    named(head),
                                    Optional.ofNullable(
                                            found.get(key(unit.id(), head.member()))))));
        }
        return lines;
    }

    private static String key(UnitId unit, MemberId member) {
        return unit + ":" + member;
    }

    private List<IssuanceLine> rules(
            List<UnitLine> expected, IssuanceFilter filter, Viewer viewer) {
        var found = issued.rules(viewer, filter.since(), clock.getZone());
        return expected.stream()
                .map(unit -> line(unit, null, Optional.ofNullable(found.get(unit.id().toString()))))
                .toList();
    }

    private static IssuanceLine line(
            UnitLine unit, @Nullable Named person, Optional<IssuanceRepository.Found> found) {
        return found.map(one ->
                        new IssuanceLine(
                                unit.id(),
                                unit.name(),
                                person,
                                false,
                                one.state(),
                                one.day(),
                                one.path()))
                .orElseGet(() ->
                        new IssuanceLine(
                                unit.id(), unit.name(), person, false, Issued.NONE, null, ""));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
