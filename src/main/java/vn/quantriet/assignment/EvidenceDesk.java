package vn.quantriet.assignment;

import static vn.quantriet.assignment.AssignmentRefused.Reason.*;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Takes in evidence: keeps files, knows registered documents by their address.
@Component
class EvidenceDesk {

    private static final int MOST_FILES = 10;
    private static final Pattern DOCUMENT =
            Pattern.compile(".*/documents/([0-9a-fA-F-]{36})(?:[/?#].*)?");

    private final Assignments assignments;
    private final Documents documents;
    private final Files files;
    private final Clock clock;

    EvidenceDesk(Assignments assignments, Documents documents, Files files, Clock clock) {
        this.assignments = assignments;
        this.documents = documents;
        this.files = files;
        this.clock = clock;
    }

    @Transactional
    public void take(OccurrenceId of, EvidenceForm form, Viewer viewer) {
        var sent = form.sent();
        if (sent.isEmpty() && form.address().isEmpty()) {
            throw new AssignmentRefused(NO_EVIDENCE);
        }
        if (sent.size() > MOST_FILES) {
            throw new AssignmentRefused(TOO_MANY_FILES, MOST_FILES);
        }
        var day = Objects.requireNonNullElse(form.happenedOn(), LocalDate.now(clock));
        if (!form.address().isEmpty()) {
            assignments.show(id(form, "link"), of, linked(form, day, viewer), viewer);
        }
        for (int number = 0; number < sent.size(); number++) {
            keep(id(form, "file:" + number), of, sent.get(number), form.heading(), day, viewer);
        }
    }

    private void keep(
            EvidenceId id,
            OccurrenceId of,
            MultipartFile sent,
            String heading,
            LocalDate day,
            Viewer viewer) {
        if (!assignments.awaits(id, of, viewer)) {
            return;
        }
        try (var content = sent.getInputStream()) {
            var kept =
                    files.store(
                            content, Objects.requireNonNullElse(sent.getOriginalFilename(), ""));
            var title = heading.isEmpty() ? kept.name() : heading + " · " + kept.name();
            assignments.show(id, of, new Evidence.File(title, day, kept.id()), viewer);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Evidence linked(EvidenceForm form, LocalDate day, Viewer viewer) {
        var heading = form.heading();
        var document = document(form.address());
        if (document.isPresent()) {
            var line = registered(document.get(), viewer);
            return new Evidence.Paper(heading.isEmpty() ? line : heading, day, document.get());
        }
        var address = form.address();
        requireWeb(address);
        return new Evidence.Link(heading.isEmpty() ? address : heading, day, address);
    }

    /// The registered document at the address; nothing for no address. One that the viewer does not see is refused.
    @Nullable DocumentId paper(String address, Viewer viewer) {
        if (address.isBlank()) {
            return null;
        }
        var document = document(address.strip()).orElseThrow(() -> new AssignmentRefused(BAD_LINK));
        registered(document, viewer);
        return document;
    }

    private String registered(DocumentId document, Viewer viewer) {
        try {
            return documents.line(document, viewer).heading();
        } catch (NotFound _) {
            throw new AssignmentRefused(BAD_LINK);
        }
    }

    private static Optional<DocumentId> document(String address) {
        var match = DOCUMENT.matcher(address);
        try {
            return match.matches()
                    ? Optional.of(new DocumentId(UUID.fromString(match.group(1))))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// Only addresses of the web: nothing that a browser would run.
    private static void requireWeb(String address) {
        try {
            var uri = URI.create(address);
            boolean web =
                    "http".equalsIgnoreCase(uri.getScheme())
                            || "https".equalsIgnoreCase(uri.getScheme());
            if (!web || uri.getHost() == null || address.length() > 2000) {
                throw new AssignmentRefused(BAD_LINK);
            }
        } catch (IllegalArgumentException _) {
            throw new AssignmentRefused(BAD_LINK);
        }
    }

    private static EvidenceId id(EvidenceForm form, String part) {
        var whole = form.deed() == null ? UUID.randomUUID() : form.deed();
        return new EvidenceId(
                UUID.nameUUIDFromBytes((whole + ":" + part).getBytes(StandardCharsets.UTF_8)));
    }
}
