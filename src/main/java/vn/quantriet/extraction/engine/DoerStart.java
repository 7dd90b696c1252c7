package vn.quantriet.extraction.engine;

/// Where the name begins after "Giao", "Đề nghị".
final class DoerStart {

    private static final Lexicon OPENERS = Lexicon.of("giao cho", "giao", "đề nghị");

    private DoerStart() {}

    static int after(Words words) {
        return OPENERS.match(words, 0);
    }
}
