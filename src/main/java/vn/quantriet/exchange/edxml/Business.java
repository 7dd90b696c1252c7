package vn.quantriet.exchange.edxml;

/// What a package asks for (`BussinessDocType`).
public enum Business {
    /// A new paper.
    NEW,
    /// To take a paper back (thu hồi).
    RECALL,
    /// To correct a paper (cập nhật).
    UPDATE,
    /// To put this paper in another's place (thay thế).
    REPLACE;

    /// Message key of its name.
    public String messageKey() {
        return "exchange.business." + name();
    }

    /// Whether a person decides about it, and nothing happens by itself.
    public boolean isRequest() {
        return this != NEW;
    }
}
