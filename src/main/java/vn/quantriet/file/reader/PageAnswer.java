package vn.quantriet.file.reader;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import vn.quantriet.file.DocumentText.Reason;
import vn.quantriet.file.PageImage;
import vn.quantriet.file.PageImage.Drawn;
import vn.quantriet.file.PageImage.NotDrawn;

/// How the process that draws a page hands it to the one that asked. The asker believes nothing: bounds first.
final class PageAnswer {

    private PageAnswer() {}

    static void write(PageImage image, OutputStream stream) throws IOException {
        var out = new DataOutputStream(stream);
        switch (image) {
            case Drawn(var pixels, int pages) -> {
                out.writeByte('P');
                out.writeInt(pages);
                out.writeInt(pixels.width());
                out.writeInt(pixels.height());
                out.write(pixels.grey());
            }
            case NotDrawn(var reason) -> {
                out.writeByte('U');
                out.writeInt(reason.ordinal());
            }
        }
        out.flush();
    }

    /// The answer; an exception when it ends early or makes no sense.
    static PageImage read(InputStream stream) throws IOException {
        var in = new DataInputStream(stream);
        int kind = in.readUnsignedByte();
        int number = in.readInt();
        return switch (kind) {
            case 'P' -> drawn(in, Math.clamp(number, 1, Pdf.MOST_PAGES));
            case 'U' -> new NotDrawn(Answer.reason(number));
            default -> throw new IOException("no answer");
        };
    }

    private static PageImage drawn(DataInputStream in, int pages) throws IOException {
        int width = in.readInt();
        int height = in.readInt();
        if (width < 1 || height < 1 || (long) width * height > Pixels.MOST) {
            return new NotDrawn(Reason.TOO_LARGE);
        }
        var grey = in.readNBytes(width * height);
        if (grey.length < width * height) {
            throw new IOException("answer cut off");
        }
        return new Drawn(new Pixels(width, height, grey), pages);
    }
}
