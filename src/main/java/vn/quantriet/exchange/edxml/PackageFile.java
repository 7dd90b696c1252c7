package vn.quantriet.exchange.edxml;

import org.jspecify.annotations.Nullable;
import vn.quantriet.file.FileId;

/// A file of a package.
///
/// @param place from 0, the paper itself first
/// @param file nothing once it stands in the register, or may not be kept
public record PackageFile(
        int place, String cid, String name, String mediaType, long size, @Nullable FileId file) {

    PackageFile at(int other) {
        return new PackageFile(other, cid, name, mediaType, size, file);
    }
}
