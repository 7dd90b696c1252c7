package vn.quantriet.extraction.engine;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A paragraph, bullet or table of the body, its printed lines joined.
record Block(Kind kind, @Nullable Label label, Text text, boolean bold, List<List<Cell>> rows) {

    enum Kind {
        PARAGRAPH,
        BULLET,
        TABLE
    }

    boolean isBullet() {
        return kind == Kind.BULLET;
    }

    boolean isTable() {
        return kind == Kind.TABLE;
    }

    boolean endsSentence() {
        return Sentences.endsSentence(text);
    }
}
