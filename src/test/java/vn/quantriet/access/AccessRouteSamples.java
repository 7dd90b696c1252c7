package vn.quantriet.access;

import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.THU;

import java.util.List;
import java.util.Map;
import vn.quantriet.testing.RouteSamples;

/// Thu's account, and the role that she holds at her unit.
class AccessRouteSamples implements RouteSamples {

    @Override
    public List<Thing> things() {
        return List.of(new Thing("/accounts/{id}", THU.account()));
    }

    @Override
    public List<RouteSample> samples() {
        var account = "/accounts/" + THU.account();
        return List.of(
                new RouteSample(
                        "POST /accounts/{id}/roles",
                        account + "/roles",
                        Map.of("role", "OFFICE", "unit", CELL_ONE.toString())),
                RouteSample.of(
                        "POST /accounts/{id}/roles/{held}/withdrawal",
                        account + "/roles/" + THU.acting().id() + "/withdrawal"),
                new RouteSample(
                        "POST /accounts",
                        "/accounts",
                        Map.of("member", THU.member().toString(), "login", "somebody")));
    }
}
