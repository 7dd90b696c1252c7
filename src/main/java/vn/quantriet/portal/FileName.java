package vn.quantriet.portal;

import java.util.Map;
import java.util.regex.Pattern;
import vn.quantriet.kernel.Fold;

/// Under which name a public file is saved: what the paper is called, never what the file was called in the office.
final class FileName {

    private static final Pattern NO_LETTERS = Pattern.compile("[^A-Za-z0-9]+");
    private static final int LONGEST = 60;

    private static final Map<String, String> ENDINGS =
            Map.of(
                    "application/pdf",
                    ".pdf",
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                    ".docx",
                    "text/plain",
                    ".txt",
                    "image/png",
                    ".png",
                    "image/jpeg",
                    ".jpg",
                    "image/tiff",
                    ".tif");

    private FileName() {}

    static String of(PublishedPaper paper, String mediaType) {
        var name = paper.reference().isEmpty() ? paper.title() : paper.reference();
        var plain = NO_LETTERS.matcher(Fold.fold(name)).replaceAll("-");
        var cut = plain.substring(0, Math.min(LONGEST, plain.length()));
        var stem = cut.replace("-", "").isEmpty() ? "van-ban" : cut;
        return stem + ENDINGS.getOrDefault(mediaType, "");
    }
}
