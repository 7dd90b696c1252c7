package vn.quantriet.access.audit;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Seals the log each second while the program runs, and once more when it stops.
@Component
class SealLoop implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(SealLoop.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration LAST_SEAL = Duration.ofSeconds(10);

    private final Sealer sealer;
    private final boolean wanted;
    private @Nullable CountDownLatch end;
    private @Nullable Thread thread;

    SealLoop(Sealer sealer, @Value("${quantriet.audit.sealing:true}") boolean wanted) {
        this.sealer = sealer;
        this.wanted = wanted;
    }

    /// Tests seal when they want to.
    @Override
    public boolean isAutoStartup() {
        return wanted;
    }

    @Override
    public synchronized void start() {
        var fresh = new CountDownLatch(1);
        end = fresh;
        thread = Thread.ofVirtual().name("audit-seal").start(() -> run(fresh));
    }

    /// Lets a seal that is being made finish, and makes a last one.
    @Override
    public synchronized void stop() {
        if (end != null && thread != null) {
            end.countDown();
            join(thread);
            thread = null;
            seal();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /// Starts before and stops after the web server.
    @Override
    public int getPhase() {
        return DEFAULT_PHASE - 8192;
    }

    private void run(CountDownLatch ended) {
        try {
            do {
                seal();
            } while (!ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /// A failure must not end the loop: when it lasts, nothing may be changed any more (see [SealGate]).
    private void seal() {
        try {
            sealer.seal();
        } catch (Exception failure) {
            LOG.error("The audit log could not be sealed", failure);
        }
    }

    private static void join(Thread running) {
        try {
            running.join(LAST_SEAL);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
