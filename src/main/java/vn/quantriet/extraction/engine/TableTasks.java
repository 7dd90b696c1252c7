package vn.quantriet.extraction.engine;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.quantriet.extraction.engine.AttributeKeys.Role;

/// Proposes work from the rows of task tables.
final class TableTasks {

    private static final Lexicon TOGETHER = Lexicon.of("chủ trì", "phối hợp");

    private static final Lexicon DIRECTING =
            Lexicon.of("chỉ đạo", "lãnh đạo", "phụ trách", "theo dõi");

    private static final Lexicon LEADING = Lexicon.of("chủ trì", "thực hiện", "tham mưu");

    private static final Lexicon DITTO = Lexicon.of("nt", "như trên", "\"", "〃", "- nt -");

    private final DeadlineReader deadlines;

    TableTasks(DeadlineReader deadlines) {
        this.deadlines = deadlines;
    }

    List<Draft> read(Block table, Setting setting) {
        return setting.role() == SectionRole.BACKGROUND
                ? List.of()
                : new Rows(setting).read(table.rows());
    }

    /// The rows of one table, read under its column headings.
    private final class Rows {

        private final Setting setting;
        private final List<Draft> drafts = new ArrayList<>();
        private Map<Role, Integer> columns = new EnumMap<>(Role.class);
        private int number = -1;
        private int width;
        private String group = "";
        private List<Text> groupLead = List.of();
        private final Map<Role, Text> above = new EnumMap<>(Role.class);

        Rows(Setting setting) {
            this.setting = setting;
        }

        List<Draft> read(List<List<Cell>> rows) {
            for (var cells : rows) {
                if (isRule(cells)) {
                    continue;
                }
                if (!takeHeading(cells) && !columns.isEmpty()) {
                    row(cells);
                }
            }
            return drafts;
        }

        private boolean isRule(List<Cell> cells) {
            boolean rule = cells.stream().allMatch(cell -> LineKinds.isRule(cell.text()));
            boolean counting =
                    cells.size() > 1
                            && cells.stream()
                                    .allMatch(cell ->
                                            Numbers.read(cell.text().trimmed(" ()").folded()) > 0
                                                    || cell.isBlank());
            return rule
                    || counting
                            && !columns.isEmpty()
                            && cells.stream().filter(cell -> !cell.isBlank()).count() > 2;
        }

        private boolean takeHeading(List<Cell> cells) {
            var found = new EnumMap<Role, Integer>(Role.class);
            int numbering = -1;
            for (int i = 0; i < cells.size(); i++) {
                var cell = cells.get(i).text();
                var words = cell.words();
                if (ColumnRoles.isNumber(words) && numbering < 0) {
                    numbering = i;
                    continue;
                }
                var role = cell.length() > 80 ? null : ColumnRoles.of(words);
                if (role != null) {
                    Integer before = found.get(role);
                    boolean better = before != null && leads(cells.get(before).text(), cell);
                    if (before == null || better) {
                        found.put(role, i);
                    }
                }
            }
            boolean assigned = found.containsKey(Role.LEAD) || found.containsKey(Role.DEADLINE);
            boolean unnamed = !found.containsKey(Role.CONTENT) && numbering >= 0 && assigned;
            if (unnamed && !found.containsValue(numbering + 1)) {
                found.put(Role.CONTENT, numbering + 1);
            }
            boolean useful =
                    found.containsKey(Role.CONTENT)
                            && (found.containsKey(Role.LEAD)
                                    || found.containsKey(Role.DEADLINE)
                                    || found.containsKey(Role.COORDINATE));
            boolean second =
                    !columns.isEmpty()
                            && found.size() >= 1
                            && cells.stream().filter(cell -> !cell.isBlank()).count()
                                    <= found.size()
                            && drafts.isEmpty()
                            && !found.containsKey(Role.CONTENT);
            if (second) {
                found.forEach(columns::put);
                return true;
            }
            if (useful) {
                columns = found;
                number = numbering;
                width = cells.size();
            }
            return useful;
        }

        /// "Lãnh đạo chỉ đạo" beside "Đơn vị chủ trì": who leads the work itself counts.
        private static boolean leads(Text before, Text heading) {
            return DIRECTING.occursIn(before)
                    && !TOGETHER.occursIn(before)
                    && LEADING.occursIn(heading);
        }

        private void row(List<Cell> cells) {
            var label =
                    number >= 0 && number < cells.size()
                            ? cells.get(number).text().trimmed(" .)-")
                            : Text.EMPTY;
            var content = cell(cells, Role.CONTENT);
            if (isGroup(cells, label)) {
                var title = title(cells, label);
                group = label.isBlank() ? group : label.toString();
                groupLead = LeadIns.unitName(title);
                return;
            }
            boolean more =
                    label.isBlank()
                            && !drafts.isEmpty()
                            && (content.isBlank() || Character.isLowerCase(content.charAt(0)));
            if (!content.isBlank() && !more) {
                drafts.add(draft(cells, label, content));
            }
        }

