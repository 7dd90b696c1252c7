package vn.quantriet.report;

/// A section of a report as it is kept.
record ReportSection(int place, String heading, String guidance, String words) {}
