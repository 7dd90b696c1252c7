package vn.quantriet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// Who hears of what, asked anew each time.
@Tag("J")
class LiveStreamTests {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration BEAT = Duration.ofMillis(40);

    private static final LiveTopic PLANS =
            new LiveTopic() {
                @Override
                public String name() {
                    return "plan";
                }

                @Override
                public boolean opensTo(Viewer viewer) {
                    return viewer.may(Permission.READ_PLANS);
                }
            };

    private final AtomicReference<Optional<Viewer>> who = new AtomicReference<>(Optional.of(LAN));
    private final List<String> written = new CopyOnWriteArrayList<>();
    private final LiveStream stream = new LiveStream(PLANS, "", who::get);
    private Thread reader = Thread.ofVirtual().start(() -> {});

    @AfterEach
    void end() throws InterruptedException {
        stream.end();
        reader.join(Duration.ofSeconds(5));
    }

    @Test
    void tellsOnlyOfWhatTheViewerSees() {
        open();
        stream.hear(new LiveChange("plan", "1", LAKES_PATH));
        stream.hear(new LiveChange("plan", "2", MINH.path()));
        stream.hear(new LiveChange("work", "3", BINH.path()));
        await().until(() -> beats() >= 2);
        assertThat(events()).isZero();

        stream.hear(new LiveChange("plan", "4", BINH.path()));
        await().until(() -> events() == 1);
    }

    private static final UnitPath LAKES_PATH = THU.path();

    @Test
    void endsWhenTheSessionEndsOrTheRightIsTakenAway() {
        open();
        await().until(() -> beats() >= 1);
        who.set(Optional.empty());
        await().until(() -> !reader.isAlive());

        who.set(Optional.of(LAN));
        open();
        await().until(() -> beats() >= 1);
        who.set(Optional.of(AN));
        stream.hear(new LiveChange("plan", "1", AN.path()));
        await().until(() -> !reader.isAlive());
        assertThat(events()).isZero();
    }

    @Test
    void hearsOfOneThingOnly() {
        var one = new LiveStream(PLANS, "1", who::get);
        var thread = start(one);
        one.hear(new LiveChange("plan", "2", BINH.path()));
        await().until(() -> beats() >= 2);
        assertThat(events()).isZero();
        one.hear(new LiveChange("plan", "1", BINH.path()));
        await().until(() -> events() == 1);
        one.end();
        await().until(() -> !thread.isAlive());
    }

    @Test
    void keepsNoMoreThanItCanTell() {
        for (int change = 0; change < 10_000; change++) {
            stream.hear(new LiveChange("plan", "1", BINH.path()));
        }
        open();
        await().until(() -> beats() >= 1);
        assertThat(events()).isBetween(1L, 32L);
    }

    @Test
    void readsOnlyWhatItUnderstands() {
        var change = new LiveChange("plan", "0190", LAN.path());
        assertThat(LiveChange.of(change.payload())).contains(change);
        for (var strange : List.of("", "x", "a b", "a b c d", "a b ")) {
            assertThat(LiveChange.of(strange)).isEmpty();
        }
    }

    private void open() {
        written.clear();
        reader = start(stream);
    }

    private Thread start(LiveStream started) {
        return Thread.ofVirtual()
                .start(() -> {
                    try {
                        started.run(written::add, LONG, BEAT);
                    } catch (IOException | InterruptedException failure) {
                        written.add(failure.toString());
                    }
                });
    }

    private long events() {
        return written.stream().filter(words -> words.startsWith("event: changed")).count();
    }

    private long beats() {
        return written.stream().filter(":\n\n"::equals).count();
    }
}
