package vn.quantriet.extraction.engine;

/// One numbered or lettered item of the outline.
public record Section(String path, String label, String heading, Passage passage) {}
