package vn.quantriet.notification;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// One page that waits for changes: server-sent events, written by the virtual thread of the request itself. Before each event it is asked
/// anew who looks and whether they may hear of it; nobody may any more, and the stream ends.
final class LiveStream {

    /// More than so many changes that wait are as good as one: the page reads all of it again.
    private static final int MOST_WAITING = 32;

    private static final LiveChange SOMETHING = new LiveChange("", "", UnitPath.ALL);
    private static final LiveChange END = new LiveChange("end", "", UnitPath.ALL);

    /// Where the words go; fails when nobody reads any more.
    interface Wire {

        void write(String words) throws IOException;
    }

    private final LiveTopic topic;
    private final String key;
    private final Supplier<Optional<Viewer>> viewers;
    private final BlockingQueue<LiveChange> waiting = new ArrayBlockingQueue<>(MOST_WAITING);

    /// @param key of the one thing that the page shows; empty for all of the topic
    /// @param viewers who looks, as of the moment it is asked
    LiveStream(LiveTopic topic, String key, Supplier<Optional<Viewer>> viewers) {
        this.topic = topic;
        this.key = key;
        this.viewers = viewers;
    }

    void hear(LiveChange change) {
        if (change.topic().equals(topic.name()) && (key.isEmpty() || change.key().equals(key))) {
            offer(change);
        }
    }

    /// Full: all that waits becomes one.
    private void offer(LiveChange change) {
        if (!waiting.offer(change)) {
            waiting.clear();
            waiting.offer(SOMETHING);
        }
    }

    /// Changes may have been missed.
    void hearSomething() {
        offer(SOMETHING);
    }

    void end() {
        waiting.clear();
        waiting.offer(END);
    }

    /// Writes until the reader is gone, may hear no more, or the time is over; then the browser asks again.
    void run(Wire wire, Duration life, Duration beat) throws IOException, InterruptedException {
        long over = System.nanoTime() + life.toNanos();
        wire.write("retry: 3000\n\n");
        while (System.nanoTime() < over) {
            var changes = next(beat);
            var viewer = viewers.get().filter(topic::opensTo);
            if (changes.contains(END) || viewer.isEmpty()) {
                return;
            }
            if (changes.isEmpty()) {
                wire.write(":\n\n");
            } else if (changes.contains(SOMETHING)
                    || changes.stream().anyMatch(each -> topic.tells(each, viewer.get()))) {
                wire.write("event: changed\ndata: " + topic.name() + "\n\n");
            }
        }
    }

    /// All that waits, so that one look at the viewer is enough; nothing when the time is over.
    private List<LiveChange> next(Duration beat) throws InterruptedException {
        var changes = new ArrayList<LiveChange>();
        var first = waiting.poll(beat.toMillis(), TimeUnit.MILLISECONDS);
        if (first != null) {
            changes.add(first);
            waiting.drainTo(changes);
        }
        return changes;
    }
}
