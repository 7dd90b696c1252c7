package vn.quantriet.exchange.edxml;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentId;

/// A package that came (gói edXML).
///
/// @param code the paper's id among organisations
/// @param target the id of the paper that a request is about
/// @param document the paper that it became; nothing for a request that nobody has decided, or that is none
/// @param decider who decided about a request
public record EdxmlPackage(
        UUID id,
        String name,
        String organ,
        String organName,
        String code,
        String reference,
        @Nullable LocalDate issuedOn,
        String subject,
        @Nullable LocalDate dueOn,
        int priority,
        Business business,
        String reason,
        String target,
        boolean signed,
        @Nullable DocumentId document,
        String receiver,
        Instant receivedAt,
        @Nullable Boolean accepted,
        String decisionReason,
        String decider,
        @Nullable Instant decidedAt) {

    public String page() {
        return "/packages/" + id;
    }

    /// A request about which nobody has decided.
    public boolean isOpen() {
        return business.isRequest() && decidedAt == null;
    }
}
