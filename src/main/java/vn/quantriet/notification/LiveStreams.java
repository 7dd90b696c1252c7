package vn.quantriet.notification;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/// The streams of this node, and the one connection on which it listens to all nodes. It listens from the first stream on, and tells all
/// streams to look again after the connection was lost.
@Component
class LiveStreams implements SmartLifecycle {

    private static final Logger LOG = LoggerFactory.getLogger(LiveStreams.class);
    private static final int WAIT = 500;
    private static final int PAUSE = 2000;

    private final DataSource database;
    private final Map<LiveStream, String> streams = new ConcurrentHashMap<>();
    private volatile boolean running;
    private @Nullable Thread listener;

    LiveStreams(DataSource database) {
        this.database = database;
    }

    /// Says no when the session has that many streams already.
    boolean open(LiveStream stream, String session, int most) {
        synchronized (streams) {
            if (!running || streams.values().stream().filter(session::equals).count() >= most) {
                return false;
            }
            streams.put(stream, session);
        }
        listen();
        return true;
    }

    void close(LiveStream stream) {
        streams.remove(stream);
    }

    Set<LiveStream> open() {
        return Set.copyOf(streams.keySet());
    }

    private synchronized void listen() {
        if (listener == null && running) {
            listener = Thread.ofVirtual().name("live").start(this::listenOn);
        }
    }

    private void listenOn() {
        while (running) {
            try (var connection = database.getConnection()) {
                hear(connection);
            } catch (SQLException | RuntimeException lost) {
                if (running) {
                    LOG.warn("Changes of other nodes are not heard: {}", lost.getMessage());
                    pause();
                }
            }
        }
    }

    private void hear(Connection connection) throws SQLException {
        connection.setAutoCommit(true);
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + LiveChanges.CHANNEL);
            streams.keySet().forEach(LiveStream::hearSomething);
            var told = connection.unwrap(PGConnection.class);
            while (running) {
                for (var note : told.getNotifications(WAIT)) {
                    LiveChange.of(note.getParameter()).ifPresent(this::pass);
                }
            }
            statement.execute("unlisten *");
        }
    }

    private void pass(LiveChange change) {
        streams.keySet().forEach(stream -> stream.hear(change));
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void start() {
        running = true;
    }

    /// Streams end first, so that the server need not wait for them.
    @Override
    public void stop() {
        running = false;
        streams.keySet().forEach(LiveStream::end);
        Optional.ofNullable(listener).ifPresent(LiveStreams::await);
        listener = null;
    }

    private static void await(Thread listener) {
        try {
            listener.join(4L * WAIT);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return DEFAULT_PHASE;
    }
}
