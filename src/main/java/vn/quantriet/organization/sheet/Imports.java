package vn.quantriet.organization.sheet;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionCallback;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.OrganizationRefused.Reason;

/// The steps by which a sheet comes in. Everybody sees only what they brought themselves.
@Service
class Imports {

    private static final int PREVIEW = 8;

    private final SheetImportRepository imports;
    private final ImportTask task;
    private final SchedulerClient scheduler;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Imports(
            SheetImportRepository imports,
            ImportTask task,
            @Lazy SchedulerClient scheduler,
            TransactionTemplate transaction,
            Clock clock) {
        this.imports = imports;
        this.task = task;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.clock = clock;
    }

    /// Keeps the sheet and guesses its columns from the headers.
    UUID upload(SheetKind kind, String fileName, byte[] content, Viewer viewer) {
        viewer.require(Permission.MANAGE_ORGANIZATION);
        var headers = new Sheet(content).top(PREVIEW).getFirst();
        var id = Uuid7.next();
        var name = CellText.plain(fileName);
        transaction.executeWithoutResult(_ ->
                imports.add(
                        id,
                        kind,
                        name.length() > 200 ? name.substring(0, 200) : name,
                        content,
                        kind.guess(headers),
                        viewer));
        return id;
    }

    SheetImport find(UUID id, Viewer viewer) {
        return transaction.execute(
                _ -> imports.find(id, viewer.account()).orElseThrow(() -> new NotFound(id)));
    }

    List<SheetImport> latest(Viewer viewer) {
        return transaction.execute(_ -> imports.latest(viewer.account()));
    }

    List<Fault> faults(UUID id, Viewer viewer) {
        return transaction.execute(_ -> imports.faults(find(id, viewer).id()));
    }

    /// The header and the first lines, while the content is there.
    List<List<String>> preview(UUID id, Viewer viewer) {
        var sheet = find(id, viewer);
        return transaction
                .execute(_ -> imports.content(sheet.id()))
                .map(content -> new Sheet(content).top(PREVIEW))
                .orElse(List.of());
    }

    /// Matches fields with columns; then the sheet is tried without effect.
    void match(UUID id, List<Integer> columns, Viewer viewer) {
        var sheet = find(id, viewer);
        var missing = new ArrayList<String>();
        for (int field = 0; field < sheet.kind().fields().size(); field++) {
            boolean none = field >= columns.size() || columns.get(field) < 0;
            if (none && sheet.kind().requires(sheet.kind().fields().get(field))) {
                missing.add(sheet.kind().fields().get(field).header());
            }
        }
        if (!missing.isEmpty()) {
            throw OrganizationRefused.because(Reason.COLUMN_MISSING, String.join(", ", missing));
        }
        begin(sheet.id(), _ -> imports.check(id, columns, viewer));
    }

    /// Takes the good lines in. Only what was tried before.
    void run(UUID id, Viewer viewer) {
        begin(find(id, viewer).id(), _ -> imports.run(id, viewer));
    }

    void cancel(UUID id, Viewer viewer) {
        var sheet = find(id, viewer);
        transaction.executeWithoutResult(_ -> imports.cancel(sheet.id()));
    }

    private void begin(UUID id, TransactionCallback<Boolean> work) {
        if (!Boolean.TRUE.equals(transaction.execute(work))) {
            throw OrganizationRefused.because(Reason.ALREADY_RUNNING);
        }
        scheduler.scheduleIfNotExists(
                task.task().instance(id + ":" + Uuid7.next()), clock.instant());
    }
}
