package vn.quantriet.extraction.engine;

/// The number or letter that a line begins with, as printed and as part of a path.
record Label(Kind kind, Text printed, String name) {

    /// Ways of numbering, the outermost first.
    enum Kind {
        APPENDIX,
        PART,
        CHAPTER,
        SECTION,
        UPPER,
        ROMAN,
        ARTICLE,
        ARABIC,
        LOWER,
        BRACKETED
    }

    /// How many numbers "1.2.3" has; 1 for every other label.
    int depth() {
        return kind == Kind.ARABIC ? (int) name.chars().filter(c -> c == '.').count() + 1 : 1;
    }

    Label as(Kind other, String newName) {
        return new Label(other, printed, newName);
    }
}
