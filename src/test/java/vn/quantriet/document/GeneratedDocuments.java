package vn.quantriet.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.Fold;
import vn.quantriet.testing.TestDatabase;

/// Puts very many documents into the tables, as if they had been registered, read and entered into the search index one by one.
public final class GeneratedDocuments {

    private static final List<DocumentType> TYPES =
            List.of(
                    DocumentType.PLAN,
                    DocumentType.OFFICIAL_LETTER,
                    DocumentType.REPORT,
                    DocumentType.NOTICE,
                    DocumentType.CONCLUSION,
                    DocumentType.RESOLUTION,
                    DocumentType.GUIDANCE,
                    DocumentType.DIRECTIVE);
    private static final List<String> KINDS =
            List.of("KH", "CV", "BC", "TB", "KL", "NQ", "HD", "CT");
    private static final int AT_ONCE = 500;

    private final ApplicationContext context;
    private final String database;

    private GeneratedDocuments(ApplicationContext context, String database) {
        this.context = context;
        this.database = database;
    }

    /// One of them.
    ///
    /// @param deliveries units it was delivered to
    public record Paper(
            int number,
            String title,
            String text,
            Place register,
            LocalDate issued,
            List<Place> deliveries) {

        String reference() {
            return "%d-%s/ĐU".formatted(1 + number / 8 % 2000, KINDS.get(number % 8));
        }
    }

    /// A unit and its path.
    public record Place(UUID unit, String path) {}

    /// Writes so many papers, by their numbers, the oldest first.
    public static void write(
            ApplicationContext context, String database, IntFunction<Paper> papers, int total) {
        var generated = new GeneratedDocuments(context, database);
        IntStream.range(0, (total + AT_ONCE - 1) / AT_ONCE)
                .parallel()
                .map(batch -> batch * AT_ONCE)
                .forEach(from -> generated.batch(papers, from, Math.min(total, from + AT_ONCE)));
    }

    /// Enters one paper into the index as filing does.
    public static void renew(ApplicationContext context, UUID document) {
        DatabaseScope.system("benchmark")
                .run(() ->
                        context.getBean(TransactionTemplate.class)
                                .executeWithoutResult(_ ->
                                        context.getBean(SearchEntries.class)
                                                .renew(new DocumentId(document))));
    }

    private void batch(IntFunction<Paper> papers, int from, int to) {
        var file =
                context.getBean(JdbcClient.class)
                        .sql("select id from file.stored_file limit 1")
                        .query(UUID.class)
                        .single();
        var rows =
                IntStream.range(from, to)
                        .mapToObj(number -> new Rows(papers.apply(number), file))
                        .toList();
        TestDatabase.connected(
                database,
                connection -> {
                    try {
                        var copy = connection.unwrap(PGConnection.class).getCopyAPI();
                        copy(
                                copy,
                                "document.document (id, unit_id, unit_path, file_id, file_name, sha256, direction, type, reference, reference_key, reference_fold, issued_on, issuer, issuer_fold, title, registered_by, registrar, registered_at)",
                                rows.stream().map(Rows::document).toList());
                        copy(
                                copy,
                                "document.reading (document_id, outcome, read_at)",
                                rows.stream().map(Rows::reading).toList());
                        copy(
                                copy,
                                "document.text (document_id, content)",
                                rows.stream().map(Rows::text).toList());
                        copy(
                                copy,
                                "document.search_entry (document_id, day, folded, keys, version)",
                                rows.stream().map(Rows::entry).toList());
                        copy(
                                copy,
                                "document.delivery (document_id, unit_id, unit_path, sent_by, sender, sent_at)",
                                rows.stream().flatMap(row -> row.deliveries().stream()).toList());
                    } catch (IOException failure) {
                        throw new SQLException(failure);
                    }
                });
    }

    private static void copy(CopyManager copy, String into, List<String> lines)
            throws SQLException, IOException {
        copy.copyIn(
                "copy " + into + " from stdin",
                new ByteArrayInputStream(String.join("", lines).getBytes(StandardCharsets.UTF_8)));
    }

    /// The rows of one paper in the form of COPY.
    private static final class Rows {

        private final Paper paper;
        private final UUID id;
        private final UUID file;
        private final LocalDate registered;

        Rows(Paper paper, UUID file) {
            this.paper = paper;
            this.file = file;
            this.registered = paper.issued().plusDays(3);
            long millis = registered.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
            this.id =
                    new UUID(
                            millis << 16 | 0x7000 | paper.number() % 4096,
                            0x8000000000000000L | paper.number());
        }

        String document() {
            var reference = new Reference(paper.reference());
            return line(
                    id,
                    paper.register().unit(),
                    paper.register().path(),
                    file,
                    "van-ban-" + paper.number() + ".txt",
                    "%064d".formatted(paper.number()),
                    "INCOMING",
                    type().name(),
                    paper.reference(),
                    reference.key(),
                    reference.fold(),
                    paper.issued(),
                    issuer(),
                    Fold.fold(issuer()),
                    paper.title(),
                    id,
                    "Văn phòng",
                    registered);
        }

        String reading() {
            return line(id, "READABLE", registered);
        }

        String text() {
            return line(id, paper.text());
        }

        String entry() {
            var source =
                    new SearchKeys.Source(
                            new DocumentId(id),
                            type(),
                            paper.title(),
                            paper.reference(),
                            issuer(),
                            "van-ban-" + paper.number() + ".txt",
                            paper.issued(),
                            registered,
                            paper.text());
            var keys = SearchKeys.of(source);
            return line(id, source.day(), keys.folded(), keys.vector(), SearchEntries.VERSION);
        }

        List<String> deliveries() {
            var lines = new ArrayList<String>();
            for (var place : paper.deliveries()) {
                if (!place.equals(paper.register())) {
                    lines.add(line(id, place.unit(), place.path(), id, "Văn phòng", registered));
                }
            }
            return lines;
        }

        private DocumentType type() {
            return TYPES.get(paper.number() % TYPES.size());
        }

        private String issuer() {
            return "Đảng ủy Cục số " + paper.number() % 37;
        }

        private static String line(Object... values) {
            var line = new StringBuilder();
            for (var value : values) {
                line.append(line.isEmpty() ? "" : "\t")
                        .append(
                                value.toString()
                                        .replace("\\", "\\\\")
                                        .replace("\n", "\\n")
                                        .replace("\t", " "));
            }
            return line.append('\n').toString();
        }
    }
}
