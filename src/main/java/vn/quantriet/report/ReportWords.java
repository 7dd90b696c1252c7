package vn.quantriet.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.web.Page;

/// What measures are called: those of the ledger by the messages, those that units state by the data.
@Component
class ReportWords {

    private final StatementRepository statements;
    private final Clock clock;

    ReportWords(StatementRepository statements, Clock clock) {
        this.statements = statements;
        this.clock = clock;
    }

    /// A measure that nobody knows is not found; one that holds from a later day on has its name already.
    String name(String measure, Page page) {
        return Measure.of(measure)
                .map(known -> page.t(known.messageKey()))
                .orElseGet(() -> asked(Statement.asked(measure), page.locale()));
    }

    private String asked(String measure, Locale locale) {
        @Nullable String name = statements.asked(LocalDate.now(clock), locale).get(measure);
        if (name == null) {
            name = statements.asked(LocalDate.of(9999, 12, 31), locale).get(measure);
        }
        if (name == null) {
            throw new NotFound(measure);
        }
        return name;
    }
}
