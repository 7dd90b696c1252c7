package vn.quantriet.exchange.edxml;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;

/// What a package says of its paper.
///
/// @param code the paper's id among organisations: `{organ},{yyyy/MM/dd},{số/ký hiệu}`
/// @param target the id of the paper that a request is about
/// @param files the content ids in the order of the body, the paper itself first
record Envelope(
        Organ from,
        String reference,
        String place,
        @Nullable LocalDate issuedOn,
        String typeName,
        String subject,
        List<Signature> signatures,
        List<Recipient> recipients,
        @Nullable LocalDate dueOn,
        int priority,
        List<Answered> answers,
        String code,
        List<Trace> traces,
        Business business,
        String reason,
        String target,
        boolean signed,
        List<FileName> files) {

    Envelope {
        signatures = List.copyOf(signatures);
        recipients = List.copyOf(recipients);
        answers = List.copyOf(answers);
        traces = List.copyOf(traces);
        files = List.copyOf(files);
    }

    /// A file as the body names it.
    record FileName(String cid, String name) {}
}
