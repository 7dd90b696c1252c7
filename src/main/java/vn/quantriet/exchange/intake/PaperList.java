package vn.quantriet.exchange.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentType;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;

/// The list of papers (danh sách) that may lie among the files: number, day, issuer, type and title of each.
@Component
class PaperList {

    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ISSUER = 300;
    private static final int LONGEST_TITLE = 2_000;

    private final MessageSource messages;

    PaperList(MessageSource messages) {
        this.messages = messages;
    }

    private enum Column {
        FILE("ten tep", "tep", "ten file", "file", "ten tap tin", "tap tin", "file name"),
        REFERENCE("so ky hieu", "so va ky hieu", "ky hieu", "so hieu", "so van ban", "reference"),
        ISSUED("ngay ban hanh", "ngay van ban", "ngay thang", "ngay", "date"),
        ISSUER("co quan ban hanh", "noi ban hanh", "noi gui", "don vi ban hanh", "issuer"),
        TYPE("loai", "loai van ban", "ten loai", "type"),
        TITLE("trich yeu", "tieu de", "ve viec", "noi dung", "trich yeu noi dung", "title");

        private final List<String> names;

        Column(String... names) {
            this.names = List.of(names);
        }
    }

    /// Whether a file of the archive is such a list, by its name.
    static boolean isNamed(String fileName) {
        var lower = fileName.toLowerCase(Locale.ROOT);
        int dot = lower.lastIndexOf('.');
        return dot > 0
                && List.of(".xlsx", ".csv").contains(lower.substring(dot))
                && Words.fold(lower.substring(0, dot)).equals("danh sach");
    }

    List<ListRow> read(byte[] content) {
        var cells = Cells.of(content);
        var columns = columns(cells.getFirst());
        if (!columns.containsKey(Column.FILE)) {
            throw ExchangeRefused.because(Reason.LIST_WITHOUT_FILES);
        }
        var rows = new ArrayList<ListRow>();
        for (int line = 1; line < cells.size(); line++) {
            var row = row(line + 1, cells.get(line), columns);
            if (!row.file().isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static Map<Column, Integer> columns(List<String> header) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int at = 0; at < header.size(); at++) {
            var name = Words.fold(header.get(at));
            for (var column : Column.values()) {
                if (column.names.contains(name)) {
                    columns.putIfAbsent(column, at);
                }
            }
        }
        return columns;
    }

    private ListRow row(int line, List<String> cells, Map<Column, Integer> columns) {
        var day = cell(cells, columns, Column.ISSUED);
        var issuedOn = Words.day(day);
        var typed = cell(cells, columns, Column.TYPE);
        var type = type(typed);
        var remark =
                !day.isEmpty() && issuedOn.isEmpty()
                        ? "exchange.remark.day"
                        : !typed.isEmpty() && type.isEmpty() ? "exchange.remark.type" : "";
        return new ListRow(
                line,
                cell(cells, columns, Column.FILE).replace('\\', '/'),
                few(cell(cells, columns, Column.REFERENCE), LONGEST_NAME),
                issuedOn.filter(PaperList::isBelievable).orElse(null),
                few(cell(cells, columns, Column.ISSUER), LONGEST_ISSUER),
                type.orElse(null),
                few(cell(cells, columns, Column.TITLE), LONGEST_TITLE),
                remark);
    }

    private static boolean isBelievable(LocalDate day) {
        return day.getYear() >= 1900 && day.getYear() <= 2200;
    }

    private static String cell(List<String> cells, Map<Column, Integer> columns, Column column) {
        int at = columns.getOrDefault(column, -1);
        return at < 0 || at >= cells.size() ? "" : cells.get(at);
    }

    private static String few(String text, int most) {
        return Words.few(text, most);
    }

    private Optional<DocumentType> type(String words) {
        return Arrays.stream(DocumentType.values())
                .filter(type ->
                        Words.fold(messages.getMessage(type.messageKey(), null, VIETNAMESE))
                                .equals(Words.fold(words)))
                .findFirst();
    }
}
