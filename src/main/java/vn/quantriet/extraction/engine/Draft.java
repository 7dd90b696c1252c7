package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposal while its clauses are gathered.
final class Draft {

    private final String path;
    private final Text whole;
    private final int start;
    private int end;
    private @Nullable Text heading;
    private List<Text> lead;
    private boolean inherited;
    private List<Text> coordinate;
    private DeadlinePhrase deadline;
    private @Nullable Text searched;
    private final List<Confidence.Doubt> doubts = new ArrayList<>();
    private final List<Text> clauses = new ArrayList<>();

    Draft(String path, Text whole, int start, int end) {
        this.path = path;
        this.whole = whole;
        this.start = start;
        this.end = end;
        this.lead = List.of();
        this.coordinate = List.of();
        this.deadline = DeadlinePhrase.NONE;
    }

    Draft lead(List<Text> units, boolean fromAbove) {
        lead = List.copyOf(units);
        inherited = fromAbove && !units.isEmpty();
        return this;
    }

    boolean isInherited() {
        return inherited;
    }

    Draft coordinate(List<Text> units) {
        coordinate = List.copyOf(units);
        return this;
    }

    Draft deadline(DeadlinePhrase phrase) {
        deadline = phrase;
        return this;
    }

    /// Without a time of its own the work is due when its heading or lead-in says.
    Draft dueWith(Setting setting) {
        return dueBy(setting.deadline());
    }

    /// Without a time of its own the work is due by the time told for all of its part.
    Draft dueBy(DeadlinePhrase time) {
        if (!deadline.isPrinted() && time.isPrinted()) {
            deadline = time;
            doubts.add(Confidence.Doubt.DEADLINE_INHERITED);
        }
        return this;
    }

    Draft titled(Text text) {
        heading = text;
        return this;
    }

    /// Where quantities are looked for, when that is more than the task's own text.
    Draft searchIn(Text text) {
        searched = text;
        return this;
    }

    Draft doubt(Confidence.Doubt doubt) {
        doubts.add(doubt);
        return this;
    }

    void extend(int newEnd) {
        end = Math.max(end, newEnd);
    }

    void clause(Text clause) {
        clauses.add(clause);
    }

    List<Text> clauses() {
        return clauses;
    }

    List<Text> lead() {
        return lead;
    }

    boolean hasCoordinate() {
        return !coordinate.isEmpty();
    }

    DeadlinePhrase deadline() {
        return deadline;
    }

    String path() {
        return path;
    }

    Text text() {
        return whole.sub(start, Math.min(end, whole.length())).trim();
    }

    Proposal finish() {
        var text = text();
        var title = heading == null ? Titles.of(text) : heading;
        var all = new ArrayList<>(doubts);
        addDoubts(all, text);
        var quantities = QuantityReader.read(searched == null ? text : searched);
        return new Proposal(
                path,
                title.toString(),
                text.toString(),
                text.passage(),
                names(lead),
                inherited,
                names(coordinate),
                deadline,
                quantities,
                Confidence.of(all));
    }

    private void addDoubts(List<Confidence.Doubt> all, Text text) {
        if (lead.isEmpty()) {
            all.add(Confidence.Doubt.NO_LEAD);
        } else if (inherited) {
            all.add(Confidence.Doubt.LEAD_INHERITED);
        }
        all.addAll(DeadlineDoubts.of(deadline));
        if (Misreadings.occurIn(deadline.text() == null ? text.toString() : deadline.text())) {
            all.add(Confidence.Doubt.MISREAD_CHARACTERS);
        }
    }

    private static List<UnitName> names(List<Text> units) {
        return units.stream().map(UnitName::of).toList();
    }
}
