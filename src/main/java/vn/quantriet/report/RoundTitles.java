package vn.quantriet.report;

import java.time.Month;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Page;

/// What a round is called when nobody calls it otherwise.
@Component
class RoundTitles {

    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;

    RoundTitles(MessageSource messages) {
        this.messages = messages;
    }

    /// For rounds that open by themselves.
    String of(RoundKind kind, Days days) {
        return of(kind, days, (key, arguments) -> messages.getMessage(key, arguments, VIETNAMESE));
    }

    static String of(RoundKind kind, Days days, Page page) {
        return of(kind, days, page::t);
    }

    private interface Sentences {
        String of(String key, Object... arguments);
    }

    private static String of(RoundKind kind, Days days, Sentences sentences) {
        var year = String.valueOf(days.to().getYear());
        return switch (kind) {
            case SIX_MONTHS ->
                    sentences.of(
                            "report.round.title.six_months",
                            sentences.of(
                                    days.from().getMonth() == Month.JANUARY
                                            ? "report.round.half.first"
                                            : "report.round.half.last"),
                            year);
            case YEAR -> sentences.of("report.round.title.year", "", year);
            case AD_HOC, END_OF_CAMPAIGN -> "";
        };
    }
}
