package vn.quantriet.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a paper from its head and foot. Anything may be missing: papers come as they are.
///
/// @param reference number and symbol as printed
/// @param issuer who issued it (cơ quan ban hành)
/// @param parentBody the body above the issuer
/// @param title trích yếu
public record Description(
        @Nullable DocumentType type,
        String reference,
        @Nullable LocalDate issuedOn,
        String place,
        String issuer,
        String parentBody,
        String title,
        List<Signature> signatures,
        List<Recipient> recipients) {

    public static final Description NONE =
            new Description(null, "", null, "", "", "", "", List.of(), List.of());

    public Description {
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
    }

    /// This, and from the other what is missing here.
    Description orElse(Description other) {
        return new Description(
                type == null ? other.type : type,
                reference.isEmpty() ? other.reference : reference,
                issuedOn == null ? other.issuedOn : issuedOn,
                place.isEmpty() ? other.place : place,
                issuer.isEmpty() ? other.issuer : issuer,
                parentBody.isEmpty() ? other.parentBody : parentBody,
                title.isEmpty() ? other.title : title,
                signatures.isEmpty() ? other.signatures : signatures,
                recipients.isEmpty() ? other.recipients : recipients);
    }
}
