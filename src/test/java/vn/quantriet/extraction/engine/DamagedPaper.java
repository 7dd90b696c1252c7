package vn.quantriet.extraction.engine;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// Spoils a document as scanners, editors and careless hands do.
final class DamagedPaper {

    private static final String[] STRANGE = {
        "\u00a0",
        "\u00ad",
        "\u200b",
        "\ufeff",
        "\u0301",
        "\uff11",
        "\ud83d\ude00",
        "\u0000",
        "\t",
        "|",
        "(",
        ")",
        "“",
        "\"",
        ";",
        ":",
        "/",
        "-",
        "*",
        "#",
        "\\",
        "<br>",
        "\r\n",
        "\f",
        "~2",
        "ngày ",
        "I.1.a) ",
        "Điều 1. ",
        "PHỤ LỤC",
        "Nơi nhận:",
        "KẾ HOẠCH",
        "hằng năm",
        "trước ngày 30/02/2025",
        "Chủ trì: ",
        "Giao ",
        "1.2.3.4.5.6.7.8.9."
    };

    private final RandomGenerator random;

    DamagedPaper(RandomGenerator random) {
        this.random = random;
    }

    /// @param share of the lines that suffer
    String spoil(String text, double share) {
        var lines = new ArrayList<String>();
        for (var line : text.split("\n", -1)) {
            if (random.nextDouble() >= share) {
                lines.add(line);
            } else {
                spoil(line, lines);
            }
        }
        var spoilt = String.join("\n", lines);
        return random.nextBoolean() ? spoilt : Normalizer.normalize(spoilt, Form.NFD);
    }

    private void spoil(String line, List<String> lines) {
        switch (random.nextInt(9)) {
            case 0 -> {}
            case 1 -> {
                lines.add(line);
                lines.add(line);
            }
            case 2 -> lines.add((lines.isEmpty() ? "" : lines.removeLast() + " ") + line);
            case 3 -> {
                int at = place(line);
                lines.add(line.substring(0, at));
                lines.add(line.substring(at));
            }
            case 4 -> lines.add(misread(line));
            case 5 -> lines.add(Folding.bare(line));
            case 6 -> {
                lines.add("- " + random.nextInt(99) + " -");
                lines.add(line);
            }
            case 7 -> lines.addFirst(line);
            default -> {
                int at = place(line);
                var strange = STRANGE[random.nextInt(STRANGE.length)];
                lines.add(
                        line.substring(0, at)
                                + strange.repeat(1 + random.nextInt(4))
                                + line.substring(at));
            }
        }
    }

    private int place(String line) {
        return line.isEmpty() ? 0 : random.nextInt(line.length() + 1);
    }

    private static String misread(String line) {
        return line.replace('1', 'l')
                .replace('0', 'O')
                .replace('I', 'l')
                .replace("ủ", "ú")
                .replace("ô", "o");
    }
}
