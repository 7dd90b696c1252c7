package vn.quantriet.document;

/// Who signed (người ký).
///
/// @param capacity on whose behalf, as printed: T/M BAN THƯỜNG VỤ
/// @param role the signer's own post, as printed: PHÓ BÍ THƯ
public record Signature(String name, String capacity, String role) {}
