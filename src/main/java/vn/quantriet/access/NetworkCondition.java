package vn.quantriet.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Tone;

/// Whether others can read along on the way.
@Component
class NetworkCondition implements ConditionSource {

    private static final String NAME = "access.condition.network";

    private final Transport transport;

    NetworkCondition(Transport transport) {
        this.transport = transport;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public Condition condition() {
        return transport.isSecure()
                ? Condition.good(NAME, "access.condition.network.tls")
                : new Condition(
                        NAME,
                        Tone.INFO,
                        "access.condition.network.local",
                        List.of(),
                        "access.condition.network.advice");
    }
}
