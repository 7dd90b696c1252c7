package vn.quantriet.assignment;

import java.time.LocalDate;
import vn.quantriet.document.DocumentId;
import vn.quantriet.file.FileId;

/// What shows the work (minh chứng).
public sealed interface Evidence {

    String title();

    /// When the thing itself happened, which is not when it was handed in.
    LocalDate happenedOn();

    record File(String title, LocalDate happenedOn, FileId file) implements Evidence {}

    record Link(String title, LocalDate happenedOn, String address) implements Evidence {}

    /// A registered document.
    record Paper(String title, LocalDate happenedOn, DocumentId document) implements Evidence {}
}
