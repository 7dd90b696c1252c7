package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.List;

/// Open work of somebody who is away, before the eyes of who stands in: as much of it as their own role may read.
///
/// @param name who is away
/// @param hidden how much more there is that they may not read, as far as their scope reaches
public record Deputised(String name, LocalDate until, List<WorkLine> lines, int hidden) {

    public Deputised {
        lines = List.copyOf(lines);
    }
}
