package vn.quantriet.file;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Tone;

/// Whether scans can be read here.
@Component
class RecognitionCondition implements ConditionSource {

    private static final String NAME = "file.condition.recognition";

    private final Scans scans;

    RecognitionCondition(Scans scans) {
        this.scans = scans;
    }

    @Override
    public int order() {
        return 41;
    }

    @Override
    public Condition condition() {
        return scans.isReady()
                ? Condition.good(NAME, "file.condition.recognition.ready")
                : new Condition(
                        NAME,
                        Tone.WARN,
                        "file.condition.recognition.missing",
                        List.of(),
                        "file.condition.recognition.install");
    }
}
