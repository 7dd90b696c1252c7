package vn.quantriet.extraction.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The line of the heading that names the type of document, and what else stands on it.
record TypeLine(int line, String type, Text rest) {

    private static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        names.put("ke hoach", "PLAN");
        names.put("ket luan", "CONCLUSION");
        names.put("nghi quyet", "RESOLUTION");
        names.put("chi thi", "DIRECTIVE");
        names.put("chuong trinh hanh dong", "ACTION_PROGRAMME");
        names.put("chuong trinh cong tac", "ACTION_PROGRAMME");
        names.put("chuong trinh", "ACTION_PROGRAMME");
        names.put("huong dan", "GUIDANCE");
        names.put("quy che lam viec", "WORKING_RULES");
        names.put("quy che", "WORKING_RULES");
        names.put("quy dinh", "REGULATION");
        names.put("quyet dinh", "DECISION");
        names.put("bao cao", "REPORT");
        names.put("thong bao ket luan", "NOTICE");
        names.put("thong bao", "NOTICE");
        names.put("de an", "SCHEME");
        names.put("cong van", "OFFICIAL_LETTER");
        names.put("to trinh", "SUBMISSION");
        return names;
    }

    static @Nullable TypeLine find(List<Line> lines, int limit) {
        for (int i = 0; i < limit; i++) {
            var text = lines.get(i).text();
            var folded = text.folded();
            if (LineKinds.isAddress(text)
                    || folded.startsWith("v/v")
                    || folded.startsWith("về việc") && i > 3) {
                return null;
            }
            var found =
                    text.isBlank() || !Folding.isMostlyCapitals(firstWords(text))
                            ? null
                            : at(i, text);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static String firstWords(Text text) {
        var value = text.toString();
        int space = value.indexOf(' ');
        int second = space < 0 ? -1 : value.indexOf(' ', space + 1);
        return second < 0 ? value : value.substring(0, second);
    }

    private static @Nullable TypeLine at(int line, Text text) {
        if (text.length() > 400) {
            return null;
        }
        var bare = Folding.bare(text.toString()).replaceAll(" {2,}", " ");
        var tight = bare.replace(" ", "");
        for (var name : NAMES.entrySet()) {
            if (tight.equals(name.getKey().replace(" ", ""))
                    || tight.equals(name.getKey().replace(" ", "") + ":")) {
                return new TypeLine(line, name.getValue(), Text.EMPTY);
            }
        }
        for (var name : NAMES.entrySet()) {
            boolean titled = bare.startsWith(name.getKey() + " ") && bare.length() == text.length();
            if (titled
                    && Folding.isMostlyCapitals(
                            text.toString().substring(0, name.getKey().length()))
                    && !isMention(bare.substring(name.getKey().length()))) {
                return new TypeLine(line, name.getValue(), text.from(name.getKey().length() + 1));
            }
        }
        return null;
    }

    private static boolean isMention(String rest) {
        return rest.startsWith(" so ")
                || rest.startsWith(" nay")
                || rest.startsWith(" den")
                || rest.startsWith(" di ");
    }
}
