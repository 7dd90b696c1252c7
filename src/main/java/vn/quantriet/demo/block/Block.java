package vn.quantriet.demo.block;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.demo.SampleAccounts;
import vn.quantriet.demo.SampleAccounts.Held;
import vn.quantriet.demo.SampleAccounts.SampleAccount;
import vn.quantriet.demo.SampleAccounts.SignIn;
import vn.quantriet.demo.SampleMinistry;
import vn.quantriet.demo.SampleViewers;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.report.Rebuilds;

/// The whole organisation, one part after the other.
@Component
class Block {

    private static final List<SampleAccount> ACCOUNTS =
            List.of(
                    account("quantri", "ANOTHER", Role.ADMINISTRATOR, "ROOT"),
                    account("vanphong", "OFFICE", Role.OFFICE, "ROOT"),
                    account("bithu", "ROOT", Role.SECRETARY, "ROOT"),
                    account("bithu.donvi", "COMMITTEE", Role.SECRETARY, "COMMITTEE"),
                    account("bithu.coso", "GRASSROOTS", Role.SECRETARY, "GRASSROOTS"),
                    account("bithu.chibo", "CELL", Role.SECRETARY, "CELL"),
                    account("dangvien", "THIRD", Role.MEMBER, "THIRD"));

    private final BlockUnits units;
    private final BlockPeople people;
    private final NationPeople nation;
    private final BlockPlans plans;
    private final BlockHistory history;
    private final BulkTables tables;
    private final SampleAccounts accounts;
    private final SampleViewers viewers;
    private final Rebuilds rebuilds;
    private final Clock clock;

    Block(
            BlockUnits units,
            BlockPeople people,
            NationPeople nation,
            BlockPlans plans,
            BlockHistory history,
            BulkTables tables,
            SampleAccounts accounts,
            SampleViewers viewers,
            Rebuilds rebuilds,
            Clock clock) {
        this.units = units;
        this.people = people;
        this.nation = nation;
        this.plans = plans;
        this.history = history;
        this.tables = tables;
        this.accounts = accounts;
        this.viewers = viewers;
        this.rebuilds = rebuilds;
        this.clock = clock;
    }

    /// Fills an empty system.
    List<SignIn> fill(Measure measure, Progress progress) {
        var today = LocalDate.now(clock);
        var founder = SampleMinistry.founder();
        var founded = units.found(measure, today, founder);
        progress.tell(measure.cells(), measure.cells(), "chi bộ / cells");
        var heads =
                measure.isNational()
                        ? nation.fill(founded, measure.members(), today, founder, progress)
                        : people.fill(founded, measure.members(), today, founder, progress);
        var places = places(founded);
        var persons = new LinkedHashMap<String, MemberId>();
        places.forEach((name, unit) -> persons.put(name, Objects.requireNonNull(heads.get(unit))));
        var signIns = accounts.open(ACCOUNTS, places, persons, today);
        plans.handOut(
                founded,
                measure,
                viewers.signedIn("vanphong", places, signIns),
                viewers.signedIn("bithu", places, signIns),
                today,
                progress);
        history.write();
        tables.settle();
        rebuilds.ask(Uuid7.next(), viewers.signedIn("quantri", places, signIns));
        return signIns;
    }

    /// Where people sign in: one line from the block down to a cell, and two cells elsewhere.
    private static Map<String, UnitId> places(BlockUnits.Founded founded) {
        return Map.of(
                "ROOT", founded.root(),
                "OFFICE", founded.office(),
                "COMMITTEE", founded.committees().getFirst(),
                "GRASSROOTS", founded.grassroots().getFirst(),
                "CELL", founded.cells().getFirst(),
                "ANOTHER", founded.cells().get(1),
                "THIRD", founded.cells().get(2));
    }

    private static SampleAccount account(String login, String person, Role role, String unit) {
        return new SampleAccount(login, person, List.of(new Held(role, unit)));
    }
}
