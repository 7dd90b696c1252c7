package vn.quantriet.assignment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What shows the work, as handed in: files, or the address of a page or of a registered document.
///
/// @param deed an id made when the form was shown, so that sending it twice adds it once
record EvidenceForm(
        @Nullable UUID deed,
        @Nullable String title,
        @Nullable LocalDate happenedOn,
        @Nullable String link,
        @Nullable List<MultipartFile> files) {

    List<MultipartFile> sent() {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty())
                .toList();
    }

    String address() {
        return link == null ? "" : link.strip();
    }

    String heading() {
        return title == null ? "" : title.strip();
    }
}
