package vn.quantriet.access.audit;

import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Tone;

/// Whether the log is being sealed.
@Component
class SealCondition implements ConditionSource {

    private static final String NAME = "access.condition.seal";
    private static final Duration USUAL = Duration.ofMinutes(1);

    private final SealGate gate;
    private final SealLoop loop;

    SealCondition(SealGate gate, SealLoop loop) {
        this.gate = gate;
        this.loop = loop;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public Condition condition() {
        var waiting = gate.waiting();
        return loop.isRunning() && waiting.compareTo(USUAL) <= 0
                ? Condition.good(NAME, "access.condition.seal.runs")
                : new Condition(
                        NAME,
                        Tone.BAD,
                        "access.condition.seal.behind",
                        List.of(waiting.toMinutes()),
                        "access.condition.seal.advice");
    }
}
