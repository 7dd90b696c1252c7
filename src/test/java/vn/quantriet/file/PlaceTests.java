package vn.quantriet.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A3")
class PlaceTests {

    private static final Place LINE = new Place(100, 200, 3, 1000, 2000, 9000, 2200);

    @Test
    void comesBackAsItWasPacked() {
        var places = List.of(LINE, Place.somewhere(201, 300, 4));
        assertThat(Place.unpack(Place.pack(places))).isEqualTo(places);
    }

    @Test
    void isLeftOutWhereNumbersAreMissing() {
        var numbers = Place.pack(List.of(LINE, LINE));
        assertThat(Place.unpack(Arrays.copyOf(numbers, 13))).containsExactly(LINE);
    }

    @Test
    void narrowsToTheWordsInProportion() {
        assertThat(LINE.part(125, 150)).isEqualTo(new Place(125, 150, 3, 3000, 2000, 5000, 2200));
        assertThat(LINE.part(0, 999)).isEqualTo(LINE);
        assertThat(LINE.part(300, 400).width()).isZero();
    }

    @Test
    void staysOnItsPage() {
        assertThat(new Place(0, 1, 1, -5, 20, 12_000, 10))
                .isEqualTo(new Place(0, 1, 1, 0, 20, Place.SIDE, 20));
    }
}
