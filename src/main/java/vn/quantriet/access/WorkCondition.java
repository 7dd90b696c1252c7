package vn.quantriet.access;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.access.UnfinishedWorkRepository.Left;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Tone;

/// Background work that was begun and not finished: what is tried again by itself, and what was tried too often.
@Component
class WorkCondition implements ConditionSource {

    private static final String NAME = "access.condition.work";
    private static final String SAID = "access.condition.work.";
    private static final int NAMED = 5;

    private final UnfinishedWork work;

    WorkCondition(UnfinishedWork work) {
        this.work = work;
    }

    @Override
    public int order() {
        return 70;
    }

    @Override
    public Condition condition() {
        var left = work.left();
        var ended = left.stream().filter(Left::ended).toList();
        if (!ended.isEmpty()) {
            return told(Tone.BAD, "ended", ended);
        }
        return left.isEmpty() ? Condition.good(NAME, SAID + "done") : told(Tone.WARN, "left", left);
    }

    private static Condition told(Tone tone, String how, List<Left> left) {
        int count = left.stream().mapToInt(Left::count).sum();
        return new Condition(
                NAME, tone, SAID + how, List.of(count, names(left)), SAID + how + ".advice");
    }

    private static String names(List<Left> left) {
        return left.stream()
                .map(Left::type)
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .limit(NAMED)
                .collect(Collectors.joining(", "));
    }
}
