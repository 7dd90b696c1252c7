package vn.quantriet.extraction.engine;

/// Where the name begins after "Giao", "Đối với", "Nhiệm vụ của".
final class DoerStart {

    private static final Lexicon OPENERS =
            Lexicon.of(
                    "giao cho",
                    "giao",
                    "đề nghị",
                    "đối với",
                    "trách nhiệm",
                    "trách nhiệm của",
                    "nhiệm vụ của",
                    "nhiệm vụ , quyền hạn của",
                    "nhiệm vụ và quyền hạn của",
                    "phân công");

    private DoerStart() {}

    static int after(Words words) {
        return OPENERS.match(words, 0);
    }
}
