package vn.quantriet.difficulty;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// A difficulty as it was typed.
///
/// @param id made when the form was shown, so that sending it twice raises it once
public record RaiseForm(
        @Nullable UUID id,
        @Nullable String about,
        @Nullable String kind,
        @Nullable String title,
        @Nullable String words,
        @Nullable String proposal,
        @Nullable LocalDate wished,
        @Nullable List<MultipartFile> files) {

    static RaiseForm empty(String about) {
        return new RaiseForm(DifficultyId.next().value(), about, "", "", "", "", null, List.of());
    }

    NewDifficulty fresh() {
        return new NewDifficulty(
                id == null ? DifficultyId.next() : new DifficultyId(id),
                text(kind),
                text(title),
                text(words),
                text(proposal),
                wished,
                about == null ? null : About.of(about).orElse(null));
    }

    List<Saying.Attached> sent() {
        return sent(files);
    }

    static List<Saying.Attached> sent(@Nullable List<MultipartFile> files) {
        return Objects.requireNonNullElse(files, List.<MultipartFile>of()).stream()
                .filter(file -> !file.isEmpty())
                .map(file ->
                        new Saying.Attached(
                                Objects.requireNonNullElse(file.getOriginalFilename(), ""), file))
                .toList();
    }

    /// What stands in a field.
    public static String text(@Nullable String typed) {
        return typed == null ? "" : typed.strip();
    }
}
