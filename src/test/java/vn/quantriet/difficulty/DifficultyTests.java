package vn.quantriet.difficulty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.difficulty.DifficultyRefused.Reason.*;
import static vn.quantriet.testing.Cast.*;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.quantriet.kernel.UnitId;

/// What may become of a difficulty.
@Tag("G4")
class DifficultyTests {

    @Test
    void goesUpAndComesBackTheSameWay() {
        var up = raised().passed(RIVERS, MINISTRY);
        assertThat(up.holder()).isEqualTo(MINISTRY);
        assertThat(up.from()).isEqualTo(RIVERS);

        var back = up.returned(MINISTRY, DifficultyTests::before);
        assertThat(back.state()).isEqualTo(State.WAITING);
        assertThat(back.holder()).isEqualTo(RIVERS);
        assertThat(back.returned(RIVERS, DifficultyTests::before))
                .satisfies(now -> {
                    assertThat(now.state()).isEqualTo(State.RETURNED);
                    assertThat(now.holder()).isEqualTo(CELL_ONE);
                });
    }

    @Test
    void goesBackToWhoAsked() {
        var asked = raised().passed(RIVERS, MINISTRY).asked(MINISTRY);
        assertThat(asked.holder()).isEqualTo(CELL_ONE);

        var again = asked.replied(DifficultyTests::before);
        assertThat(again.holder()).isEqualTo(MINISTRY);
        assertThat(again.from()).isEqualTo(RIVERS);
    }

    @Test
    void opensAgainWhereItWasAnswered() {
        var answered = raised().answered(RIVERS);
        assertThat(answered.holder()).isEqualTo(CELL_ONE);
        assertThat(answered.resolved().holder()).isNull();
        assertThat(answered.reopened(DifficultyTests::before).holder()).isEqualTo(RIVERS);
        assertThat(answered.resolved().reopened(DifficultyTests::before).holder())
                .isEqualTo(RIVERS);
    }

    @Test
    void isAnsweredOnlyWhereItLies() {
        refused(MOVED_ON, () -> raised().answered(MINISTRY));
        refused(MOVED_ON, () -> raised().answered(RIVERS).answered(RIVERS));
        refused(MOVED_ON, () -> raised().withdrawn().asked(RIVERS));
        refused(NOT_ANSWERED, () -> raised().resolved());
        refused(NOT_ASKED, () -> raised().replied(DifficultyTests::before));
        refused(MOVED_ON, () -> raised().answered(RIVERS).withdrawn());
    }

    @Test
    void isNotPassedToWhoseItIsNorToOneself() {
        refused(BAD_UNIT, () -> raised().passed(RIVERS, CELL_ONE));
        refused(BAD_UNIT, () -> raised().passed(RIVERS, RIVERS));
        refused(BAD_UNIT, () -> raised().succeeded(CELL_ONE, RIVERS));
    }

    private static Difficulty raised() {
        return new Difficulty(
                DifficultyId.next(),
                "Thiếu máy đo",
                CELL_ONE,
                State.WAITING,
                RIVERS,
                CELL_ONE,
                1,
                List.of(BINH.path()));
    }

    private static UnitId before(UnitId unit) {
        return unit.equals(MINISTRY) ? RIVERS : CELL_ONE;
    }

    private static void refused(DifficultyRefused.Reason reason, Runnable deed) {
        assertThatExceptionOfType(DifficultyRefused.class)
                .isThrownBy(deed::run)
                .satisfies(no -> assertThat(no.reason()).isEqualTo(reason));
    }
}
