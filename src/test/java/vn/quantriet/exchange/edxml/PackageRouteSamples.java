package vn.quantriet.exchange.edxml;

import static vn.quantriet.testing.Cast.THU;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.io.ByteArrayResource;
import vn.quantriet.testing.RouteSamples;

/// A package that came to the lakes' cell.
class PackageRouteSamples implements RouteSamples {

    private final EdxmlPackage found;

    PackageRouteSamples(Packages packages) {
        var text = Edxml.of(901, "Công văn của Viện").strip().getBytes(StandardCharsets.UTF_8);
        found =
                packages.find(
                        packages.receive("vien.edxml", new ByteArrayResource(text), THU).id(), THU);
    }

    @Override
    public List<RouteSample> samples() {
        var document = Objects.requireNonNull(found.document()).page();
        return List.of(
                RouteSample.of("GET /packages/{id}", found.page()),
                new RouteSample(
                        "POST /packages/{id}/decision",
                        found.page() + "/decision",
                        Map.of("accepted", "true")),
                new RouteSample(
                        "POST /packages/{id}/status",
                        found.page() + "/status",
                        Map.of("code", "01")),
                RouteSample.of("GET /packages/{id}/files/{place}", found.page() + "/files/1"),
                RouteSample.of("GET /documents/{id}/package", document + "/package"),
                new RouteSample(
                        "POST /documents/{id}/package",
                        document + "/package",
                        Map.of("purpose", "gửi liên thông")));
    }
}
