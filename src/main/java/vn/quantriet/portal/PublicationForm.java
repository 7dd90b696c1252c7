package vn.quantriet.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One act of publishing as typed.
///
/// @param step made by the page, so that sending twice publishes once
/// @param seen number of the edition that stood there when the form was shown; 0 for none
/// @param visibleFrom nothing for the day of publishing
/// @param confirmed that a paper for inside may go out
public record PublicationForm(
        @NotNull @Nullable UUID step,
        @Nullable Integer seen,
        @NotBlank @Size(max = 500) String title,
        @Size(max = 2000) String summary,
        @Nullable Boolean signer,
        @Nullable Boolean recipients,
        @NotNull @Nullable Attachment attachment,
        @Nullable LocalDate visibleFrom,
        @Nullable LocalDate visibleUntil,
        @Nullable Boolean confirmed) {

    public PublicationForm(
            @Nullable UUID step,
            @Nullable Integer seen,
            @Nullable String title,
            @Nullable String summary,
            @Nullable Boolean signer,
            @Nullable Boolean recipients,
            @Nullable Attachment attachment,
            @Nullable LocalDate visibleFrom,
            @Nullable LocalDate visibleUntil,
            @Nullable Boolean confirmed) {
        this.step = step;
        this.seen = seen;
        this.title = Prose.line(title);
        this.summary = Prose.of(summary);
        this.signer = signer;
        this.recipients = recipients;
        this.attachment = attachment;
        this.visibleFrom = visibleFrom;
        this.visibleUntil = visibleUntil;
        this.confirmed = confirmed;
    }

    static PublicationForm fresh(UUID step, String title) {
        return new PublicationForm(
                step, 0, title, "", false, false, Attachment.NONE, null, null, false);
    }

    static PublicationForm again(UUID step, Edition edition) {
        return new PublicationForm(
                step,
                edition.number(),
                edition.title(),
                edition.summary(),
                edition.showsSigner(),
                edition.showsRecipients(),
                edition.attachment(),
                edition.visibleFrom(),
                edition.visibleUntil(),
                false);
    }

    PublicationForm under(UUID fresh) {
        return new PublicationForm(
                step == null ? fresh : step,
                seen,
                title,
                summary,
                signer,
                recipients,
                attachment,
                visibleFrom,
                visibleUntil,
                confirmed);
    }

    /// Validation has seen that there is one.
    public UUID id() {
        return Objects.requireNonNull(step);
    }

    Attachment wanted() {
        return Objects.requireNonNull(attachment);
    }

    int seenNumber() {
        return Objects.requireNonNullElse(seen, 0);
    }

    public boolean showsSigner() {
        return Boolean.TRUE.equals(signer);
    }

    public boolean showsRecipients() {
        return Boolean.TRUE.equals(recipients);
    }

    boolean isConfirmed() {
        return Boolean.TRUE.equals(confirmed);
    }
}
