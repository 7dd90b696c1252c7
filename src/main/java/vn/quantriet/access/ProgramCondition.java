package vn.quantriet.access;

import java.util.Objects;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;

/// Which version runs, on which Java.
@Component
class ProgramCondition implements ConditionSource {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Condition condition() {
        var version = ProgramCondition.class.getPackage().getImplementationVersion();
        return Condition.good(
                "access.condition.program",
                "access.condition.program.runs",
                Objects.requireNonNullElse(version, "-"),
                Runtime.version().toString());
    }
}
