package vn.quantriet.access;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;

/// Tries background work again that failed, or whose node died in the middle.
///
/// The first pause is short and each is twice as long as the one before; after so many tries work rests until a person lets it
/// begin anew, or the program starts. Listeners are idempotent: what was done and not told is done again without harm.
@Service
class UnfinishedWork {

    private static final Logger LOG = LoggerFactory.getLogger(UnfinishedWork.class);

    /// More at a time would leave no connection to those who work.
    private static final int AT_ONCE = 50;

    /// Work may take so long before it is called unfinished.
    private static final Duration USUAL = Duration.ofMinutes(2);

    private final UnfinishedWorkRepository work;
    private final FailedEventPublications failed;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;

    UnfinishedWork(
            UnfinishedWorkRepository work,
            FailedEventPublications failed,
            Settings settings,
            Audit audit,
            Clock clock) {
        this.work = work;
        this.failed = failed;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    /// Not within a transaction: those who do the work look into the log at the same time.
    void tryAgain() {
        var now = clock.instant();
        int silent = work.failSilent(now.minus(minutes(Setting.WORK_SILENT_MINUTES)));
        if (silent > 0) {
            LOG.warn("{} pieces of background work were left by their node", silent);
        }
        var due =
                new HashSet<>(work.due(now, minutes(Setting.WORK_RETRY_MINUTES), tries(), AT_ONCE));
        if (!due.isEmpty()) {
            LOG.info("{} pieces of background work are tried again", due.size());
            failed.resubmit(
                    ResubmissionOptions.defaults()
                            .withBatchSize(Integer.MAX_VALUE)
                            .withFilter(publication -> due.contains(publication.getIdentifier())));
        }
    }

    /// What is not done although there was time, what is given up first.
    List<UnfinishedWorkRepository.Left> left() {
        return work.left(clock.instant().minus(USUAL), tries());
    }

    /// Lets what was given up be tried as often as new work.
    @Transactional
    public int beginAnew() {
        int begun = work.beginAnew(tries());
        if (begun > 0) {
            audit.record(Audit.Entry.of("work.begun_anew", "work").detail("count:" + begun));
        }
        return begun;
    }

    /// Forgets what was done long ago.
    void forget() {
        work.forget(clock.instant().minus(Duration.ofDays(settings.get(Setting.WORK_KEPT_DAYS))));
    }

    private int tries() {
        return settings.get(Setting.WORK_TRIES);
    }

    private Duration minutes(Setting setting) {
        return Duration.ofMinutes(settings.get(setting));
    }
}
