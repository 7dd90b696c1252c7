package vn.quantriet.assignment;

import java.util.UUID;

/// A list as somebody wants to see it again.
///
/// @param owner who saved it
/// @param address the page with its filters
/// @param shared all of the unit who read its work see it
/// @param mine the viewer saved it, and may remove it
public record SavedView(
        UUID id, String owner, String name, String address, boolean shared, boolean mine) {}
