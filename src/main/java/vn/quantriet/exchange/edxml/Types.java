package vn.quantriet.exchange.edxml;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.quantriet.document.Description;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.Fold;

/// Between the names that packages print for types of papers and the types that the register knows.
@Component
class Types {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    Types(MessageSource messages) {
        this.messages = messages;
    }

    String name(DocumentType type) {
        return messages.getMessage(type.messageKey(), null, VIETNAMESE);
    }

    @Nullable DocumentType of(String name) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> Fold.fold(name(type)).equals(Fold.fold(name)))
                .findFirst()
                .orElse(null);
    }

    /// What the register knows of the paper of a package.
    Description description(Envelope envelope) {
        return new Description(
                of(envelope.typeName()),
                envelope.reference(),
                envelope.issuedOn(),
                envelope.place(),
                envelope.from().name(),
                envelope.from().inCharge(),
                envelope.subject(),
                envelope.signatures().stream()
                        .filter(signature ->
                                !(signature.name() + signature.capacity() + signature.role())
                                        .isEmpty())
                        .toList(),
                envelope.recipients());
    }
}
