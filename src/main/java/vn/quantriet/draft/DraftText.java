package vn.quantriet.draft;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a draft says: everything that is edited.
///
/// @param title the abstract (trích yếu)
/// @param capacity on whose behalf it is signed, as printed: "T/M BAN THƯỜNG VỤ"
/// @param post of the signer, as printed: "PHÓ BÍ THƯ"
/// @param signer the name
/// @param signerRef the member who is to sign; nothing as long as anybody who may sign does
/// @param grounds what it rests on, one a line
/// @param recipients one a line, with the purpose in brackets; a line that begins with "Lưu" is the archive
/// @param appendix with a title in its first line; empty for none
public record DraftText(
        String title,
        String place,
        IssuingBody body,
        String capacity,
        String post,
        String signer,
        @Nullable UUID signerRef,
        String grounds,
        List<Section> sections,
        String recipients,
        String appendix) {

    /// So many characters, about a hundred pages.
    static final int LONGEST = 250_000;

    private static final int MOST_SECTIONS = 100;
    private static final int LONGEST_LINE = 2000;

    public DraftText {
        title = title.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
        place = place.strip();
        capacity = capacity.strip();
        post = post.strip();
        signer = signer.strip();
        grounds = lines(grounds);
        sections = sections.stream().filter(section -> !section.isEmpty()).toList();
        recipients = lines(recipients);
        appendix = new Section("", appendix).text();
    }

    /// The same, if it is of a size that can be kept.
    DraftText checked() {
        if (title.isEmpty()) {
            throw new DraftRefused(DraftRefused.Reason.NO_TITLE);
        }
        boolean longLine =
                Stream.concat(
                                Stream.of(title, place, capacity, post, signer),
                                sections.stream().map(Section::heading))
                        .anyMatch(line -> line.length() > LONGEST_LINE);
        if (longLine || length() > LONGEST || sections.size() > MOST_SECTIONS) {
            throw new DraftRefused(DraftRefused.Reason.TOO_LONG, LONGEST);
        }
        return this;
    }

    private int length() {
        return title.length()
                + grounds.length()
                + recipients.length()
                + appendix.length()
                + sections.stream()
                        .mapToInt(section -> section.heading().length() + section.text().length())
                        .sum();
    }

    /// All of it one below the other, for comparing.
    List<String> lines() {
        return Stream.of(
                        Stream.of(title, place, (capacity + " " + post + " " + signer).strip()),
                        grounds.lines(),
                        sections.stream()
                                .flatMap(section ->
                                        Stream.concat(
                                                Stream.of(section.heading()),
                                                section.text().lines())),
                        recipients.lines(),
                        appendix.lines())
                .flatMap(part -> part)
                .filter(line -> !line.isBlank())
                .toList();
    }

    DraftText restingOn(String more) {
        return new DraftText(
                title,
                place,
                body,
                capacity,
                post,
                signer,
                signerRef,
                grounds.isEmpty() ? more : grounds + "\n" + more,
                sections,
                recipients,
                appendix);
    }

    /// Whether it names somebody who is to sign, and that is somebody else.
    boolean isForAnother(UUID member) {
        return signerRef != null && !Objects.equals(signerRef, member);
    }

    private static String lines(String text) {
        return String.join(
                "\n", text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }
}
