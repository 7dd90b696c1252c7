package vn.quantriet.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What stands at the head of a sheet, as typed.
public record SheetForm(
        @NotBlank @Size(max = 300) String title,
        @NotNull @Nullable AnswersFor audience,
        @Nullable UUID publication) {

    public SheetForm(
            @Nullable String title, @Nullable AnswersFor audience, @Nullable UUID publication) {
        this.title = Prose.line(title);
        this.audience = audience;
        this.publication = publication;
    }

    static SheetForm of(Sheet sheet) {
        return new SheetForm(sheet.title(), sheet.audience(), sheet.publication());
    }
}
