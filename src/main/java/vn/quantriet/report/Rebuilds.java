package vn.quantriet.report;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Lets administrators count the ledger anew. They see how many facts there are and how many differed, none of the facts.
@Service
@Transactional
public class Rebuilds {

    private static final int MOST_SHOWN = 20;

    private final RebuildRepository rebuilds;
    private final LedgerRepository ledger;
    private final SchedulerClient scheduler;
    private final OneTimeTask<Void> task;
    private final Audit audit;
    private final Clock clock;

    Rebuilds(
            RebuildRepository rebuilds,
            LedgerRepository ledger,
            @Lazy SchedulerClient scheduler,
            @Qualifier("reportRebuildTask") OneTimeTask<Void> task,
            Audit audit,
            Clock clock) {
        this.rebuilds = rebuilds;
        this.ledger = ledger;
        this.scheduler = scheduler;
        this.task = task;
        this.audit = audit;
        this.clock = clock;
    }

    /// Begins one beside the page; while one runs another is not begun.
    public void ask(UUID id, Viewer viewer) {
        require(viewer);
        rebuilds.lock();
        if (rebuilds.isRunning() || !rebuilds.ask(id, Deed.by(viewer, clock.instant()))) {
            return;
        }
        audit.record(Audit.Entry.of("fact.rebuilt", "rebuild:" + id));
        scheduler.scheduleIfNotExists(task.instance(id.toString()), clock.instant());
    }

    @Transactional(readOnly = true)
    List<RebuildLine> latest(Viewer viewer) {
        require(viewer);
        return rebuilds.latest(MOST_SHOWN);
    }

    @Transactional(readOnly = true)
    long size(Viewer viewer) {
        require(viewer);
        return ledger.size();
    }

    /// The ledger is everybody's: whoever administers the whole looks after it.
    private static void require(Viewer viewer) {
        viewer.require(Permission.REBUILD_FACTS);
        if (!viewer.isAtTheTop()) {
            throw new NotFound("rebuilds");
        }
    }
}
