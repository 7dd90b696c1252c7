package vn.quantriet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Points an application context under test at a database and folders of its own.
public class FreshDatabase
        implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var folder = folder();
        TestDatabase.closeAfterSpring();
        TestPropertyValues.of(
                        "spring.datasource.url=" + address(),
                        "spring.datasource.username=quantriet_app",
                        "spring.datasource.password=app",
                        "spring.datasource.hikari.maximum-pool-size=6",
                        "spring.flyway.enabled=false",
                        "quantriet.audit.sealing=false",
                        "quantriet.disk.ballast=0MB",
                        "quantriet.data=" + folder.resolve("data"),
                        "quantriet.keys=" + folder.resolve("keys"))
                .applyTo(context);
    }

    String address() {
        return TestDatabase.fresh();
    }

    private static Path folder() {
        try {
            var folder = Files.createTempDirectory("quantriet-test");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
