package vn.quantriet.file.reader;

/// Where words stand on a page, from its left and from its top; the unit is that of the page.
record Box(float left, float top, float right, float bottom) {

    Box with(Box other) {
        return new Box(
                Math.min(left, other.left),
                Math.min(top, other.top),
                Math.max(right, other.right),
                Math.max(bottom, other.bottom));
    }
}
