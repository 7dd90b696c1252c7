package vn.quantriet.assignment;

import java.util.List;

/// Something was done to these turns, or to whom they belong; [TurnRecords] tells what they are now.
public record TurnsChanged(List<OccurrenceId> turns) {

    public TurnsChanged {
        turns = List.copyOf(turns);
    }
}
