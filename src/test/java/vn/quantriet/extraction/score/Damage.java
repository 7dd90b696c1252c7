package vn.quantriet.extraction.score;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/// Spoils the annotation of a document in every way that a bad reading might: drops, doubles, alters and shifts.
final class Damage {

    private static final List<String> WORDS =
            List.of(
                    "Văn phòng",
                    "các chi bộ",
                    "Uỷ ban",
                    "hoà",
                    "2026-03-31",
                    "FREQ=MONTHLY",
                    "II.1",
                    "");

    private final RandomGenerator random;
    private final double share;

    Damage(RandomGenerator random, double share) {
        this.random = random;
        this.share = share;
    }

    Map<String, @Nullable Object> spoilt(Map<?, ?> document) {
        var result = new LinkedHashMap<String, @Nullable Object>();
        document.forEach((key, value) -> result.put(key.toString(), value(key.toString(), value)));
        return result;
    }

    private @Nullable Object value(String key, @Nullable Object value) {
        boolean hit = random.nextDouble() < share;
        return switch (value) {
            case null -> hit && isValue(key) ? word() : null;
            case Map<?, ?> map -> hit && isOptional(key) ? null : spoilt(map);
            case List<?> list -> list(key, list);
            case Number number when hit -> number.doubleValue() + 1;
            case Boolean flag when hit -> !flag;
            case String text when hit -> text(text);
            default -> value;
        };
    }

    private static boolean isOptional(String key) {
        return key.equals("deadline") || key.equals("received_stamp");
    }

    private static boolean isValue(String key) {
        return !List.of("deadline", "metadata", "received_stamp", "recipients").contains(key);
    }

    private List<@Nullable Object> list(String key, List<?> list) {
        var result = new ArrayList<@Nullable Object>();
        for (var each : list) {
            double luck = random.nextDouble();
            if (luck < share / 3) {
                continue;
            }
            result.add(value(key + "[]", each));
            if (luck > 1 - share / 3) {
                result.add(value(key + "[]", each));
            }
            if (luck > 0.5 && luck < 0.5 + share / 3 && result.size() > 1) {
                result.addFirst(result.removeLast());
            }
        }
        return result;
    }

    private String text(String text) {
        return switch (random.nextInt(7)) {
            case 0 -> word();
            case 1 -> text.toUpperCase(java.util.Locale.ROOT) + " ;";
            case 2 -> text.substring(Math.min(text.length(), 5 + random.nextInt(9)));
            case 3 -> text.replace("òa", "oà").replace('-', '–').replace("ủy", "uỷ");
            case 4 -> java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD);
            case 5 -> "các " + text + " " + word();
            default -> text.replace(' ', '\u00a0') + "~2";
        };
    }

    private String word() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
