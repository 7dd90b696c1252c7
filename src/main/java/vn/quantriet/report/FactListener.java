package vn.quantriet.report;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.assignment.TurnsChanged;
import vn.quantriet.difficulty.DifficultyChanged;
import vn.quantriet.document.DocumentRead;
import vn.quantriet.document.DocumentSent;
import vn.quantriet.organization.UnitMoved;
import vn.quantriet.organization.UnitsMerged;

/// Hears what happens in the modules below, and brings the ledger up to it. A failure stays in the event log to be delivered again.
@Component
class FactListener {

    private static final int AT_ONCE = 1000;

    private final Ledger ledger;
    private final FactSources sources;
    private final MovedFacts moved;

    FactListener(Ledger ledger, FactSources sources, MovedFacts moved) {
        this.ledger = ledger;
        this.sources = sources;
        this.moved = moved;
    }

    @ApplicationModuleListener
    void on(TurnsChanged changed) {
        ledger.follow(Source.TURN, () -> sources.turns(changed.turns()));
    }

    @ApplicationModuleListener
    void on(DocumentSent sent) {
        ledger.follow(Source.DELIVERY, () -> sources.deliveries(sent.document()));
        each(last -> sources.readers(sent.document(), last, AT_ONCE));
    }

    @ApplicationModuleListener
    void on(DocumentRead read) {
        ledger.follow(Source.READER, () -> sources.readers(read.document(), read.readers()));
    }

    @ApplicationModuleListener
    void on(DifficultyChanged changed) {
        ledger.follow(Source.DIFFICULTY, () -> sources.difficulty(changed.difficulty()));
    }

    @ApplicationModuleListener
    void on(UnitMoved unit) {
        moved.follow(unit.to());
    }

    @ApplicationModuleListener
    void on(UnitsMerged merged) {
        moved.followMergers();
    }

    private void each(Function<@Nullable Told, List<Told>> pages) {
        var last = new AtomicReference<@Nullable Told>();
        var size = new int[] {AT_ONCE};
        while (size[0] == AT_ONCE) {
            ledger.follow(
                    Source.READER,
                    () -> {
                        var page = pages.apply(last.get());
                        size[0] = page.size();
                        last.set(page.isEmpty() ? null : page.getLast());
                        return page;
                    });
        }
    }
}
