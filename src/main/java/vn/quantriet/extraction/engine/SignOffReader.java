package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.extraction.engine.Metadata.Recipient;
import vn.quantriet.extraction.engine.Metadata.Signature;
import vn.quantriet.extraction.engine.Metadata.Value;

/// Reads the sign-off: authority, position and name of the signer, and the recipients.
final class SignOffReader {

    private static final int LONGEST = 600;

    private final List<Text> capacity = new ArrayList<>();
    private final List<Text> role = new ArrayList<>();
    private @Nullable Text name;
    private final List<Text> recipients = new ArrayList<>();
    private boolean listing;
    private boolean listed;
    private boolean blank;

    static SignOffReader read(List<Line> lines) {
        var reader = new SignOffReader();
        for (var line : lines) {
            if (line.isBlank()) {
                reader.blank = true;
                continue;
            }
            for (var column : line.columns()) {
                for (var cell : Cells.of(column)) {
                    reader.apart(cell).stream()
                            .filter(part -> !part.isBlank())
                            .forEach(reader::take);
                }
            }
            reader.blank = false;
        }
        return reader;
    }

    private void take(Text text) {
        if (text.isBlank() || LineKinds.isRule(text) || isSeal(text)) {
            return;
        }
        if (Footers.isRecipients(text)) {
            listing = true;
            int colon = text.toString().indexOf(':');
            if (colon > 0 && colon + 1 < text.length()) {
                recipient(text.from(colon + 1).trim());
            }
        } else if (LineKinds.isCapacity(text)) {
            capacity.add(text);
        } else if (isPosition(text)) {
            role.add(text);
        } else if (listing && isEntry(text)) {
            recipient(text);
        } else if (isName(text)) {
            name = text;
        } else if (listing
                && listed
                && !blank
                && !Folding.isMostlyCapitals(text)
                && recipients.getLast().length() < LONGEST) {
            recipients.set(recipients.size() - 1, Text.join(List.of(recipients.getLast(), text)));
        } else if (Folding.isMostlyCapitals(text)
                && !capacity.isEmpty()
                && role.isEmpty()
                && name == null
                && text.length() < 60) {
            capacity.add(text);
        }
    }

    /// "- TT. Thành ủy (b/cáo); PHÓ BÍ THƯ": a scanner put both columns on one line.
    private List<Text> apart(Text text) {
        if (text.isBlank()) {
            return List.of();
        }
        boolean left = Footers.isRecipients(text) || LineKinds.isBullet(text);
        for (int i = 1; left && i < text.length() - 1; i++) {
            if (":;.,".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ') {
                var right = text.from(i + 1).trim();
                boolean signs =
                        LineKinds.isCapacity(right)
                                || isPosition(right)
                                || isSeal(right)
                                || i > 4
                                        && isName(right)
                                        && Lexicon.SURNAMES.startsAt(right.words(), 0);
                if (signs) {
                    return List.of(text.sub(0, i + 1), right);
                }
            }
        }
        return List.of(text);
    }

    private static boolean isSeal(Text text) {
        var folded = text.folded();
        return folded.contains("đã ký")
                || folded.startsWith("(ký")
                || folded.equals("ký tên")
                || LineKinds.isPageNumber(text);
    }

    private boolean isPosition(Text text) {
        return Folding.isMostlyCapitals(text)
                && Lexicon.POSITIONS.startsAt(text.words(), 0)
                && text.length() < 60;
    }

    private boolean isEntry(Text text) {
        if (LineKinds.isBullet(text)) {
            return true;
        }
        var label = LabelReader.read(text);
        boolean lettered = label != null && label.kind() == Label.Kind.ARABIC;
        return lettered
                || (!listed || recipients.getLast().endsWith(";"))
                        && !isName(text)
                        && !Folding.isMostlyCapitals(text)
                        && !blank
                || text.folded().startsWith("lưu") && !signs(text);
    }

    /// "Lưu Chấn Hùng" under the position is who signed.
    private boolean signs(Text text) {
        var words = text.words();
        return name == null
                && !role.isEmpty()
                && isName(text)
                && words.size() > 2
                && !Folding.isCapitals(words.slice(1, 2).toString());
    }

    private void recipient(Text text) {
        recipients.add(LineKinds.isBullet(text) ? LineKinds.withoutBullet(text) : text);
        listed = true;
    }

    private boolean isName(Text text) {
        var words = text.words();
        if (words.size() < 2
                || words.size() > 6
                || LineKinds.isBullet(text)
                || Sentences.endsSentence(text)) {
            return false;
        }
        boolean anyBody = Lexicon.BODIES.startsAt(words, 0) && !Lexicon.SURNAMES.startsAt(words, 0);
        for (int i = 0; i < words.size(); i++) {
            if (!words.isWord(i) && !words.is(i, ".", "'")
                    || words.isWord(i) && !words.isCapital(i)
                    || words.number(i) >= 0) {
                return false;
            }
        }
        return !anyBody
                && (name == null || Lexicon.SURNAMES.startsAt(words, 0))
                && (Lexicon.SURNAMES.startsAt(words, 0) || !Folding.isMostlyCapitals(text));
    }

    Signature signature() {
        return new Signature(
                Value.of(name), Value.of(Text.join(capacity)), Value.of(Text.join(role)));
    }

    List<Recipient> recipients() {
        return recipients.stream()
                .map(Recipients::of)
                .filter(each -> !each.name().isBlank())
                .toList();
    }
}
