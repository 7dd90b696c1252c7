package vn.quantriet.web;

import java.util.List;

/// How one part of the running system is, and what to do about it (tình trạng).
///
/// @param name message key of the part
/// @param sentence message key of what is the case
/// @param advice message key of what to do; empty when there is nothing to do
public record Condition(
        String name, Tone tone, String sentence, List<Object> arguments, String advice) {

    public Condition {
        arguments = List.copyOf(arguments);
    }

    public static Condition good(String name, String sentence, Object... arguments) {
        return new Condition(name, Tone.GOOD, sentence, List.of(arguments), "");
    }
}
