package vn.quantriet.extraction.engine;

import java.util.List;
import vn.quantriet.extraction.engine.Citation.Relation;
import vn.quantriet.extraction.engine.CitationScanner.Mention;

/// Reads from the words before a mention what this document has to do with the cited one.
final class RelationReader {

    private static final Lexicon CARRYING_OUT = Lexicon.of("thực hiện", "quán triệt", "triển khai");

    private static final Lexicon CONTINUING = Lexicon.of("tiếp tục");

    private static final Lexicon OTHER_PURPOSE = Lexicon.of("về tiếp tục", "căn cứ");

    private static final Lexicon DOING = Lexicon.of("thực hiện");

    private static final Lexicon OWN =
            Lexicon.of(
                    "quyết định này",
                    "nghị quyết này",
                    "quy định này",
                    "quy chế này",
                    "hướng dẫn này",
                    "kế hoạch này",
                    "chỉ thị này",
                    "kết luận này",
                    "thông báo này",
                    "chương trình này",
                    "văn bản này");

    private static final int REACH = 14;
    private static final int AMENDED_REACH = 10;
    private static final int CLAUSE = 200;
    private static final int LONGEST_LIST = 12;
    private static final Lexicon BASIS = Lexicon.of("căn cứ", "theo", "xét đề nghị", "xét");
    private static final Lexicon AMENDING =
            Lexicon.of(
                    "sửa đổi",
                    "thay thế",
                    "bãi bỏ",
                    "bổ sung , sửa đổi",
                    "sửa đổi , bổ sung",
                    "hủy bỏ",
                    "thay cho",
                    "hết hiệu lực");

    private final Words words;
    private final boolean title;
    private final boolean enacting;

    RelationReader(Words words, boolean title) {
        this.words = words;
        this.title = title;
        var folded = words.text().folded();
        this.enacting =
                folded.endsWith("sau:")
                        || folded.endsWith("như sau.")
                        || folded.endsWith("như sau");
    }

    Relation of(Mention mention, List<Mention> mentions, int index) {
        int from = clauseStart(mention.from());
        boolean object =
                enacting && DOING.find(words, Math.max(0, mention.from() - 2), mention.from()) >= 0;
        if (object || (title || enacting) && isFirstObject(mention, mentions, index)) {
            return Relation.IMPLEMENTS;
        }
        if (AMENDING.find(words, Math.max(from, mention.from() - AMENDED_REACH), mention.from())
                        >= 0
                && !words.is(mention.from() - 1, "theo")
                && (title
                        || enacting
                        || OWN.find(words, 0, mention.from()) >= 0
                        || from == 0 && decides())) {
            return Relation.AMENDS;
        }
        if (isBasis(mention, from)) {
            return Relation.BASIS;
        }
        return continues(from, mention.from()) ? Relation.CONTINUES : Relation.MENTIONS;
    }

    /// "Bãi bỏ Quyết định số ...": the paragraph itself repeals, and sets nobody a time to do it.
    private boolean decides() {
        int start = words.isWord(0) ? 0 : 1;
        return AMENDING.startsAt(words, start)
                && MarkScanner.scan(words, start, Math.min(words.size(), CLAUSE)).stream()
                        .noneMatch(mark ->
                                mark instanceof Mark.Moment moment
                                        && !moment.isDay()
                                        && moment.months() < 12);
    }

    /// Everything a paragraph names after "Căn cứ", "Xét" or "Theo" up to its own subject.
    private boolean isBasis(Mention mention, int from) {
        if (words.is(from, "-", "+") && BASIS.startsAt(words, from + 1)) {
            return true;
        }
        if (BASIS.startsAt(words, from) && words.is(from, "căn", "xét")) {
            return true;
        }
        int start = words.isWord(0) ? 0 : 1;
        return BASIS.startsAt(words, start) && mention.from() < start + 2 * CLAUSE;
    }

    private int clauseStart(int at) {
        int from = at;
        while (from > Math.max(0, at - CLAUSE) && !words.is(from - 1, ";", ".")) {
            from--;
        }
        return from;
    }

    /// The object of "(triển khai) thực hiện" that opens the title or the enacting sentence.
    private boolean isFirstObject(Mention mention, List<Mention> mentions, int index) {
        if (mention.from() > CLAUSE) {
            return false;
        }
        for (int i = 0; i < index; i++) {
            if (i > LONGEST_LIST || !isJoined(mentions.get(i), mentions.get(i + 1))) {
                return false;
            }
        }
        int limit = Math.min(mention.from(), title ? 200 : 10 + mention.from());
        int first = mentions.getFirst().from();
        int near = Math.min(limit, first);
        int verb =
                enacting && DOING.startsAt(words, 0)
                        ? 0
                        : DOING.find(words, Math.max(0, near - REACH), near);
        boolean other = OTHER_PURPOSE.find(words, 0, mention.from()) >= 0;
        return verb >= 0 && !other;
    }

    /// Side by side, or joined by "và" before the type word: "... của X (sau đây gọi tắt là A) và Kế hoạch số B".
    private boolean isJoined(Mention one, Mention next) {
        return next.from() <= one.to() + 4 || words.is(next.from() - 1, "và", ",", ";");
    }

    private boolean continues(int from, int to) {
        var phrase = CONTINUING;
        int limit = Math.max(0, to - 80);
        for (int i = to - 1; i >= limit; i--) {
            if (words.is(i, ".") || words.is(i, "về") && i > from && words.is(i + 1, "tiếp")) {
                return false;
            }
            if (phrase.match(words, i) > 0) {
                int doing = CARRYING_OUT.find(words, i, Math.min(to, i + 8));
                return doing >= 0;
            }
        }
        return false;
    }
}
