package vn.quantriet.file;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.file.reader.Sandbox;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Tone;

/// How well foreign files are kept apart while they are read.
@Component
class ReadingCondition implements ConditionSource {

    private static final String NAME = "file.condition.reading";

    private final Sandbox sandbox = new Sandbox();

    @Override
    public int order() {
        return 40;
    }

    @Override
    public Condition condition() {
        if (!sandbox.isSealed()) {
            return new Condition(
                    NAME,
                    Tone.WARN,
                    "file.condition.reading.open",
                    List.of(),
                    "file.condition.reading.bwrap");
        }
        return sandbox.isLimited()
                ? Condition.good(NAME, "file.condition.reading.sealed")
                : new Condition(
                        NAME,
                        Tone.WARN,
                        "file.condition.reading.unlimited",
                        List.of(),
                        "file.condition.reading.prlimit");
    }
}
