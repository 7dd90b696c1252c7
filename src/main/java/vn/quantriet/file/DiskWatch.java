package vn.quantriet.file;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// Looks at the disk every ten seconds; not as a job, since jobs need a database that can write.
@Component
class DiskWatch implements SmartLifecycle {

    private static final Duration PAUSE = Duration.ofSeconds(10);
    private static final Logger LOG = LoggerFactory.getLogger(DiskWatch.class);

    private final Disk disk;
    private @Nullable CountDownLatch end;

    DiskWatch(Disk disk) {
        this.disk = disk;
    }

    @Override
    public synchronized void start() {
        var fresh = new CountDownLatch(1);
        end = fresh;
        Thread.ofVirtual().name("disk-watch").start(() -> run(fresh));
    }

    @Override
    public synchronized void stop() {
        if (end != null) {
            end.countDown();
            end = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return end != null;
    }

    private void run(CountDownLatch ended) {
        try {
            while (!ended.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                look();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            disk.look();
        } catch (RuntimeException failure) {
            LOG.warn("The disk could not be looked at", failure);
        }
    }
}
