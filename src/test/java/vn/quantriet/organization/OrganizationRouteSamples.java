package vn.quantriet.organization;

import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.THU;

import java.util.List;
import vn.quantriet.testing.RouteSamples;

/// The unit of the lakes and Thu, who leads it.
class OrganizationRouteSamples implements RouteSamples {

    @Override
    public List<Thing> things() {
        return List.of(new Thing("/units/{id}", LAKES), new Thing("/members/{id}", THU.member()));
    }
}
