package vn.quantriet.extraction.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds who issues a document from its enacting sentence: "..., Đảng ủy X xây dựng kế hoạch như sau".
final class EnactingSentence {

    private static final Lexicon ENACTS =
            Lexicon.of(
                    "ban hành",
                    "xây dựng",
                    "đề ra",
                    "yêu cầu",
                    "đề nghị",
                    "kết luận",
                    "quyết định",
                    "hướng dẫn",
                    "thông báo",
                    "báo cáo",
                    "tổ chức",
                    "triển khai",
                    "quyết nghị");

    private EnactingSentence() {}

    static @Nullable Text issuer(List<Block> blocks) {
        for (var block : blocks) {
            var words = block.text().words();
            for (int i = 0; i < Math.min(words.size(), 400); i++) {
                boolean starts = i == 0 || words.is(i - 1, ",", ".", ")", ";");
                var phrase = starts && words.isCapital(i) ? new NounPhrases(words).read(i) : null;
                if (phrase != null && ENACTS.startsAt(words, phrase.verb())) {
                    return words.slice(phrase.from(), phrase.to());
                }
            }
        }
        return null;
    }
}
