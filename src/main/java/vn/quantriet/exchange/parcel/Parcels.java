package vn.quantriet.exchange.parcel;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.document.Copies;
import vn.quantriet.document.DocumentFilter;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.file.FileId;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Takes papers out of the register; everybody sees only what they asked for themselves.
@Service
class Parcels {

    /// So many papers go into one parcel at most.
    static final int MOST = 5_000;

    private static final int LATEST = 20;

    private final ParcelRepository parcels;
    private final Copies copies;
    private final ParcelTask task;
    private final SchedulerClient scheduler;
    private final TransactionTemplate transaction;
    private final Audit audit;
    private final Clock clock;

    Parcels(
            ParcelRepository parcels,
            Copies copies,
            ParcelTask task,
            @Lazy SchedulerClient scheduler,
            TransactionTemplate transaction,
            Audit audit,
            Clock clock) {
        this.parcels = parcels;
        this.copies = copies;
        this.task = task;
        this.scheduler = scheduler;
        this.transaction = transaction;
        this.audit = audit;
        this.clock = clock;
    }

    /// Begins to pack the chosen papers, or all of the list. Asked for again under the same step nothing more happens.
    UUID ask(ParcelForm form, DocumentFilter filter, Viewer viewer) {
        viewer.require(Permission.READ_DOCUMENTS);
        if (form.why().length() < 5) {
            throw ExchangeRefused.because(Reason.NO_PURPOSE);
        }
        var id = form.step();
        boolean fresh =
                Boolean.TRUE.equals(transaction.execute(_ -> add(id, form, filter, viewer)));
        find(id, viewer);
        if (fresh) {
            scheduler.scheduleIfNotExists(task.task().instance(id.toString()), clock.instant());
        }
        return id;
    }

    private boolean add(UUID id, ParcelForm form, DocumentFilter filter, Viewer viewer) {
        var papers = papers(form, filter, viewer);
        if (papers.isEmpty()) {
            throw ExchangeRefused.because(Reason.NO_PAPER);
        }
        if (papers.size() > MOST) {
            throw ExchangeRefused.because(Reason.TOO_MANY, MOST);
        }
        boolean fresh = parcels.add(id, form.why(), papers, viewer, clock.instant());
        if (fresh) {
            audit.record(
                    Audit.Entry.of("exchange.parcel_asked", "parcel:" + id)
                            .purpose(form.why())
                            .detail(papers.size() + " papers"));
        }
        return fresh;
    }

    private List<DocumentLine> papers(ParcelForm form, DocumentFilter filter, Viewer viewer) {
        return form.chosen().isEmpty()
                ? copies.lines(filter, viewer, MOST + 1)
                : copies.lines(form.documents(), viewer);
    }

    Parcel find(UUID id, Viewer viewer) {
        return Objects.requireNonNull(
                transaction.execute(_ ->
                        parcels.find(id, viewer.account()).orElseThrow(() -> new NotFound(id))));
    }

    List<Parcel> latest(Viewer viewer) {
        return Objects.requireNonNull(
                transaction.execute(_ -> parcels.latest(viewer.account(), LATEST)));
    }

    void cancel(UUID id, Viewer viewer) {
        var parcel = find(id, viewer);
        transaction.executeWithoutResult(_ -> parcels.cancel(parcel.id()));
    }

    /// The archive, while its day lasts; written down who fetched it.
    FileId fetch(UUID id, Viewer viewer) {
        var parcel = find(id, viewer);
        return Objects.requireNonNull(
                transaction.execute(_ -> {
                    var ends = parcel.endsAt();
                    if (ends == null || !clock.instant().isBefore(ends)) {
                        throw new NotFound(id);
                    }
                    audit.record(
                            Audit.Entry.of("exchange.parcel_fetched", "parcel:" + id)
                                    .purpose(parcel.purpose()));
                    return parcels.file(id).orElseThrow(() -> new NotFound(id));
                }));
    }

    static UUID step() {
        return Uuid7.next();
    }
}
