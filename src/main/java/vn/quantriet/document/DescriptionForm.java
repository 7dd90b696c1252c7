package vn.quantriet.document;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What the form about a document holds. Signer and recipients are one line each.
public record DescriptionForm(
        @NotNull Direction direction,
        @Nullable DocumentType type,
        @Nullable @Size(max = 100) String reference,
        @Nullable LocalDate issuedOn,
        @Nullable @Size(max = 200) String place,
        @Nullable @Size(max = 300) String issuer,
        @Nullable @Size(max = 300) String parentBody,
        @Nullable @Size(max = 2000) String title,
        @Nullable @Size(max = 200) String signer,
        @Nullable @Size(max = 200) String capacity,
        @Nullable @Size(max = 200) String role,
        @Nullable @Size(max = 10_000) String recipients,
        @Nullable @Min(1) Integer arrivalNumber,
        @Nullable LocalDate arrivedOn,
        @Nullable Channel channel) {

    private static final Pattern WITH_PURPOSE = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)[.,;]?");

    static DescriptionForm of(DocumentDetail detail) {
        var known = detail.description();
        var signature = known.signatures().stream().findFirst().orElse(new Signature("", "", ""));
        return new DescriptionForm(
                detail.line().direction(),
                known.type(),
                known.reference(),
                known.issuedOn(),
                known.place(),
                known.issuer(),
                known.parentBody(),
                known.title(),
                signature.name(),
                signature.capacity(),
                signature.role(),
                known.recipients().stream()
                        .map(DescriptionForm::line)
                        .collect(Collectors.joining("\n")),
                detail.arrival().number(),
                detail.arrival().on(),
                detail.arrival().channel());
    }

    /// Further signatures than the first stay as they were.
    Revision revision(Description before) {
        return new Revision(
                new Description(
                        type,
                        text(reference),
                        issuedOn,
                        text(place),
                        text(issuer),
                        text(parentBody),
                        text(title),
                        signatures(before.signatures()),
                        recipients(text(recipients))),
                new ArrivalStamp(
                        arrivalNumber,
                        arrivedOn,
                        Objects.requireNonNullElse(channel, Channel.ELECTRONIC)),
                direction);
    }

    private List<Signature> signatures(List<Signature> before) {
        var signatures = new ArrayList<Signature>();
        if (!text(signer).isEmpty() || !text(capacity).isEmpty() || !text(role).isEmpty()) {
            signatures.add(new Signature(text(signer), text(capacity), text(role)));
        }
        before.stream().skip(1).forEach(signatures::add);
        return signatures;
    }

    private static String line(Recipient recipient) {
        return recipient.purpose().isEmpty()
                ? recipient.name()
                : recipient.name() + " (" + recipient.purpose() + ")";
    }

    private static List<Recipient> recipients(String lines) {
        return lines.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(DescriptionForm::recipient)
                .toList();
    }

    private static Recipient recipient(String line) {
        var parts = WITH_PURPOSE.matcher(line);
        return parts.matches()
                ? new Recipient(parts.group(1), parts.group(2).strip())
                : new Recipient(line, "");
    }

    private static String text(@Nullable String typed) {
        return Objects.requireNonNullElse(typed, "").strip();
    }
}
