package vn.quantriet.organization.sheet;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.Roster;
import vn.quantriet.organization.Units;
import vn.quantriet.organization.sheet.Fault.Reason;
import vn.quantriet.organization.sheet.SheetImport.State;

/// Tries a sheet or takes it in, in one transaction and within the scope of who brought it.
@Component
class ImportRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final DatabaseScope SCOPE = DatabaseScope.system("organization.import");
    private static final int FAULTS = 1_000;

    private final SheetImportRepository imports;
    private final Map<SheetKind, Planner> planners = new EnumMap<>(SheetKind.class);
    private final Roster roster;
    private final Units units;
    private final TransactionTemplate transaction;
    private final TransactionTemplate apart;

    ImportRunner(
            SheetImportRepository imports,
            List<Planner> planners,
            Roster roster,
            Units units,
            PlatformTransactionManager transactions) {
        this.imports = imports;
        planners.forEach(planner -> this.planners.put(planner.kind(), planner));
        this.roster = roster;
        this.units = units;
        this.transaction = new TransactionTemplate(transactions);
        this.apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    void run(UUID id) {
        SCOPE.run(() -> {
            var found = Objects.requireNonNull(transaction.execute(_ -> imports.find(id)));
            found.filter(sheet -> sheet.state().isUnderWay()).ifPresent(this::work);
        });
    }

    /// Drops contents that were left lying for a day.
    void sweep() {
        SCOPE.run(() -> transaction.executeWithoutResult(_ -> imports.dropOld()));
    }

    /// Whoever brought the sheet, reaching as far as their unit reaches now.
    private Viewer viewer(UUID id) {
        return Objects.requireNonNull(transaction.execute(_ -> viewer(id, imports.owner(id))));
    }

    private Viewer viewer(UUID id, SheetImportRepository.Owner owner) {
        var acting = new HeldRole(id, owner.role(), owner.unit(), units.path(owner.unit()), "");
        return new Viewer(owner.account(), owner.member(), "", acting, List.of(acting));
    }

    private void work(SheetImport sheet) {
        var viewer = viewer(sheet.id());
        DatabaseScope.of(viewer).run(() -> work(sheet, viewer));
    }

    private void work(SheetImport sheet, Viewer viewer) {
        try {
            transaction.executeWithoutResult(_ -> attempt(sheet, viewer));
        } catch (Cancelled _) {
            end(sheet, State.CANCELLED, List.of());
        } catch (OrganizationRefused refusal) {
            end(sheet, State.FAILED, List.of(refused(refusal)));
        } catch (RuntimeException failure) {
            LOG.error("Import {} failed", sheet.id(), failure);
            end(
                    sheet,
                    State.FAILED,
                    List.of(new Fault(0, Reason.REFUSED, List.of("organization.sheet.failed"))));
        }
    }

    private void attempt(SheetImport sheet, Viewer viewer) {
        if (sheet.state() == State.RUNNING) {
            imports.queue();
        }
        var lines = lines(sheet);
        var plan = Objects.requireNonNull(planners.get(sheet.kind())).plan(lines, viewer);
        boolean trial = sheet.state() == State.CHECKING;
        var progress = new Told(sheet.id(), trial ? lines.size() : plan.added() + plan.changed());
        progress.done(0);
        if (trial) {
            imports.putFaults(sheet.id(), few(plan.faults()));
        } else {
            plan.effect().apply(progress);
            roster.tell(
                    "sheet.imported",
                    sheet.id(),
                    "%s added %d changed %d same %d"
                            .formatted(sheet.kind(), plan.added(), plan.changed(), plan.same()));
        }
        imports.finish(sheet.id(), trial ? State.CHECKED : State.DONE, plan);
    }

    private List<Line> lines(SheetImport sheet) {
        var columns = new EnumMap<SheetField, Integer>(SheetField.class);
        for (int field = 0; field < sheet.columns().size(); field++) {
            columns.put(sheet.kind().fields().get(field), sheet.columns().get(field));
        }
        var content = imports.content(sheet.id()).orElseThrow();
        var lines = new ArrayList<Line>();
        new Sheet(content).lines((number, cells) -> lines.add(new Line(number, cells, columns)));
        return lines;
    }

    private static List<Fault> few(List<Fault> faults) {
        if (faults.size() <= FAULTS) {
            return faults;
        }
        var few = new ArrayList<>(faults.subList(0, FAULTS));
        few.add(
                new Fault(
                        0,
                        Reason.TOO_MANY,
                        List.of(String.valueOf(faults.size()), String.valueOf(FAULTS))));
        return few;
    }

    private void end(SheetImport sheet, State state, List<Fault> faults) {
        transaction.executeWithoutResult(_ -> {
            imports.putFaults(sheet.id(), faults);
            imports.finish(sheet.id(), state, new Plan(faults, 0, 0, 0, _ -> {}));
        });
    }

    private static Fault refused(OrganizationRefused refusal) {
        var arguments = new ArrayList<String>();
        arguments.add(refusal.messageKey());
        for (var argument : refusal.arguments()) {
            arguments.add(String.valueOf(argument));
        }
        return new Fault(0, Reason.REFUSED, arguments);
    }

    /// Somebody stopped the work; its transaction is undone.
    private static final class Cancelled extends RuntimeException {}

    /// Writes down how far the work has come, apart from its transaction, so that others see it.
    private final class Told implements Roster.Progress {

        private final UUID id;
        private final int total;
        private int done;

        Told(UUID id, int total) {
            this.id = id;
            this.total = total;
        }

        @Override
        public void done(int rows) {
            done += rows;
            boolean cancel = Boolean.TRUE.equals(apart.execute(_ -> imports.tell(id, total, done)));
            if (cancel) {
                throw new Cancelled();
            }
        }
    }
}
