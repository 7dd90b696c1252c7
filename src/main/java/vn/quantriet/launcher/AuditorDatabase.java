package vn.quantriet.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.quantriet.launcher.CannotStart.Reason;
import vn.quantriet.launcher.postgres.DatabaseAddress;
import vn.quantriet.launcher.postgres.EmbeddedPostgres;

/// The database as the auditor may read it, for commands that do not serve.
///
/// While the program serves beside, its server is used; else the embedded one is started until this is
/// closed. An external one is named by `QUANTRIET_DATABASE_AUDITOR_URL`.
record AuditorDatabase(
        DatabaseAddress address, @Nullable EmbeddedPostgres started, @Nullable DataFolder held)
        implements AutoCloseable {

    static final String AUDITOR = "QUANTRIET_DATABASE_AUDITOR_URL";

    static AuditorDatabase open(Places places, Map<String, String> environment) throws IOException {
        if (environment.containsKey(AUDITOR)
                || environment.containsKey(ExternalDatabase.APPLICATION)) {
            return new AuditorDatabase(ExternalDatabase.address(AUDITOR, environment), null, null);
        }
        if (Files.notExists(places.data().resolve("version"))) {
            throw new CannotStart(Reason.NO_DATA, places.data());
        }
        var folder = hold(places);
        return folder.isPresent() ? start(folder.get()) : beside(places);
    }

    @Override
    public void close() throws IOException {
        if (started != null) {
            started.close();
        }
        if (held != null) {
            held.close();
        }
    }

    /// Empty while another program holds the folder.
    private static Optional<DataFolder> hold(Places places) {
        try {
            return Optional.of(
                    DataFolder.open(places.data(), ProductVersion.current(), User.current()));
        } catch (CannotStart e) {
            if (e.reason() == Reason.ALREADY_RUNNING) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private static AuditorDatabase start(DataFolder folder) throws IOException {
        var postgres = EmbeddedPostgres.start(folder.path(), event -> {});
        return new AuditorDatabase(postgres.auditor(), postgres, folder);
    }

    private static AuditorDatabase beside(Places places) throws IOException {
        return new AuditorDatabase(EmbeddedPostgres.auditorOfRunning(places.data()), null, null);
    }
}
