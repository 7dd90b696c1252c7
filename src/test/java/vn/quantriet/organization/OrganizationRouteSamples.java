package vn.quantriet.organization;

import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.LAKES;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.THU;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;

/// The unit of the lakes, and Thu, who leads it.
class OrganizationRouteSamples implements RouteSamples {

    private static final String DAY = "2026-01-01";

    private final UUID position = Uuid7.next();

    OrganizationRouteSamples(Personnel personnel) {
        var post =
                new NewPosition(
                        position,
                        LAKES,
                        THU.member(),
                        PositionTitle.SECRETARY,
                        LocalDate.parse(DAY),
                        null,
                        "");
        personnel.appoint(List.of(post), QUANG);
    }

    @Override
    public List<Thing> things() {
        return List.of(
                new Thing("/units/{id}", LAKES),
                new Thing("/members/{id}", THU.member()),
                new Thing("/positions/{id}", position));
    }

    @Override
    public List<RouteSample> samples() {
        return List.of(
                onMember("leaving", Map.of("from", DAY)),
                onMember("transfer", Map.of("from", DAY, "unit", CELL_ONE.toString())),
                onUnit("committees", Map.of("from", DAY, "seats", "5")),
                onUnit("posts", Map.of("title", "SECRETARY", "seats", "1")),
                new RouteSample(
                        "POST /positions/{id}/ending",
                        "/positions/" + position + "/ending",
                        Map.of("from", DAY, "member", THU.member().toString())));
    }

    private static RouteSample onMember(String deed, Map<String, String> form) {
        return new RouteSample(
                "POST /members/{id}/" + deed, "/members/" + THU.member() + "/" + deed, form);
    }

    private static RouteSample onUnit(String deed, Map<String, String> form) {
        return new RouteSample("POST /units/{id}/" + deed, "/units/" + LAKES + "/" + deed, form);
    }
}
