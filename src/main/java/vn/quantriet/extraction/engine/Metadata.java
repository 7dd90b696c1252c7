package vn.quantriet.extraction.engine;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What heading and sign-off say of a document. A missing value was not printed or could not be read.
public record Metadata(
        @Nullable String type,
        @Nullable Value number,
        @Nullable String numberNormalized,
        @Nullable LocalDate issuedOn,
        @Nullable Passage issuedOnPassage,
        @Nullable Value place,
        @Nullable Value issuer,
        @Nullable Value parentBody,
        @Nullable Value title,
        Signature signature,
        List<Recipient> recipients,
        @Nullable ArrivalStamp receivedStamp) {

    public Metadata {
        recipients = List.copyOf(recipients);
    }

    /// A value as the document gives it, with its place.
    public record Value(String text, Passage passage) {

        static @Nullable Value of(@Nullable Text text) {
            return text == null || text.isBlank()
                    ? null
                    : new Value(text.toString(), text.passage());
        }
    }

    /// Who signed (người ký), with what authority (T/M, K/T) and in what position.
    public record Signature(@Nullable Value name, @Nullable Value capacity, @Nullable Value role) {}

    /// One line of "Nơi nhận", with what it is sent for.
    public record Recipient(String name, @Nullable String purpose, Passage passage) {}

    /// The stamp of an arrival register (dấu đến).
    public record ArrivalStamp(
            @Nullable String body,
            String kind,
            @Nullable String number,
            @Nullable LocalDate receivedOn,
            Value text) {}
}
