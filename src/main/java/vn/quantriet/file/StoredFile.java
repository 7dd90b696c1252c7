package vn.quantriet.file;

/// A file that is kept (tệp lưu).
///
/// @param name as it came, made safe
/// @param mediaType told from the bytes, never from the name
/// @param size in bytes
/// @param sha256 of the bytes as they came, in hexadecimal digits
public record StoredFile(FileId id, String name, String mediaType, long size, String sha256) {}
