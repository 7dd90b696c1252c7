package vn.quantriet.draft.form;

import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;

/// What the printed letters can show. Others are printed as a box, so that everybody sees that something stood there.
final class Glyphs {

    private static final int BOX = 0x25A1;
    private static final ConcurrentHashMap<Integer, Boolean> KNOWN = new ConcurrentHashMap<>();
    private static final int REMEMBERED = 10_000;

    private Glyphs() {}

    static String shown(String text) {
        if (text.codePoints().allMatch(Glyphs::isShown)) {
            return text;
        }
        return text.codePoints()
                .map(point -> isShown(point) ? point : BOX)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isShown(int point) {
        if (point == '\n' || point >= ' ' && point <= '~') {
            return true;
        }
        if (KNOWN.size() > REMEMBERED) {
            KNOWN.clear();
        }
        return KNOWN.computeIfAbsent(
                point, each -> Arrays.stream(Face.values()).allMatch(face -> face.has(each)));
    }
}
