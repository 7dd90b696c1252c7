package vn.quantriet.organization.web;

import java.util.UUID;

/// A unit to choose in a form, drawn in by its depth.
public record UnitOption(UUID id, String label) {}
