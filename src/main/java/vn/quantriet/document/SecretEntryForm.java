package vn.quantriet.document;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.organization.PositionTitle;

/// A secret paper as typed. There is no field in which one could say what it is about.
///
/// @param step made by the browser, so that sending twice enters once
/// @param refused the upload that was refused, whose arrival number it takes over
/// @param reference a number and a symbol, no sentence
/// @param since from when the holder has it
public record SecretEntryForm(
        UUID step,
        @Nullable UUID refused,
        @NotNull @Nullable Direction direction,
        @Nullable LocalDate arrivedOn,
        @NotBlank @Size(max = 40) @Pattern(regexp = "[\\s]*[\\p{L}\\d][\\p{L}\\d/.\\-–*]*[\\s]*")
                @Nullable String reference,
        @Nullable LocalDate issuedOn,
        @NotBlank @Size(max = 200) @Nullable String issuer,
        @NotBlank @Nullable String degree,
        @NotNull @Min(1) @Max(1000) @Nullable Integer copies,
        @NotNull @Min(1) @Max(10_000) @Nullable Integer pages,
        @Nullable UUID member,
        @Nullable PositionTitle post,
        @Nullable LocalDate since) {

    public SecretEntryForm {
        step = step == null ? Uuid7.next() : step;
    }

    static SecretEntryForm empty(@Nullable UUID refused, LocalDate arrivedOn, LocalDate today) {
        return new SecretEntryForm(
                Uuid7.next(),
                refused,
                Direction.INCOMING,
                arrivedOn,
                "",
                null,
                "",
                "PLAIN",
                1,
                1,
                null,
                null,
                today);
    }

    public boolean isIncoming() {
        return direction != Direction.OUTGOING;
    }

    public String symbol() {
        return Objects.requireNonNullElse(reference, "").strip();
    }

    public String from() {
        return Objects.requireNonNullElse(issuer, "").strip();
    }

    public HoldingForm holding() {
        return new HoldingForm(step, SecretHolding.Kind.HELD, member, post, since);
    }
}
