package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;

/// The lines of a cell that begin a name of their own; others go on with the one before.
final class CellNames {

    private CellNames() {}

    static List<Text> of(Cell cell, Text value) {
        var lines = cell.lines().stream().filter(line -> !line.isBlank()).toList();
        if (cell.laidOut() || lines.size() < 2) {
            return List.of(value);
        }
        var names = new ArrayList<List<Text>>();
        for (var line : lines) {
            if (names.isEmpty() || begins(line, names.getLast().getLast())) {
                names.add(new ArrayList<>());
            }
            names.getLast().add(line);
        }
        return names.stream().map(Text::join).toList();
    }

    private static boolean begins(Text line, Text before) {
        var words = line.strip(" -+•", " ").words();
        var phrases = new NounPhrases(words);
        int noun = phrases.afterQuantifiers(0);
        boolean named =
                words.isCapital(0) && (phrases.isHead(noun, noun > 0) || phrases.isPerson(noun));
        var last = before.words();
        boolean goesOn =
                last.is(last.size() - 1, "và", "của", "thuộc", "các", "-")
                        || before.endsWith(",") && !named;
        return named && !goesOn || LineKinds.isBullet(line);
    }
}
