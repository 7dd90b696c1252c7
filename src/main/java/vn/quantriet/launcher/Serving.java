package vn.quantriet.launcher;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ExitCode;
import vn.quantriet.QuanTriet;
import vn.quantriet.launcher.CannotStart.Reason;
import vn.quantriet.launcher.postgres.EmbeddedPostgres;
import vn.quantriet.launcher.postgres.EmbeddedPostgres.Event;
import vn.quantriet.launcher.postgres.PostgresRefused;

/// The program while it serves: first the database, then Spring; at the end the other way round.
final class Serving {

    private final DataFolder folder;
    private final Path keys;
    private final Listening listening;
    private final Sample sample;
    private final CompletableFuture<Integer> end = new CompletableFuture<>();
    private volatile boolean stopping;
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable ConfigurableApplicationContext context;

    Serving(DataFolder folder, Path keys, Listening listening, Sample sample) {
        this.folder = folder;
        this.keys = keys;
        this.listening = listening;
        this.sample = sample;
    }

    /// Returns the exit code when the serving has ended.
    int run(Optional<Databases> external) throws IOException {
        try {
            start(external);
        } catch (RuntimeException e) {
            return orStopped(e);
        }
        say("launcher.serving", listening.url(), folder.path());
        return end.join();
    }

    /// Fills an empty place with the sample, and ends.
    int fill(Optional<Databases> external) throws IOException {
        start(external);
        say("launcher.filled", folder.path());
        return ExitCode.OK;
    }

    private void start(Optional<Databases> external) throws IOException {
        requireEmptyForSample(external);
        if (sample != Sample.NONE) {
            folder.beginSample();
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        var databases = external.isPresent() ? reach(external.get()) : embedded();
        Migrations.ofThisProgram().requireAllOf(databases.owner());
        startSpring(databases);
        folder.usedBy(ProductVersion.current());
    }

    /// Told to end while starting, the program has nothing to complain about.
    private int orStopped(RuntimeException e) {
        if (stopping) {
            return ExitCode.SOFTWARE;
        }
        throw e;
    }

    /// Goes once through what every start does.
    int rehearse() throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        var databases = embedded();
        Migrations.ofThisProgram().requireAllOf(databases.owner());
        var environment = startSpring(databases).getEnvironment();
        new Rehearsal(environment.getRequiredProperty("local.server.port")).play();
        return ExitCode.OK;
    }

    private void requireEmptyForSample(Optional<Databases> external) {
        if (sample != Sample.NONE && !folder.empty()) {
            throw new CannotStart(Reason.NOT_EMPTY, folder.path());
        }
        if (sample != Sample.NONE
                && external.filter(database -> !ExternalDatabase.isEmpty(database)).isPresent()) {
            throw new CannotStart(Reason.NOT_EMPTY, external.orElseThrow().owner());
        }
    }

    private static Databases reach(Databases external) {
        ExternalDatabase.check(external);
        return external;
    }

    private Databases embedded() throws IOException {
        say("launcher.starting_database", folder.path());
        var started = EmbeddedPostgres.start(folder.path(), this::on);
        synchronized (this) {
            postgres = started;
        }
        return new Databases(started.application(), started.owner());
    }

    private ConfigurableApplicationContext startSpring(Databases databases) {
        var application = new SpringApplication(QuanTriet.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(this::remember);
        return application.run(arguments(databases));
    }

    private synchronized void remember(ConfigurableApplicationContext starting) {
        context = starting;
    }

    private String[] arguments(Databases databases) {
        var settings = new ArrayList<String>();
        settings.add("quantriet.data=" + folder.path());
        settings.add("quantriet.keys=" + keys);
        settings.add("quantriet.demo=" + sample.setting());
        settings.add("spring.main.log-startup-info=false");
        settings.addAll(listening.settings());
        settings.addAll(settings(databases));
        return settings.stream().map(setting -> "--" + setting).toArray(String[]::new);
    }

    private static List<String> settings(Databases databases) {
        var application = databases.application();
        var owner = databases.owner();
        return List.of(
                "spring.datasource.url=" + application.url(),
                "spring.datasource.username=" + application.user(),
                "spring.datasource.password=" + application.password(),
                "spring.flyway.url=" + owner.url(),
                "spring.flyway.user=" + owner.user(),
                "spring.flyway.password=" + owner.password());
    }

    private void on(Event event) {
        switch (event) {
            case Event.Died(var code) -> say("launcher.database_died", code);
            case Event.Recovered() -> say("launcher.database_recovered");
            case Event.GaveUp(var why) -> {
                System.err.println(cause(why).sentences());
                end.complete(ExitCode.SOFTWARE);
            }
        }
    }

    /// A full disk is behind most of what PostgreSQL cannot do.
    private CannotStart cause(PostgresRefused why) {
        try {
            folder.requireRoomToRun();
            return CannotStart.because(why);
        } catch (CannotStart full) {
            return full;
        }
    }

    /// Runs when the process is told to end, and after a start that failed.
    private void stop() {
        stopping = true;
        var running = running();
        if (running != null) {
            running.close();
        }
        var database = database();
        if (database != null) {
            database.close();
        }
    }

    private synchronized @Nullable ConfigurableApplicationContext running() {
        return context;
    }

    private synchronized @Nullable EmbeddedPostgres database() {
        return postgres;
    }

    private static void say(String key, Object... details) {
        System.out.println(Sentences.of(key, details));
    }
}
