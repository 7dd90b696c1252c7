package vn.quantriet.extraction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Relation;
import vn.quantriet.kernel.Uuid7;

/// Reads and writes what engines made of texts: outline, heading data, citations, duties to report.
@Repository
class UnderstoodRepository {

    private static final int BATCH = 200;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    UnderstoodRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// The last reading of a document.
    record Last(String engine, String digest, Instant readAt) {}

    Optional<Last> last(DocumentId document) {
        return jdbc.sql(
                        """
                        select engine, text_digest, read_at
                          from extraction.reading
                         where document_id = :document
                         order by read_at desc, id desc
                         limit 1
                        """)
                .param("document", document.value())
                .query((row, number) ->
                        new Last(
                                row.getString("engine"),
                                row.getString("text_digest"),
                                row.getObject("read_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    /// The text as it was read last: what all passages point into.
    Optional<String> text(DocumentId document) {
        return jdbc.sql(
                        """
                        select text
                          from extraction.reading
                         where document_id = :document
                         order by read_at desc, id desc
                         limit 1
                        """)
                .param("document", document.value())
                .query(String.class)
                .optional();
    }

    /// Remembers that the engine read the text; once more when it comes back to a text it had read.
    void add(DocumentId document, String engine, String digest, String text, Instant at) {
        jdbc.sql(
                        """
                        insert into extraction.reading (id, document_id, engine, text_digest, read_at, text)
                        values (:id, :document, :engine, :digest, :at, :text)
                        on conflict (document_id, engine, text_digest) do update set read_at = excluded.read_at
                        """)
                .param("id", Uuid7.next())
                .param("document", document.value())
                .param("engine", engine)
                .param("digest", digest)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("text", text)
                .update();
        succeed(document);
    }

    void fail(DocumentId document, String reason, Instant at) {
        jdbc.sql(
                        """
                        insert into extraction.reading_failure (document_id, reason, failed_at)
                        values (:document, :reason, :at)
                        on conflict (document_id) do update set reason = excluded.reason, failed_at = excluded.failed_at
                        """)
                .param("document", document.value())
                .param("reason", reason)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    private void succeed(DocumentId document) {
        jdbc.sql("delete from extraction.reading_failure where document_id = :document")
                .param("document", document.value())
                .update();
    }

    Optional<Instant> failedAt(DocumentId document) {
        return jdbc.sql(
                        "select failed_at from extraction.reading_failure where document_id = :document")
                .param("document", document.value())
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    void replaceSections(DocumentId document, List<Understood.Section> sections) {
        clear("extraction.section", document);
        var numbered = numbered(sections);
        batches.batchUpdate(
                """
                insert into extraction.section
                       (document_id, position, path, label, heading, passage_start, passage_end)
                values (?, ?, ?, ?, ?, ?, ?)
                """,
                numbered,
                BATCH,
                (row, section) -> {
                    row.setObject(1, document.value());
                    row.setInt(2, section.position());
                    row.setString(3, section.of().path());
                    row.setString(4, section.of().label());
                    row.setString(5, section.of().heading());
                    row.setInt(6, section.of().passage().start());
                    row.setInt(7, section.of().passage().end());
                });
    }

    List<SectionLine> sections(DocumentId document) {
        return jdbc.sql(
                        """
                        select path, label, heading, passage_start as start, passage_end as "end"
                          from extraction.section
                         where document_id = :document
                         order by position
                        """)
                .param("document", document.value())
                .query(SectionLine.class)
                .list();
    }

    /// The path of the item of the outline in which a place of the text lies.
    Optional<String> sectionAt(DocumentId document, int place) {
        return jdbc.sql(
                        """
                        select path
                          from extraction.section
                         where document_id = :document and passage_start <= :place
                         order by passage_start desc, position desc
                         limit 1
                        """)
                .param("document", document.value())
                .param("place", place)
                .query(String.class)
                .optional();
    }

    void replaceFields(DocumentId document, List<Understood.Field> fields) {
        clear("extraction.field", document);
        batches.batchUpdate(
                """
                insert into extraction.field
                       (document_id, name, position, value, purpose, passage_start, passage_end, doubts)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """,
                numbered(fields),
                BATCH,
                (row, field) -> {
                    var passage = field.of().passage();
                    row.setObject(1, document.value());
                    row.setString(2, field.of().name().name());
                    row.setInt(3, field.position());
                    row.setString(4, field.of().value());
                    row.setString(5, field.of().purpose());
                    row.setObject(6, passage == null ? null : passage.start());
                    row.setObject(7, passage == null ? null : passage.end());
                    row.setArray(8, Texts.of(row, field.of().doubts()));
                });
    }

    List<FieldLine> fields(DocumentId document) {
        return jdbc.sql(
                        """
                        select name, value, purpose, passage_start, passage_end, doubts
                          from extraction.field
                         where document_id = :document
                         order by position
                        """)
                .param("document", document.value())
                .query((row, number) ->
                        new FieldLine(
                                FieldName.valueOf(row.getString("name")),
                                row.getString("value"),
                                row.getString("purpose"),
                                row.getObject("passage_start") == null ? null : passage(row),
                                Texts.in(row, "doubts")))
                .list();
    }

    /// What nobody has ruled on is read anew; what a person ruled on stays, and is not read twice.
    void replaceCitations(DocumentId document, List<Understood.Mention> citations) {
        jdbc.sql(
                        """
                        delete from extraction.citation c
                         where c.document_id = :document
                           and not exists (select 1 from extraction.citation_ruling r where r.citation_id = c.id)
                        """)
                .param("document", document.value())
                .update();
        batches.batchUpdate(
                """
                insert into extraction.citation
                       (id, document_id, words, type, number, issued_on, issuer, relation, count,
                        passage_start, passage_end, doubts)
                select v.*
                  from (values (?::uuid, ?::uuid, ?, ?, ?, ?::date, ?, ?, ?::int, ?::int, ?::int, ?::text[]))
                       v (id, document_id, words, type, number, issued_on, issuer, relation, count,
                          passage_start, passage_end, doubts)
                 where not exists (select 1
                                     from extraction.citation c
                                    where c.document_id = v.document_id
                                      and c.type = v.type
                                      and c.number = v.number
                                      and c.words = v.words)
                """,
                citations,
                BATCH,
                (row, citation) -> {
                    row.setObject(1, Uuid7.next());
                    row.setObject(2, document.value());
                    row.setString(3, citation.words());
                    row.setString(4, citation.type());
                    row.setString(5, citation.number());
                    row.setObject(6, citation.issuedOn());
                    row.setString(7, citation.issuer());
                    row.setString(8, citation.relation().name());
                    row.setInt(9, citation.count());
                    row.setInt(10, citation.passage().start());
                    row.setInt(11, citation.passage().end());
                    row.setArray(12, Texts.of(row, citation.doubts()));
                });
    }

    private static final String CITATIONS =
            """
            select c.id, c.words, c.type, c.number, c.issued_on, c.issuer,
                   coalesce(r.relation, c.relation) as relation, c.count,
                   c.passage_start, c.passage_end, c.doubts,
                   r.by_name as ruled_by, coalesce(r.kept, true) as kept
              from extraction.citation c
              left join lateral (select *
                                   from extraction.citation_ruling g
                                  where citation_id = c.id
                                    and not exists (select 1
                                                      from extraction.undoing u
                                                     where u.step_id = g.step_id)
                                  order by at desc, step_id desc
                                  limit 1) r on true
            """;

    List<CitationLine> citations(DocumentId document) {
        return jdbc.sql(
                        CITATIONS
                                + "where c.document_id = :document order by c.passage_start, c.id")
                .param("document", document.value())
                .query(UnderstoodRepository::citation)
                .list();
    }

    Optional<CitationLine> citation(DocumentId document, UUID id) {
        return jdbc.sql(CITATIONS + "where c.document_id = :document and c.id = :id")
                .param("document", document.value())
                .param("id", id)
                .query(UnderstoodRepository::citation)
                .optional();
    }

    void ruleOnCitation(UUID id, boolean kept, Relation relation, Step step) {
        jdbc.sql(
                        """
                        insert into extraction.citation_ruling (citation_id, step_id, by_name, at, kept, relation)
                        values (:id, :step, :by, :at, :kept, :relation)
                        """)
                .param("id", id)
                .param("step", step.id())
                .param("by", step.by().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("kept", kept)
                .param("relation", relation.name())
                .update();
    }

    void replaceDuties(DocumentId document, List<Understood.Duty> duties) {
        jdbc.sql(
                        """
                        delete from extraction.duty d
                         where d.document_id = :document
                           and not exists (select 1 from extraction.duty_ruling r where r.duty_id = d.id)
                        """)
                .param("document", document.value())
                .update();
        batches.batchUpdate(
                """
                insert into extraction.duty
                       (id, document_id, words, who, addressee, cycles, due_on,
                        passage_start, passage_end, doubts)
                select v.*
                  from (values (?::uuid, ?::uuid, ?, ?, ?, ?::text[], ?::date, ?::int, ?::int, ?::text[]))
                       v (id, document_id, words, who, addressee, cycles, due_on,
                          passage_start, passage_end, doubts)
                 where not exists (select 1
                                     from extraction.duty d
                                    where d.document_id = v.document_id
                                      and d.words = v.words)
                """,
                duties,
                BATCH,
                (row, duty) -> {
                    row.setObject(1, Uuid7.next());
                    row.setObject(2, document.value());
                    row.setString(3, duty.words());
                    row.setString(4, duty.who());
                    row.setString(5, duty.addressee());
                    row.setArray(6, Texts.of(row, duty.cycles()));
                    row.setObject(7, duty.dueOn());
                    row.setInt(8, duty.passage().start());
                    row.setInt(9, duty.passage().end());
                    row.setArray(10, Texts.of(row, duty.doubts()));
                });
    }

    private static final String DUTIES =
            """
            select d.id, d.words, coalesce(r.who, d.who) as who,
                   coalesce(r.addressee, d.addressee) as addressee,
                   coalesce(r.cycles, d.cycles) as cycles, d.due_on,
                   d.passage_start, d.passage_end, d.doubts,
                   r.by_name as ruled_by, coalesce(r.kept, true) as kept
              from extraction.duty d
              left join lateral (select *
                                   from extraction.duty_ruling g
                                  where duty_id = d.id
                                    and not exists (select 1
                                                      from extraction.undoing u
                                                     where u.step_id = g.step_id)
                                  order by at desc, step_id desc
                                  limit 1) r on true
            """;

    List<DutyLine> duties(DocumentId document) {
        return jdbc.sql(DUTIES + "where d.document_id = :document order by d.passage_start, d.id")
                .param("document", document.value())
                .query(UnderstoodRepository::duty)
                .list();
    }

    Optional<DutyLine> duty(DocumentId document, UUID id) {
        return jdbc.sql(DUTIES + "where d.document_id = :document and d.id = :id")
                .param("document", document.value())
                .param("id", id)
                .query(UnderstoodRepository::duty)
                .optional();
    }

    void ruleOnDuty(
            UUID id, boolean kept, String who, String addressee, List<String> cycles, Step step) {
        jdbc.sql(
                        """
                        insert into extraction.duty_ruling (duty_id, step_id, by_name, at, kept, who, addressee, cycles)
                        values (:id, :step, :by, :at, :kept, :who, :addressee, :cycles)
                        """)
                .param("id", id)
                .param("step", step.id())
                .param("by", step.by().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("kept", kept)
                .param("who", who)
                .param("addressee", addressee)
                .param("cycles", cycles.toArray(String[]::new))
                .update();
    }

    private void clear(String table, DocumentId document) {
        jdbc.sql("delete from " + table + " where document_id = :document")
                .param("document", document.value())
                .update();
    }

    /// Something with its place in a list.
    private record Numbered<T>(int position, T of) {}

    private static <T> List<Numbered<T>> numbered(List<T> all) {
        return IntStream.range(0, all.size())
                .mapToObj(position -> new Numbered<>(position, all.get(position)))
                .toList();
    }

    private static CitationLine citation(ResultSet row, int number) throws SQLException {
        return new CitationLine(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getString("type"),
                row.getString("number"),
                day(row, "issued_on"),
                row.getString("issuer"),
                Relation.valueOf(row.getString("relation")),
                row.getInt("count"),
                passage(row),
                Texts.in(row, "doubts"),
                row.getString("ruled_by"),
                row.getBoolean("kept"));
    }

    private static DutyLine duty(ResultSet row, int number) throws SQLException {
        return new DutyLine(
                row.getObject("id", UUID.class),
                row.getString("words"),
                row.getString("who"),
                row.getString("addressee"),
                Texts.in(row, "cycles"),
                day(row, "due_on"),
                passage(row),
                Texts.in(row, "doubts"),
                row.getString("ruled_by"),
                row.getBoolean("kept"));
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static Passage passage(ResultSet row) throws SQLException {
        return new Passage(row.getInt("passage_start"), row.getInt("passage_end"));
    }
}
