package vn.quantriet.draft.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;

/// The rule of 2018. It belongs to all, but only the administrators of the top unit open it.
class FormRouteSamples implements RouteSamples {

    private static final String PATH = "/form-rules/" + Rules.OF_2018.id();

    @Override
    public List<Thing> things() {
        return List.of(new Thing("/form-rules/{id}", Rules.OF_2018.id()));
    }

    @Override
    public List<RouteSample> samples() {
        var changed = form("2018-04-03");
        var added = new HashMap<>(form("2040-01-01"));
        added.put("fresh", Uuid7.next().toString());
        return List.of(
                new RouteSample("POST /form-rules/{id}", PATH, changed),
                new RouteSample("POST /form-rules/{id}/preview", PATH + "/preview", changed),
                new RouteSample("POST /form-rules/{id}/successor", PATH + "/successor", added));
    }

    static Map<String, String> form(String day) {
        var form = new HashMap<String, String>();
        Rules.OF_2018
                .layout()
                .measures()
                .forEach((measure, value) -> form.put(measure.name(), value.toString()));
        form.put("name", "Quy tắc thử");
        form.put("validFrom", day);
        form.put("certainty", "REPRINT");
        form.put("source", "thử");
        form.put("font", "Times New Roman");
        form.put("partyTitle", "ĐẢNG CỘNG SẢN VIỆT NAM");
        form.put("endMark", "./.");
        return form;
    }
}
