package vn.quantriet.access;

import java.time.Instant;

/// One of the places where somebody is signed in, as they see it themselves.
///
/// @param device browser and system, as far as the browser tells
/// @param here it is the session that asks
public record SessionLine(
        String device, String address, Instant begunAt, Instant usedAt, boolean here) {}
