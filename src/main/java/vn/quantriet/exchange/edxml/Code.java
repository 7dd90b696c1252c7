package vn.quantriet.exchange.edxml;

import java.util.regex.Pattern;

/// Number and notation of a paper: `12-KH/ĐU` is 12 and KH/ĐU, `12/KH-UBND` is 12 and KH-UBND.
record Code(String number, String notation) {

    private static final Pattern PARTS = Pattern.compile("\\s*(\\d+)\\s*[-/–]\\s*(.+)");

    static Code of(String reference) {
        var parts = PARTS.matcher(reference);
        return parts.matches()
                ? new Code(parts.group(1), parts.group(2).strip())
                : new Code("", reference.strip());
    }
}
