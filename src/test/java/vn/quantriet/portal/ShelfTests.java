package vn.quantriet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;

@Tag("A8")
class ShelfTests {

    private final Shelf shelf = new Shelf();

    @Test
    void givesWhatItKeptAsLongAsNothingWasChanged() {
        shelf.keep(7, "a", answer(10));

        assertThat(shelf.find(7, "a")).isPresent();
        assertThat(shelf.find(8, "a")).isEmpty();
    }

    @Test
    void takesNothingThatWasMadeBeforeAChange() {
        shelf.keep(8, "b", answer(10));
        shelf.keep(7, "a", answer(10));

        assertThat(shelf.find(7, "a")).isEmpty();
        assertThat(shelf.find(8, "a")).isEmpty();
        assertThat(shelf.find(8, "b")).isPresent();
    }

    @Test
    void growsToALimitAndLetsTheLeastAskedForGo() {
        for (int number = 0; number < 100; number++) {
            shelf.keep(1, "page " + number, answer(1 << 20));
            shelf.find(1, "page 0");
        }
        shelf.keep(1, "huge", answer(3 << 20));

        assertThat(shelf.find(1, "page 0")).isPresent();
        assertThat(shelf.find(1, "page 99")).isPresent();
        assertThat(shelf.find(1, "page 1")).isEmpty();
        assertThat(shelf.find(1, "huge")).isEmpty();
    }

    private static Answer answer(int bytes) {
        return new Answer(new byte[bytes], MediaType.TEXT_HTML, "W/\"x\"", Instant.EPOCH);
    }
}
