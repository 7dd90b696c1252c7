package vn.quantriet.extraction.engine;

/// Where the name begins after "Giao", "Đối với", "Nhiệm vụ của".
final class DoerStart {

    private static final Lexicon OPENERS =
            Lexicon.of(
                    "giao cho",
                    "giao nhiệm vụ cho",
                    "giao trách nhiệm cho",
                    "giao",
                    "đề nghị",
                    "yêu cầu",
                    "đối với",
                    "về phía",
                    "về trách nhiệm của",
                    "trách nhiệm thực hiện của",
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
