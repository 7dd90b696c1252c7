package vn.quantriet.calendar;

import java.util.List;
import java.util.UUID;
import vn.quantriet.testing.RouteSamples;

/// A day that holds for everybody.
class CalendarRouteSamples implements RouteSamples {

    @Override
    public List<Thing> things() {
        return List.of(
                new Thing(
                        "/working-calendar/days/{id}",
                        UUID.fromString("01938000-0000-7000-8000-0000000000ff")));
    }
}
