package vn.quantriet.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.*;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;

/// Changes travel from node to node through the database, when they are committed.
@ModuleTest
@Tag("J")
class LiveModuleTests {

    private static final LiveTopic ANYTHING =
            new LiveTopic() {
                @Override
                public String name() {
                    return "anything";
                }

                @Override
                public boolean opensTo(Viewer viewer) {
                    return true;
                }
            };

    @Autowired LiveChanges changes;
    @Autowired DataSource database;
    @Autowired TransactionTemplate transaction;
    @Autowired MockMvcTester mvc;

    @Test
    void reachesAllNodesOnceItIsCommitted() {
        try (var one = new Node();
                var other = new Node()) {
            one.await();
            other.await();
            var change = new LiveChange("anything", "1", LAN.path());

            transaction.executeWithoutResult(status -> {
                changes.tell(List.of(change, change));
                status.setRollbackOnly();
            });
            transaction.executeWithoutResult(_ -> {
                changes.tell(change);
                changes.tell(change);
                assertThat(one.events() + other.events()).isZero();
            });

            await().until(() -> one.events() == 1 && other.events() == 1);
        }
    }

    @Test
    void holdsNoMoreStreamsForASessionThanItMay() {
        var streams = new LiveStreams(database);
        streams.start();
        try {
            var first = stream();
            assertThat(streams.open(first, "session", 2)).isTrue();
            assertThat(streams.open(stream(), "session", 2)).isTrue();
            assertThat(streams.open(stream(), "session", 2)).isFalse();
            assertThat(streams.open(stream(), "another", 2)).isTrue();
            streams.close(first);
            assertThat(streams.open(stream(), "session", 2)).isTrue();
        } finally {
            streams.stop();
        }
        assertThat(streams.open(stream(), "late", 2)).isFalse();
    }

    @Test
    void opensToNobodyWithoutASession() {
        assertThat(mvc.get().uri("/live?topic=anything").with(by(LAN))).hasStatus(404);
        assertThat(mvc.get().uri("/live?topic=nothing").with(by(LAN))).hasStatus(404);
    }

    private static LiveStream stream() {
        return new LiveStream(ANYTHING, "", () -> Optional.of(LAN));
    }

    /// A server of its own on the same database, with one reader.
    private final class Node implements AutoCloseable {

        private final LiveStreams streams = new LiveStreams(database);
        private final List<String> written = new CopyOnWriteArrayList<>();
        private final LiveStream stream = stream();

        Node() {
            streams.start();
            streams.open(stream, "session", 1);
            Thread.ofVirtual()
                    .start(() -> {
                        try {
                            stream.run(written::add, Duration.ofMinutes(1), Duration.ofSeconds(1));
                        } catch (Exception failure) {
                            written.add(failure.toString());
                        }
                    });
        }

        /// Listening begins with word that something may have changed.
        void await() {
            Awaitility.await().until(() -> events() == 1);
            written.clear();
        }

        long events() {
            return written.stream().filter(words -> words.startsWith("event: changed")).count();
        }

        @Override
        public void close() {
            streams.stop();
        }
    }
}
