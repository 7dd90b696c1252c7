package vn.quantriet.file;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Tone;

/// How much room there is for data.
@Component
class DiskCondition implements ConditionSource {

    private static final String NAME = "file.condition.disk";

    private final Disk disk;

    DiskCondition(Disk disk) {
        this.disk = disk;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Condition condition() {
        long room = Math.max(0, disk.room() >> 20);
        return switch (disk.level()) {
            case ALL -> Condition.good(NAME, "file.condition.disk.room", room);
            case NO_FILES -> bad(Tone.WARN, "file.condition.disk.no_files", room);
            case NO_WRITES -> bad(Tone.BAD, "file.condition.disk.no_writes", room);
        };
    }

    private static Condition bad(Tone tone, String sentence, long room) {
        return new Condition(NAME, tone, sentence, List.of(room), "file.condition.disk.advice");
    }
}
