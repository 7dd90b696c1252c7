package vn.quantriet.exchange.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.exchange.archive.Archive;
import vn.quantriet.exchange.archive.Limits;

/// The cells of a small sheet, as text: of an Excel workbook, or of a file of separated values.
final class Cells {

    /// The largest sheet that is read, in bytes.
    static final long LIMIT = 10L << 20;

    private static final int ROWS = 10_001;
    private static final int COLUMNS = 40;
    private static final int LONGEST = 4_000;

    private Cells() {}

    static List<List<String>> of(byte[] content) {
        var rows =
                content.length > 1 && content[0] == 'P' && content[1] == 'K'
                        ? workbook(content)
                        : separated(decoded(content));
        if (rows.isEmpty() || rows.size() > ROWS) {
            throw ExchangeRefused.because(Reason.LIST_BROKEN);
        }
        return rows;
    }

    /// A workbook is an archive too, and looked at like one before it is read.
    private static List<List<String>> workbook(byte[] content) {
        try (var guarded = Archive.open(new SeekableInMemoryByteChannel(content), Limits.SMALL);
                var workbook = new ReadableWorkbook(new ByteArrayInputStream(content));
                var rows = workbook.getFirstSheet().openStream()) {
            if (guarded.entries().stream()
                    .anyMatch(entry -> entry.trouble().isPresent() && entry.size() > 0)) {
                throw ExchangeRefused.because(Reason.LIST_BROKEN);
            }
            return rows.limit(ROWS + 1L).map(Cells::texts).toList();
        } catch (IOException
                | ExcelReaderException
                | ExchangeRefused
                | IllegalArgumentException
                | IllegalStateException
                | IndexOutOfBoundsException
                | NullPointerException broken) {
            throw ExchangeRefused.because(Reason.LIST_BROKEN);
        }
    }

    private static List<String> texts(Row row) {
        var texts = new ArrayList<String>();
        for (int column = 0; column < Math.min(row.getCellCount(), COLUMNS); column++) {
            texts.add(plain(row.getOptionalCell(column).map(Cells::text).orElse("")));
        }
        return texts;
    }

    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> cell.asString();
            case BOOLEAN -> String.valueOf(cell.asBoolean());
            case FORMULA -> cell.getRawValue() == null ? "" : cell.getRawValue();
            case ERROR, EMPTY -> "";
        };
    }

    private static String decoded(byte[] content) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException old) {
            var name = Charset.isSupported("windows-1258") ? "windows-1258" : "ISO-8859-1";
            return new String(content, Charset.forName(name));
        }
    }

    /// Quoted or not, with the separator of the first line.
    private static List<List<String>> separated(String text) {
        char separator = separator(text);
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < text.length() && rows.size() <= ROWS; at++) {
            char letter = text.charAt(at);
            if (quoted) {
                boolean doubled =
                        letter == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"';
                if (letter != '"' || doubled) {
                    cell.append(letter);
                    at += doubled ? 1 : 0;
                } else {
                    quoted = false;
                }
            } else if (letter == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (letter == separator || letter == '\n') {
                row.add(plain(cell.toString()));
                cell.setLength(0);
                if (letter == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(letter);
            }
        }
        row.add(plain(cell.toString()));
        if (row.stream().anyMatch(each -> !each.isEmpty())) {
            rows.add(List.copyOf(row));
        }
        return rows;
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        for (char each : new char[] {'\t', ';'}) {
            if (first.indexOf(each) >= 0) {
                return each;
            }
        }
        return ',';
    }

    private static String plain(String text) {
        return Words.plain(Words.few(text, LONGEST));
    }
}
