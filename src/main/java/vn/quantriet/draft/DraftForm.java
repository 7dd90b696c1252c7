package vn.quantriet.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/// A draft as typed. Read by hand: sections come as often as there are, and text that holds commas is one text.
record DraftForm(int version, DraftText text) {

    static DraftForm of(MultiValueMap<String, String> typed) {
        return new DraftForm(version(typed.getFirst("version")), text(typed));
    }

    private static DraftText text(MultiValueMap<String, String> typed) {
        return new DraftText(
                first(typed, "title"),
                first(typed, "place"),
                body(first(typed, "body")),
                first(typed, "capacity"),
                first(typed, "post"),
                first(typed, "signer"),
                id(first(typed, "signerRef")),
                first(typed, "grounds"),
                sections(typed),
                first(typed, "recipients"),
                first(typed, "appendix"));
    }

    private static List<Section> sections(MultiValueMap<String, String> typed) {
        var headings = typed.getOrDefault("heading", List.of());
        var texts = typed.getOrDefault("text", List.of());
        var sections = new ArrayList<Section>();
        for (int place = 0; place < Math.max(headings.size(), texts.size()); place++) {
            sections.add(
                    new Section(
                            place < headings.size() ? headings.get(place) : "",
                            place < texts.size() ? texts.get(place) : ""));
        }
        return sections;
    }

    private static int version(@Nullable String typed) {
        try {
            return typed == null ? 0 : Integer.parseInt(typed);
        } catch (NumberFormatException _) {
            return 0;
        }
    }

    private static IssuingBody body(String typed) {
        for (var body : IssuingBody.values()) {
            if (body.name().equals(typed)) {
                return body;
            }
        }
        return IssuingBody.STANDING_COMMITTEE;
    }

    private static @Nullable UUID id(String typed) {
        try {
            return typed.isEmpty() ? null : UUID.fromString(typed);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static String first(MultiValueMap<String, String> typed, String name) {
        return Objects.requireNonNullElse(typed.getFirst(name), "");
    }
}
