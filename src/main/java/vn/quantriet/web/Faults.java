package vn.quantriet.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/// What is wrong with a form that came in, a sentence per field; the form is shown again with them.
public record Faults(Map<String, String> byField) {

    public Faults {
        byField = Map.copyOf(byField);
    }

    public static Faults none() {
        return new Faults(Map.of());
    }

    public static Faults of(String field, String sentence) {
        return new Faults(Map.of(field, sentence));
    }

    /// The faults that binding and validation found, in the words of `web.fault.*` (or of the codes of the fault itself).
    public static Faults of(BindingResult result, Page page) {
        var byField = new LinkedHashMap<String, String>();
        for (var fault : result.getFieldErrors()) {
            byField.putIfAbsent(fault.getField(), page.fault(fault));
        }
        return new Faults(byField);
    }

    public @Nullable String at(String field) {
        return byField.get(field);
    }

    public boolean any() {
        return !byField.isEmpty();
    }
}
