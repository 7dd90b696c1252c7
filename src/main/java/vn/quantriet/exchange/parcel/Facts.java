package vn.quantriet.exchange.parcel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What is known of the papers of a parcel, for programs: JSON.
final class Facts {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private Facts() {}

    static byte[] of(List<Packed> papers) {
        return JSON.writeValueAsBytes(Map.of("papers", papers.stream().map(Facts::of).toList()));
    }

    private static Map<String, Object> of(Packed paper) {
        var line = paper.line();
        var known = paper.description();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("id", line.id().toString());
        facts.put("file", paper.path());
        facts.put("text", paper.textPath());
        facts.put("sha256", paper.sha256());
        facts.put("direction", line.direction().name());
        facts.put("type", text(known.type()));
        facts.put("reference", known.reference());
        facts.put("issuedOn", text(known.issuedOn()));
        facts.put("place", known.place());
        facts.put("issuer", known.issuer());
        facts.put("parentBody", known.parentBody());
        facts.put("title", known.title());
        facts.put("signatures", known.signatures());
        facts.put("recipients", known.recipients());
        facts.put("arrivalNumber", text(line.arrivalNumber()));
        facts.put("arrivedOn", text(line.arrivedOn()));
        facts.put("channel", paper.channel().name());
        facts.put("unit", line.unitName());
        facts.put("state", line.state().name());
        return facts;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
