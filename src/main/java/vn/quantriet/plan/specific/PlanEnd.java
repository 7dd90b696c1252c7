package vn.quantriet.plan.specific;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.quantriet.kernel.Fold;

/// Reads from the title of a plan until when it is made: "năm 2027", "quý II năm 2027", "giai đoạn 2025 - 2030".
public final class PlanEnd {

    private record Form(Pattern pattern, Function<MatchResult, LocalDate> end) {

        static Form of(String pattern, Function<MatchResult, LocalDate> end) {
            return new Form(Pattern.compile(pattern), end);
        }
    }

    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");

    /// The closer one comes first.
    private static final List<Form> FORMS =
            List.of(
                    Form.of("\\b(20\\d\\d) ?[-–] ?(20\\d\\d)\\b", found -> month(found, 2, 12)),
                    Form.of(
                            "\\bthang (1[0-2]|0?[1-9])(?: nam |/)(20\\d\\d)\\b",
                            found -> month(found, 2, Integer.parseInt(found.group(1)))),
                    Form.of(
                            "\\bquy (iv|i{1,3})(?: nam |/)(20\\d\\d)\\b",
                            found -> month(found, 2, 3 * (1 + QUARTERS.indexOf(found.group(1))))),
                    Form.of("\\b6 thang dau nam (20\\d\\d)\\b", found -> month(found, 1, 6)),
                    Form.of(
                            "\\b(?<!thang \\d{1,2} )nam (20\\d\\d)\\b",
                            found -> month(found, 1, 12)));

    private PlanEnd() {}

    public static Optional<LocalDate> in(String title) {
        var words = Fold.fold(title);
        return FORMS.stream()
                .flatMap(form -> form.pattern().matcher(words).results().limit(1).map(form.end()))
                .findFirst();
    }

    private static LocalDate month(MatchResult found, int year, int month) {
        return YearMonth.of(Integer.parseInt(found.group(year)), month).atEndOfMonth();
    }
}
