package vn.quantriet.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import vn.quantriet.QuanTriet;
import vn.quantriet.look.SignInSheet;
import vn.quantriet.testing.SampleDatabase;

/// The application with the sample organisation, serving on loopback, and the people who ask it.
final class Running implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final String address;
    private final SignInSheet sheet;
    private final Map<String, Client> clients = new HashMap<>();

    private Running(ConfigurableApplicationContext context, String address, SignInSheet sheet) {
        this.context = context;
        this.address = address;
        this.sheet = sheet;
    }

    static Running start(int port) {
        var application = new SpringApplication(QuanTriet.class);
        application.addInitializers(new SampleDatabase());
        // Without a seal for a quarter of an hour nobody could sign in any more.
        application.addInitializers(context ->
                TestPropertyValues.of(
                                "server.port=" + port,
                                "quantriet.audit.sealing=true",
                                "logging.level.org.springframework.web=error",
                                "logging.level.io.zonky.test.db.postgres=info",
                                "logging.level.pg=info")
                        .applyTo(context));
        var context = application.run();
        return new Running(context, "http://localhost:" + port, sheet(context));
    }

    private static SignInSheet sheet(ConfigurableApplicationContext context) {
        try {
            var data = context.getEnvironment().getRequiredProperty("quantriet.data");
            return SignInSheet.read(Path.of(data, "demo-sign-ins.txt"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    ApplicationContext context() {
        return context;
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /// The database's name, for what only its superuser may do.
    String database() {
        var url = context.getEnvironment().getRequiredProperty("spring.datasource.url");
        return url.substring(url.lastIndexOf('/') + 1);
    }

    Client client(String who) {
        return clients.computeIfAbsent(
                who,
                kind ->
                        kind.equals("stranger")
                                ? new Client(address)
                                : Client.signedIn(
                                        address,
                                        Objects.requireNonNull(sheet.byKind().get(kind), kind)));
    }

    @Override
    public void close() {
        context.close();
    }
}
