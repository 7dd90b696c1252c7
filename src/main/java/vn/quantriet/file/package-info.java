/// Keeps originals and evidence byte for byte, encrypted and outside the database, and reads foreign formats into text (tệp).
///
/// A file is written, synced and only then registered, so what is registered is whole. Foreign formats are opened only in a
/// throw-away process that has no network, no files and little time: a hostile file can take nothing down with it.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | stored file | tệp lưu | the bytes as they came, with name, kind, size and SHA-256 |
/// | scan | bản quét | pages without text, drawn and recognised one by one |
///
/// Before: [vn.quantriet.access]. After: `vn.quantriet.document`, `vn.quantriet.assignment`.
@ApplicationModule(allowedDependencies = {"kernel", "web", "organization", "access"})
@NullMarked
package vn.quantriet.file;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
