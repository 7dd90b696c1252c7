package vn.quantriet.document;

/// One line of "Nơi nhận".
///
/// @param purpose what for: để báo cáo, để biết, để thực hiện, lưu; empty when none is printed
public record Recipient(String name, String purpose) {}
