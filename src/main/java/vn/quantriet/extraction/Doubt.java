package vn.quantriet.extraction;

/// Why something that was read needs a second look.
///
/// @param part what it is about
/// @param reason the end of a message key, as in `no_lead`
public record Doubt(Part part, String reason) {

    /// What a doubt is about.
    public enum Part {
        WHOLE,
        TITLE,
        CONTENT,
        LEADS,
        COORDINATORS,
        DEADLINE,
        QUANTITIES
    }

    public static Doubt of(Part part, String reason) {
        return new Doubt(part, reason);
    }

    /// Key of the sentence that says why.
    public String messageKey() {
        return "extraction.doubt." + reason;
    }

    static Doubt parse(String stored) {
        int colon = stored.indexOf(':');
        return new Doubt(Part.valueOf(stored.substring(0, colon)), stored.substring(colon + 1));
    }

    String stored() {
        return part + ":" + reason;
    }
}
