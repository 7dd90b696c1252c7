package vn.quantriet.portal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.quantriet.document.Description;
import vn.quantriet.kernel.Fold;

/// The foot of a paper, "Nơi nhận" and the signature, left out of the public text where they are not to be shown.
///
/// The foot is often two columns: a line or a cell may hold both. What names a signer or begins the recipients goes whole.
final class Foot {

    private static final Pattern BULLET = Pattern.compile("^[-–+•*.\\s]+");
    private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final String RECIPIENTS = "noi nhan";
    private static final int LITTLE = 12;

    private final List<String> signers;
    private final List<String> signatures;
    private final List<String> recipients;
    private final boolean showsSigner;
    private final boolean showsRecipients;

    Foot(Description known, boolean showsSigner, boolean showsRecipients) {
        this.showsSigner = showsSigner;
        this.showsRecipients = showsRecipients;
        this.signers = folded(known.signatures().stream().map(signature -> signature.name()));
        this.signatures =
                folded(
                        known.signatures().stream()
                                .flatMap(each -> Stream.of(each.capacity(), each.role())));
        this.recipients = folded(known.recipients().stream().map(recipient -> recipient.name()));
    }

    String cutFrom(String text) {
        if (showsSigner && showsRecipients) {
            return text;
        }
        var kept = new ArrayList<String>();
        boolean within = false;
        for (var line : text.lines().toList()) {
            within = begins(line) || within && continues(line);
            if (isRow(line)) {
                kept.add(row(line));
            } else if (!isCut(line, within)) {
                kept.add(line);
            }
        }
        return String.join("\n", kept);
    }

    private String row(String line) {
        var cells = line.strip().substring(1, line.strip().length() - 1).split("\\|", -1);
        return Arrays.stream(cells)
                .map(cell -> isCut(cell, begins(cell)) ? " " : cell)
                .collect(Collectors.joining("|", "|", "|"));
    }

    private boolean isCut(String words, boolean withinRecipients) {
        var fold = fold(words);
        if (fold.isEmpty()) {
            return false;
        }
        boolean recipient =
                withinRecipients || recipients.stream().anyMatch(name -> fold.startsWith(name));
        boolean signer =
                signers.stream().anyMatch(name -> isAlone(fold, name)) || signatures.contains(fold);
        return recipient && !showsRecipients || signer && !showsSigner;
    }

    /// The name, its post and at most "(đã ký)": no sentence that speaks of the person.
    private boolean isAlone(String fold, String name) {
        if (!fold.contains(name)) {
            return false;
        }
        var rest = fold.replace(name, " ");
        for (var words : signatures) {
            rest = rest.replace(words, " ");
        }
        return rest.strip().length() <= LITTLE;
    }

    private static boolean begins(String line) {
        return fold(line).startsWith(RECIPIENTS);
    }

    /// The list under "Nơi nhận" goes on as long as lines are items of it.
    private boolean continues(String line) {
        return line.isBlank() || BULLET.matcher(line).find();
    }

    private static boolean isRow(String line) {
        var bare = line.strip();
        return bare.length() > 2 && bare.startsWith("|") && bare.endsWith("|");
    }

    private static List<String> folded(Stream<String> words) {
        return words.map(Foot::fold).filter(word -> word.length() > 3).toList();
    }

    private static String fold(String words) {
        return MARKS.matcher(Fold.fold(words)).replaceAll(" ").strip();
    }
}
