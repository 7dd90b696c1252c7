package vn.quantriet.exchange.edxml;

/// An organisation that exchanges papers (cơ quan, tổ chức).
///
/// @param id like `000.01.12.H28`
/// @param inCharge the body above it (cơ quan chủ quản)
record Organ(String id, String inCharge, String name) {

    static final Organ NONE = new Organ("", "", "");

    static Organ of(Node node) {
        return new Organ(
                node.text("OrganId"), node.text("OrganizationInCharge"), node.text("OrganName"));
    }
}
