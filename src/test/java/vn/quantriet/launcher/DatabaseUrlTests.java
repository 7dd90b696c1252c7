package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.quantriet.launcher.postgres.DatabaseAddress;

class DatabaseUrlTests {

    @Test
    void takesUserAndPasswordFromBeforeTheHost() {
        assertThat(DatabaseUrl.parse("postgres://app:p%40ss+1@db.example:5433/quantriet"))
                .contains(
                        new DatabaseAddress(
                                "jdbc:postgresql://db.example:5433/quantriet", "app", "p@ss+1"));
    }

    @Test
    void takesThemFromTheSettingsAndKeepsTheOthers() {
        var text =
                "jdbc:postgresql://db.example/quantriet?user=app&sslmode=verify-full&password=s%26cret";

        assertThat(DatabaseUrl.parse(text))
                .contains(
                        new DatabaseAddress(
                                "jdbc:postgresql://db.example/quantriet?sslmode=verify-full",
                                "app",
                                "s&cret"));
    }

    @Test
    void keepsAllHostsOfAClusterThatFailsOver() {
        var text = "postgresql://app:x@one:5432,two:5432/quantriet?targetServerType=primary";

        assertThat(DatabaseUrl.parse(text).map(DatabaseAddress::url))
                .contains("jdbc:postgresql://one:5432,two:5432/quantriet?targetServerType=primary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "quantriet",
                "mysql://app:x@db/quantriet",
                "postgres://db/quantriet",
                "postgres://app@db/quantriet",
                "postgres://app:a b@db/quantriet",
                "jdbc:postgresql:quantriet?user=app&password=x"
            })
    void refusesWhatNamesNoServerOrNoPassword(String text) {
        assertThat(DatabaseUrl.parse(text)).isEmpty();
    }

    @Test
    void isShownWithoutThePassword() {
        assertThat(DatabaseUrl.parse("postgres://app:secret@db/quantriet").orElseThrow().toString())
                .contains("app", "db/quantriet")
                .doesNotContain("secret");
    }
}
