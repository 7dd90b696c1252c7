package vn.quantriet.draft.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.QUANG;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("A7")
class FormRulesModuleTests {

    @Autowired FormRules rules;

    @Test
    void shipsBothRulesWithTheirDays() {
        assertThat(on("2018-04-03")).isEqualTo(on("2026-05-26")).isEqualTo(Rules.OF_2018.id());
        assertThat(on("2026-05-27")).isEqualTo(on("2030-12-31")).isEqualTo(Rules.OF_2026.id());
        assertThat(rules.get(Rules.OF_2018.id()).validTo()).isEqualTo("2026-05-26");
        assertThat(rules.get(Rules.OF_2018.id()).layout()).isEqualTo(Rules.OF_2018.layout());
        assertThat(rules.get(Rules.OF_2026.id()).layout()).isEqualTo(Rules.OF_2026.layout());
        assertThat(rules.get(Rules.OF_2026.id()).certainty())
                .isEqualTo(Certainty.SECONDARY_SOURCES);
    }

    @Test
    void takesTheFirstRuleForPapersBeforeIt() {
        assertThat(on("2004-05-28")).isEqualTo(Rules.OF_2018.id());
    }

    @Test
    void endsARuleWhereTheNextBegins() {
        var next = rule("2031-01-01");
        rules.add(next, QUANG);

        assertThat(on("2030-12-31")).isNotEqualTo(next.id());
        assertThat(on("2031-01-01")).isEqualTo(next.id());
        assertThat(rules.all()).extracting(FormRule::id).startsWith(next.id());
    }

    @Test
    void changesARuleUntilAPaperWasIssuedByIt() {
        var rule = rule("2032-01-01");
        rules.add(rule, QUANG);
        var later = rule(rule.id(), "2032-02-01");
        rules.change(later, QUANG);
        assertThat(rules.get(rule.id()).validFrom()).isEqualTo("2032-02-01");

        rules.use(rule.id());
        rules.use(rule.id());

        assertThat(rules.get(rule.id()).used()).isTrue();
        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(() -> rules.change(rule(rule.id(), "2032-03-01"), QUANG))
                .matches(refusal -> refusal.reason() == FormRefused.Reason.USED);
    }

    @Test
    void refusesTwoRulesFromOneDay() {
        assertThatExceptionOfType(FormRefused.class)
                .isThrownBy(() -> rules.add(rule("2026-05-27"), QUANG))
                .matches(refusal -> refusal.reason() == FormRefused.Reason.DAY_TAKEN);
    }

    @Test
    void isKeptByTheAdministratorAlone() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rules.add(rule("2033-01-01"), HOA));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rules.change(Rules.OF_2026, HOA));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> rules.change(rule("2033-01-01"), QUANG));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> rules.get(Uuid7.next()));
    }

    private UUID on(String day) {
        return rules.on(LocalDate.parse(day)).id();
    }

    private static FormRule rule(String from) {
        return rule(Uuid7.next(), from);
    }

    private static FormRule rule(UUID id, String from) {
        var rule = Rules.OF_2026;
        return new FormRule(
                id,
                "Quy tắc thử",
                LocalDate.parse(from),
                null,
                rule.source(),
                rule.certainty(),
                false,
                rule.layout());
    }
}
