package vn.quantriet.portal;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.document.Transcript;

/// What an edition takes over from the register. Who registered, routed or received the paper is never among it.
///
/// @param signer empty unless it is to be shown
/// @param recipients one a line; empty unless they are to be shown
record Copied(
        @Nullable DocumentType type,
        String reference,
        @Nullable LocalDate issuedOn,
        String issuer,
        String parentBody,
        String signer,
        String recipients,
        String content) {

    static Copied of(Transcript paper, boolean showsSigner, boolean showsRecipients) {
        var known = paper.description();
        return new Copied(
                known.type(),
                Prose.line(known.reference()),
                known.issuedOn(),
                Prose.line(known.issuer()),
                Prose.line(known.parentBody()),
                showsSigner ? signers(paper) : "",
                showsRecipients ? recipients(paper) : "",
                Prose.of(new Foot(known, showsSigner, showsRecipients).cutFrom(paper.text())));
    }

    private static String signers(Transcript paper) {
        return paper.description().signatures().stream()
                .map(Copied::signer)
                .collect(Collectors.joining("\n"));
    }

    private static String signer(Signature signature) {
        return Prose.line(signature.capacity() + " " + signature.role() + " " + signature.name());
    }

    private static String recipients(Transcript paper) {
        return paper.description().recipients().stream()
                .map(Copied::recipient)
                .collect(Collectors.joining("\n"));
    }

    private static String recipient(Recipient recipient) {
        var purpose = recipient.purpose().isEmpty() ? "" : " (" + recipient.purpose() + ")";
        return Prose.line(recipient.name() + purpose);
    }
}
