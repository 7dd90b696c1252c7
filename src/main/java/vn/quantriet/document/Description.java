package vn.quantriet.document;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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

    /// Names of the parts in which the other differs.
    List<String> changed(Description other) {
        var changed = new ArrayList<String>();
        add(changed, "type", type, other.type);
        add(changed, "reference", reference, other.reference);
        add(changed, "issued_on", issuedOn, other.issuedOn);
        add(changed, "place", place, other.place);
        add(changed, "issuer", issuer, other.issuer);
        add(changed, "parent_body", parentBody, other.parentBody);
        add(changed, "title", title, other.title);
        add(changed, "signatures", signatures, other.signatures);
        add(changed, "recipients", recipients, other.recipients);
        return changed;
    }

    private static void add(
            List<String> changed, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(name);
        }
    }
}
