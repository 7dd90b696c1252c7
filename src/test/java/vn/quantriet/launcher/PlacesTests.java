package vn.quantriet.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PlacesTests {

    private static final User ROOT = new User(true, Path.of("/root"), Map.of());
    private static final User HOA = new User(false, Path.of("/home/hoa"), Map.of());

    @Test
    void areThoseOfTheSystemForRoot() {
        assertThat(Places.of(null, null, ROOT))
                .isEqualTo(places("/var/lib/quantriet", "/etc/quantriet/keys"));
    }

    @Test
    void areInTheHomeOfEveryoneElse() {
        assertThat(Places.of(null, null, HOA))
                .isEqualTo(
                        places(
                                "/home/hoa/.local/share/quantriet",
                                "/home/hoa/.config/quantriet/keys"));
    }

    @Test
    void followTheFoldersThatAUserNamed() {
        var environment = Map.of("XDG_DATA_HOME", "/big", "XDG_CONFIG_HOME", "not/absolute");
        var user = new User(false, Path.of("/home/hoa"), environment);

        assertThat(Places.of(null, null, user))
                .isEqualTo(places("/big/quantriet", "/home/hoa/.config/quantriet/keys"));
    }

    @Test
    void keepTheKeysBesideAChosenFolderNotInIt() {
        assertThat(Places.of(Path.of("/srv/party/"), null, ROOT))
                .isEqualTo(places("/srv/party", "/srv/party-keys"));
        assertThat(Places.of(Path.of("/srv/party"), Path.of("/mnt/stick/keys"), ROOT))
                .isEqualTo(places("/srv/party", "/mnt/stick/keys"));
    }

    private static Places places(String data, String keys) {
        return new Places(Path.of(data), Path.of(keys));
    }
}
