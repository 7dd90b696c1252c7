package vn.quantriet.file.reader;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;

/// The process that is thrown away: a file comes in on standard input, its text or one of its pages goes out on standard output.
final class ReaderMain {

    private ReaderMain() {}

    public static void main(String[] arguments) throws IOException {
        endBySelf();
        try (var answer = new BufferedOutputStream(new FileOutputStream(FileDescriptor.out))) {
            System.setOut(new PrintStream(OutputStream.nullOutputStream()));
            answer(arguments, System.in.readAllBytes(), answer);
        }
        Runtime.getRuntime().halt(0);
    }

    /// Nothing asked: the text; `draw page density`: an image of the page.
    private static void answer(String[] asked, byte[] bytes, OutputStream answer)
            throws IOException {
        if (asked.length == 3 && asked[0].equals("draw")) {
            ImageIO.setUseCache(false);
            var image =
                    PageDrawer.draw(bytes, Integer.parseInt(asked[1]), Integer.parseInt(asked[2]));
            PageAnswer.write(image, answer);
        } else {
            Answer.write(TextReader.read(bytes), answer);
        }
    }

    /// Should nobody be left to end it.
    private static void endBySelf() {
        CompletableFuture.delayedExecutor(Sandbox.WALL_SECONDS + 5, TimeUnit.SECONDS)
                .execute(() -> Runtime.getRuntime().halt(Sandbox.TOO_SLOW));
    }
}
