package vn.quantriet.assignment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Turns laid out in time (dòng thời gian). Places are thousandths of the width.
///
/// @param first day shown
/// @param last day shown
public record Timeline(LocalDate first, LocalDate last, LocalDate today, List<WorkSpan> spans) {

    private static final int WIDTH = 1000;
    private static final int NARROWEST = 6;

    public Timeline {
        spans = List.copyOf(spans);
    }

    static Timeline of(List<WorkSpan> spans, LocalDate today) {
        var first =
                Stream.concat(spans.stream().map(WorkSpan::start), Stream.of(today))
                        .min(Comparator.naturalOrder())
                        .orElse(today);
        var last =
                Stream.concat(spans.stream().map(WorkSpan::end), Stream.of(today))
                        .max(Comparator.naturalOrder())
                        .orElse(today);
        return new Timeline(first.withDayOfMonth(1), last.plusDays(1), today, spans);
    }

    public int at(LocalDate day) {
        long all = Math.max(1, ChronoUnit.DAYS.between(first, last));
        return (int) Math.clamp(WIDTH * ChronoUnit.DAYS.between(first, day) / all, 0, WIDTH);
    }

    public int from(WorkSpan span) {
        return Math.min(at(span.start()), WIDTH - NARROWEST);
    }

    public int width(WorkSpan span) {
        return Math.max(NARROWEST, at(span.end().plusDays(1)) - from(span));
    }

    /// Part of the width, for so many of a hundred.
    public int part(WorkSpan span, int done, int of) {
        return of == 0 ? 0 : width(span) * done / of;
    }

    /// Where months begin; quarters when there are many, years when there are very many.
    public List<Integer> marks() {
        long months = ChronoUnit.MONTHS.between(first, last);
        int step = months > 60 ? 12 : months > 18 ? 3 : 1;
        var marks = new ArrayList<Integer>();
        for (var day = first.plusMonths(step); day.isBefore(last); day = day.plusMonths(step)) {
            marks.add(at(day));
        }
        return marks;
    }
}
