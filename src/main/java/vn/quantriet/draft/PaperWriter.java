package vn.quantriet.draft;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.draft.form.Appendix;
import vn.quantriet.draft.form.OfficialPaper;
import vn.quantriet.draft.form.PaperNumber;

/// Makes the official paper of what a draft says.
final class PaperWriter {

    private static final Pattern WITH_PURPOSE = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)[.,;]?");
    private static final Pattern ADDRESSED =
            Pattern.compile(
                    "Kính gửi\\s*:\\s*(.*)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern APPENDIX =
            Pattern.compile("(?m)^(?=PHỤ LỤC|Phụ lục \\d|DANH MỤC)");

    private PaperWriter() {}

    /// A draft without number and day; [OfficialPaper#issued] gives it both.
    static OfficialPaper write(DraftText text, Letterhead head, Symbol symbol) {
        var addressees = new ArrayList<String>();
        var sections =
                text.sections().stream().map(section -> addressed(section, addressees)).toList();
        return new OfficialPaper(
                head.parentBody(),
                head.issuer(),
                PaperNumber.none(symbol.symbol() + "/" + head.codeOf(text.body())),
                text.place(),
                null,
                symbol.printed(),
                text.title(),
                addressees,
                DraftBlocks.of(text.grounds(), sections),
                new Signature(text.signer(), text.capacity(), text.post()),
                recipients(text),
                archive(text),
                appendices(text.appendix()),
                true);
    }

    /// Those of "Nơi nhận" to whom it goes, without the archive.
    static List<Recipient> recipients(DraftText text) {
        return text.recipients()
                .lines()
                .map(line -> line.replaceFirst("^[-–]\\s*", "").replaceFirst("[;.,]+$", ""))
                .filter(line -> !isArchive(line))
                .map(PaperWriter::recipient)
                .toList();
    }

    private static String archive(DraftText text) {
        return text.recipients()
                .lines()
                .map(line -> line.replaceFirst("^[-–]\\s*", "").replaceFirst("[;.,]+$", ""))
                .filter(PaperWriter::isArchive)
                .findFirst()
                .orElse("");
    }

    private static boolean isArchive(String line) {
        return line.toLowerCase(Locale.ROOT).startsWith("lưu");
    }

    private static Recipient recipient(String line) {
        var parts = WITH_PURPOSE.matcher(line);
        return parts.matches()
                ? new Recipient(parts.group(1), parts.group(2).strip())
                : new Recipient(line, "");
    }

    /// Takes "Kính gửi: A; B" out of the text.
    private static Section addressed(Section section, List<String> addressees) {
        var left = new ArrayList<String>();
        for (var line : section.text().split("\n", -1)) {
            var found = ADDRESSED.matcher(line.strip());
            if (addressees.isEmpty() && found.matches()) {
                Arrays.stream(found.group(1).split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .forEach(addressees::add);
            } else {
                left.add(line);
            }
        }
        return new Section(section.heading(), String.join("\n", left));
    }

    private static List<Appendix> appendices(String text) {
        return APPENDIX.splitAsStream(text)
                .filter(part -> !part.isBlank())
                .map(PaperWriter::appendix)
                .toList();
    }

    /// The label if there is one, then the title, then the rest.
    private static Appendix appendix(String text) {
        var lines = new ArrayList<>(text.strip().lines().toList());
        var label = APPENDIX.matcher(text.strip()).lookingAt() ? lines.removeFirst() : "PHỤ LỤC";
        boolean titled = !lines.isEmpty() && !lines.getFirst().startsWith("|");
        var title = titled ? lines.removeFirst() : "";
        return new Appendix(label, title, DraftBlocks.of(String.join("\n", lines)));
    }
}
