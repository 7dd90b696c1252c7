package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.quantriet.launcher.postgres.DatabaseAddress;
import vn.quantriet.testing.TestDatabase;

class ExternalDatabaseTests {

    private static final String GOOD = "postgres://app:x@localhost/quantriet";

    private static String url = "";
    private static String name = "";

    @BeforeAll
    static void prepare() {
        url = TestDatabase.fresh();
        name = url.substring(url.lastIndexOf('/') + 1);
        TestDatabase.execute(name, "alter database " + name + " owner to quantriet_owner");
    }

    @Test
    void isNotUsedWhenNoAddressIsGiven() {
        assertThat(ExternalDatabase.in(Map.of("PATH", "/bin"))).isEmpty();
    }

    @Test
    void isGivenByTwoAddresses() {
        var addresses =
                Map.of("QUANTRIET_DATABASE_URL", GOOD, "QUANTRIET_DATABASE_OWNER_URL", GOOD);

        assertThat(ExternalDatabase.in(addresses)).isPresent();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ExternalDatabase.in(Map.of("QUANTRIET_DATABASE_URL", GOOD)))
                .withMessageContaining("QUANTRIET_DATABASE_OWNER_URL");
    }

    @Test
    void isTakenWithTheRolesOfTheBootstrap() {
        assertThatCode(() -> ExternalDatabase.check(new Databases(application(), owner())))
                .doesNotThrowAnyException();
    }

    @Test
    void isRefusedWhenTheApplicationIsTheOwner() {
        assertRefused(new Databases(owner(), owner()), "quantriet_owner");
    }

    @Test
    void isRefusedWhenTheApplicationIsASuperuser() {
        assertRefused(new Databases(superuser(), owner()), "postgres @");
    }

    @Test
    void isRefusedWithoutItsExtensions() {
        TestDatabase.execute("postgres", "grant create on database postgres to quantriet_owner");
        var bare = url.replace("/" + name, "/postgres");
        var owner = new DatabaseAddress(bare, "quantriet_owner", "owner");

        assertRefused(new Databases(application(), owner), "bin/bootstrap-database");
    }

    @Test
    void isNamedWhenItCannotBeReached() {
        var wrong = new DatabaseAddress(url + "_gone", "quantriet_owner", "owner");

        assertRefused(new Databases(application(), wrong), name + "_gone");
    }

    @Test
    void isNotEmptyOnceMigrated() {
        assertThat(ExternalDatabase.isEmpty(new Databases(application(), owner()))).isFalse();
    }

    @Test
    void isRefusedOnceANewerProgramHasMigratedIt() {
        var program = Migrations.ofThisProgram();
        program.requireAllOf(owner());

        TestDatabase.execute(
                name,
                """
                insert into flyway_schema_history
                  (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (999999, '20991231.2359', 'x', 'SQL', 'V20991231_2359__x.sql', 'x', 1, true)
                """);

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> program.requireAllOf(owner()))
                .satisfies(refused -> assertThat(refused.sentences()).contains("20991231.2359"));
    }

    private static void assertRefused(Databases databases, String named) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> ExternalDatabase.check(databases))
                .satisfies(refused -> assertThat(refused.sentences()).contains(named));
    }

    private static DatabaseAddress application() {
        return new DatabaseAddress(url, "quantriet_app", "app");
    }

    private static DatabaseAddress owner() {
        return new DatabaseAddress(url, "quantriet_owner", "owner");
    }

    private static DatabaseAddress superuser() {
        return new DatabaseAddress(url, "postgres", "postgres");
    }
}
