package vn.quantriet.file.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.DocumentText.Readable;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.DocumentText.Scan;
import vn.quantriet.file.DocumentText.Unreadable;
import vn.quantriet.file.Place;

/// How the process that reads tells the one that asked. The asker believes nothing: bounds first.
final class Answer {

    private static final int MOST = 10 << 20;
    private static final int MOST_NUMBERS = 2_000_000;

    private Answer() {}

    static void write(DocumentText text, OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        switch (text) {
            case Readable(String words, boolean garbled, var places) -> {
                var bytes = words.getBytes(StandardCharsets.UTF_8);
                out.writeByte(garbled ? 'G' : 'R');
                out.writeInt(bytes.length);
                out.write(bytes);
                var numbers = Place.pack(places);
                out.writeInt(numbers.length);
                for (int number : numbers) {
                    out.writeInt(number);
                }
            }
            case Scan(int pages) -> {
                out.writeByte('S');
                out.writeInt(pages);
            }
            case Unreadable(Reason reason) -> {
                out.writeByte('U');
                out.writeInt(reason.ordinal());
            }
        }
        out.flush();
    }

    /// The answer; an exception when it ends early or makes no sense.
    static DocumentText read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        int kind = in.readUnsignedByte();
        int number = in.readInt();
        return switch (kind) {
            case 'R' -> words(in, number, false);
            case 'G' -> words(in, number, true);
            case 'S' -> new Scan(Math.max(1, number));
            case 'U' -> new Unreadable(reason(number));
            default -> throw new IOException("no answer");
        };
    }

    private static DocumentText words(DataInputStream in, int length, boolean garbled)
            throws IOException {
        if (length < 0 || length > MOST) {
            return new Unreadable(Reason.TOO_LARGE);
        }
        var bytes = in.readNBytes(length);
        if (bytes.length < length) {
            throw new IOException("answer cut off");
        }
        var words = new String(bytes, StandardCharsets.UTF_8).replace("\0", "");
        return new Readable(words, garbled, places(in, words.codePointCount(0, words.length())));
    }

    /// Those that can be: what lies outside the text is nowhere.
    private static List<Place> places(DataInputStream in, int points) throws IOException {
        int count = in.readInt();
        if (count < 0 || count > MOST_NUMBERS) {
            throw new IOException("too many places");
        }
        var numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = in.readInt();
        }
        return Place.unpack(numbers).stream()
                .filter(place -> 0 <= place.start() && place.start() < place.end())
                .filter(place -> place.end() <= points)
                .filter(place -> 0 < place.page() && place.page() <= Pdf.MOST_PAGES)
                .toList();
    }

    static Reason reason(int number) {
        var reasons = Reason.values();
        return number >= 0 && number < reasons.length ? reasons[number] : Reason.DAMAGED;
    }
}
