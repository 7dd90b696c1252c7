package vn.quantriet.exchange.archive;

import org.springframework.core.io.InputStreamSource;

/// A file on its way into an archive.
///
/// @param content read twice: to measure it, then to write it
public record Part(String path, InputStreamSource content) {}