        /// A row with a number and a title only, or one cell over the whole width, heads the rows below it.
        private boolean isGroup(List<Cell> cells, Text label) {
            long filled =
                    cells.stream()
                            .filter(cell -> !cell.isBlank())
                            .map(cell -> cell.text().toString())
                            .distinct()
                            .count();
            boolean roman =
                    Numbers.roman(label.toString()) > 0
                                    && !label.toString().chars().allMatch(Character::isDigit)
                            || label.length() == 1 && Character.isUpperCase(label.charAt(0));
            boolean alone = filled <= (label.isBlank() ? 1 : 2);
            return alone
                    && (roman
                            || label.isBlank() && Folding.isMostlyCapitals(title(cells, label))
                            || cells.size() < width && roman);
        }

        private Text title(List<Cell> cells, Text label) {
            return cells.stream()
                    .filter(cell ->
                            !cell.isBlank()
                                    && !cell.text()
                                            .trimmed(" .)-")
                                            .toString()
                                            .equals(label.toString()))
                    .findFirst()
                    .map(cell -> cell.text().strip(" ", " .:"))
                    .orElse(Text.EMPTY);
        }

        private Text cell(List<Cell> cells, Role role) {
            Integer at = columns.get(role);
            return at == null || at >= cells.size() ? Text.EMPTY : cells.get(at).text();
        }

        private Text value(List<Cell> cells, Role role) {
            var cell = cell(cells, role);
            boolean ditto =
                    !cell.isBlank()
                            && cell.length() < 10
                            && DITTO.startsAt(cell.trimmed(" -").words(), 0);
            var value = ditto ? above.getOrDefault(role, Text.EMPTY) : cell;
            above.put(role, value);
            return value;
        }

        private Draft draft(List<Cell> cells, Text label, Text content) {
            var path = path(label);
            var text = content.strip(" -+•", " ");
            var draft =
                    new Draft(path, printed(cells, text), 0, text.length())
                            .titled(text.strip(" ", " .;:,"));
            var lead = units(cells, Role.LEAD);
            boolean column = columns.containsKey(Role.LEAD);
            var coordinate =
                    columns.containsKey(Role.COORDINATE)
                            ? units(cells, Role.COORDINATE)
                            : named(value(cells, Role.LEAD)).units(Role.COORDINATE);
            var doing = lead.isEmpty() ? DoerReader.read(text) : Doing.NOBODY;
            var fallback =
                    doing.isNamed()
                            ? doing.lead()
                            : column && groupLead.isEmpty()
                                    ? List.<Text>of()
                                    : groupLead.isEmpty() ? setting.lead() : groupLead;
            draft.lead(lead.isEmpty() ? fallback : lead, lead.isEmpty() && !doing.isNamed());
            draft.coordinate(
                    coordinate.isEmpty() && !columns.containsKey(Role.COORDINATE)
                            ? lead.isEmpty()
                                    ? doing.coordinate()
                                    : Coordinators.of(value(cells, Role.LEAD))
                            : coordinate);
            var time =
                    columns.containsKey(Role.DEADLINE)
                            ? deadlines.ofValue(value(cells, Role.DEADLINE))
                            : deadlines.inProse(text, 0);
            draft.deadline(
                    time.isPrinted() || columns.containsKey(Role.DEADLINE)
                            ? time
                            : DeadlinePhrase.NONE);
            draft.clause(text);
            draft.searchIn(Text.join(List.of(text, cell(cells, Role.PRODUCT))));
            return draft;
        }

        /// "Chủ trì: Kế toán; phối hợp: Văn phòng": one cell that names both roles.
        private static Attributes named(Text value) {
            return AttributeKeys.startsAt(value) ? Attributes.read(value) : Attributes.NONE;
        }

        private List<Text> units(List<Cell> cells, Role role) {
            var value = value(cells, role);
            if (value.isBlank()) {
                return List.of();
            }
            var named = named(value);
            if (named.has(role)) {
                return named.units(role);
            }
            Integer at = columns.get(role);
            var cell = at == null || at >= cells.size() ? Cell.EMPTY : cells.get(at);
            return CellNames.of(cell, value).stream()
                    .flatMap(name -> lead(name, role).stream())
                    .toList();
        }

        /// Of a column set apart by blanks only the first line is sure to be whole.
        private Text printed(List<Cell> cells, Text text) {
            var cell = cells.get(java.util.Objects.requireNonNull(columns.get(Role.CONTENT)));
            return cell.laidOut() ? cell.first() : text;
        }

        private List<Text> lead(Text value, Role role) {
            var words = value.words();
            int together = role == Role.LEAD ? TOGETHER.find(words, 1, words.size()) : -1;
            return UnitParser.units(
                    together > 0 && !words.isCapital(together) ? words.slice(0, together) : value);
        }

        private String path(Text label) {
            var parts = new ArrayList<String>();
            for (var part : List.of(setting.path(), group, label.toString())) {
                if (!part.isBlank()) {
                    parts.add(part);
                }
            }
            return String.join(".", parts);
        }
    }
}
