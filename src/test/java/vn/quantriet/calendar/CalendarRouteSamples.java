package vn.quantriet.calendar;

import static vn.quantriet.testing.Cast.THU;

import java.util.List;
import java.util.UUID;
import vn.quantriet.testing.RouteSamples;

/// A day that holds for everybody, and an address of the secretary by the lakes.
class CalendarRouteSamples implements RouteSamples {

    private static final UUID ADDRESS = UUID.fromString("01938000-0000-7000-8000-0000000000fe");

    private final Subscriptions subscriptions;

    CalendarRouteSamples(Subscriptions subscriptions) {
        this.subscriptions = subscriptions;
    }

    @Override
    public List<Thing> things() {
        subscriptions.make(ADDRESS, null, false, THU);
        return List.of(
                new Thing("/calendars/{id}", ADDRESS),
                new Thing(
                        "/working-calendar/days/{id}",
                        UUID.fromString("01938000-0000-7000-8000-0000000000ff")));
    }
}
