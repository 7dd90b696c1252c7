package vn.quantriet.extraction.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The last sentence of an item that gives all of it to somebody: "Giao X chủ trì ... thực hiện nhiệm vụ này".
final class ClosingAssignment {

    private static final Lexicon WHOLE =
            Lexicon.of(
                    "nhiệm vụ này",
                    "nội dung này",
                    "việc này",
                    "các nhiệm vụ trên",
                    "các nội dung trên",
                    "các nhiệm vụ này",
                    "các nội dung này",
                    "công việc này",
                    "nhiệm vụ trên",
                    "nội dung trên");

    private static final Lexicon DOING =
            Lexicon.of(
                    "chủ trì",
                    "cùng chủ trì",
                    "chịu trách nhiệm chủ trì",
                    "là cơ quan chủ trì",
                    "là đơn vị chủ trì",
                    "là cơ quan thường trực",
                    "phối hợp với",
                    "phối hợp cùng",
                    "phối hợp",
                    "tổ chức thực hiện",
                    "triển khai thực hiện",
                    "thực hiện",
                    "triển khai",
                    "chịu trách nhiệm",
                    "tham mưu thực hiện",
                    "tham mưu",
                    "nghiên cứu",
                    "trình",
                    "báo cáo",
                    "cùng với");

    private ClosingAssignment() {}

    static @Nullable Text of(List<Block> blocks) {
        if (blocks.isEmpty() || blocks.getLast().isTable()) {
            return null;
        }
        var sentences = Sentences.sentences(blocks.getLast().text());
        for (var sentence : sentences) {
            boolean after = sentence != sentences.getFirst() || blocks.size() > 1;
            boolean gives = sentence.words().is(0, "giao", "phân");
            boolean given =
                    gives && (WHOLE.occursIn(sentence) || isTimed(sentence) && isBare(sentence));
            boolean told = speaksOfWork(sentence) || isBare(sentence);
            if (after && (given || told && isUnnamed(blocks, sentence))) {
                return sentence;
            }
        }
        return null;
    }

    /// "Nhiệm vụ này do Phòng Kinh tế chủ trì", "Việc này giao Ban Chỉ huy Quân sự thực hiện".
    private static boolean speaksOfWork(Text sentence) {
        int whole = WHOLE.match(sentence.words(), 0);
        return whole > 0
                && (sentence.words().is(whole, "do", "giao")
                        || sentence.words().follow(whole, "được", "giao"));
    }

    private static boolean isTimed(Text sentence) {
        return !MarkScanner.scan(sentence.words(), 0, sentence.words().size()).isEmpty();
    }

    /// Whether nobody was named for the work before this sentence.
    private static boolean isUnnamed(List<Block> blocks, Text sentence) {
        return blocks.stream()
                .filter(block -> !block.isTable())
                .flatMap(block -> Sentences.sentences(block.text()).stream())
                .filter(each -> each.start() < sentence.start())
                .flatMap(each -> Sentences.clauses(each).stream())
                .noneMatch(clause -> DoerReader.read(clause).isNamed());
    }

    /// Only names, "chủ trì", "phối hợp", "thực hiện" and a time: what is to be done stands before it.
    private static boolean isBare(Text sentence) {
        var words = sentence.words();
        var phrases = new NounPhrases(words);
        int at = DoerReader.read(sentence).subjectEnd();
        boolean doing = false;
        while (at > 0 && at < words.size()) {
            int verb = DOING.match(words, at);
            var name = verb > 0 ? null : phrases.read(at);
            if (verb > 0) {
                doing = true;
                at += verb;
            } else if (words.is(at, ",")) {
                at++;
            } else if (name != null) {
                at = name.to();
            } else {
                var rest = words.slice(at, words.size()).trimmed(" .");
                return doing && (rest.isBlank() || DeadlineReader.isOnlyTime(rest));
            }
        }
        return doing;
    }
}
