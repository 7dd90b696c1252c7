package vn.quantriet.web;

import vn.quantriet.kernel.HeldRole;

/// One thing on the home page, and the role in which it waits.
///
/// @param acting whether that is the role in use; otherwise opening it means switching
public record HomeLine(WaitingLine waiting, HeldRole role, boolean acting) {}
