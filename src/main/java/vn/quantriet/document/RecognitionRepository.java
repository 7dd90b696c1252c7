package vn.quantriet.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.file.FileId;
import vn.quantriet.file.PageText;
import vn.quantriet.file.Place;
import vn.quantriet.kernel.Viewer;

/// Keeps requests for recognition, the pages read, and what people corrected.
@Repository
class RecognitionRepository {

    private final JdbcClient jdbc;

    RecognitionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// What is known of a document's recognition.
    ///
    /// @param outcome nothing while it waits or runs, or was never asked for
    record Standing(
            boolean scan,
            boolean garbled,
            boolean asked,
            boolean taken,
            @Nullable String outcome,
            int read,
            int pages) {

        Scan.Stage stage() {
            if (!asked) {
                return Scan.Stage.NONE;
            }
            if (outcome != null) {
                return Scan.Stage.valueOf(outcome);
            }
            return taken ? Scan.Stage.RUNNING : Scan.Stage.WAITING;
        }
    }

    /// A request that a node has taken on.
    record Taken(UUID documentId, UUID fileId, int pages) {

        DocumentId document() {
            return new DocumentId(documentId);
        }

        FileId file() {
            return new FileId(fileId);
        }
    }

    /// Whether it was not under way already. What was read before a stop stays read.
    boolean ask(DocumentId id, String asker, Instant at) {
        return jdbc.sql(
                                """
                                insert into document.recognition as n (document_id, pages, asker, asked_at)
                                select r.document_id, r.pages, :asker, :at from document.reading r
                                 where r.document_id = :id and (r.outcome = 'SCAN' or r.outcome = 'READABLE' and r.garbled)
                                on conflict (document_id) do update
                                   set asker = :asker, asked_at = :at, taken_until = null, outcome = null, ender = '', ended_at = null
                                 where n.outcome in ('NOTHING', 'CANCELLED')
                                """)
                        .param("id", id.value())
                        .param("asker", asker)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// Pages in which nothing was found may be tried anew.
    void forgetBlankPages(DocumentId id) {
        jdbc.sql(
                        """
                        delete from document.scan_page p
                         where p.document_id = :id and p.content = ''
                           and not exists (select 1 from document.page_correction c
                                            where c.document_id = p.document_id and c.page = p.page)
                           and exists (select 1 from document.recognition n where n.document_id = :id and n.outcome = 'NOTHING')
                        """)
                .param("id", id.value())
                .update();
    }

    Optional<Standing> standing(DocumentId id) {
        return jdbc.sql(
                        """
                        select r.outcome = 'SCAN' as scan, r.garbled, n.document_id is not null as asked,
                               n.taken_until is not null as taken, n.outcome,
                               (select count(*) from document.scan_page p where p.document_id = r.document_id) as read,
                               greatest(coalesce(n.pages, 0), r.pages) as pages
                          from document.reading r left join document.recognition n on n.document_id = r.document_id
                         where r.document_id = :id
                        """)
                .param("id", id.value())
                .query(Standing.class)
                .optional();
    }

    /// The request that has waited longest and that no living node reads.
    Optional<Taken> take(Instant now, Instant until) {
        return jdbc.sql(
                        """
                        update document.recognition n set taken_until = :until
                          from document.document d
                         where d.id = n.document_id and n.document_id = (
                               select document_id from document.recognition
                                where ended_at is null and (taken_until is null or taken_until < :now)
                                order by asked_at, document_id for update skip locked limit 1)
                        returning n.document_id, d.file_id, n.pages
                        """)
                .param("now", Timestamp.from(now))
                .param("until", Timestamp.from(until))
                .query(Taken.class)
                .optional();
    }

    /// Whether the request is still there; the node that reads it lives.
    boolean goOn(DocumentId id, Instant until) {
        return jdbc.sql(
                                """
                                update document.recognition set taken_until = :until where document_id = :id and ended_at is null
                                """)
                        .param("id", id.value())
                        .param("until", Timestamp.from(until))
                        .update()
                == 1;
    }

    /// The first page that nobody has read.
    int nextPage(DocumentId id) {
        return jdbc.sql(
                        "select coalesce(max(page), 0) + 1 from document.scan_page where document_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    void addPage(DocumentId id, int page, PageText text, Instant at) {
        switch (text) {
            case PageText.Recognised(
                            var words,
                            int confidence,
                            int turn,
                            int pages,
                            var places) -> {
                addPage(id, page, words, confidence, turn, null, places, at);
                setPages(id, pages);
            }
            case PageText.NotRecognised(var reason) ->
                    addPage(id, page, "", 0, 0, reason.name(), List.of(), at);
        }
    }

    boolean end(DocumentId id, Scan.Stage outcome, String ender, Instant at) {
        return jdbc.sql(
                                """
                                update document.recognition set outcome = :outcome, ender = :ender, ended_at = :at
                                 where document_id = :id and ended_at is null
                                """)
                        .param("id", id.value())
                        .param("outcome", outcome.name())
                        .param("ender", ender)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// One at a time changes the text of a recognised document.
    void lock(DocumentId id) {
        jdbc.sql("select 1 from document.recognition where document_id = :id for update")
                .param("id", id.value())
                .query(rows -> {});
    }

    /// The words of a page as they are now; where they stand on it as long as nobody corrected them.
    record Words(int page, String content, List<Place> places) {}

    List<Words> words(DocumentId id) {
        return jdbc.sql(PAGES + "where p.document_id = :id order by p.page")
                .param("id", id.value())
                .query((row, _) ->
                        new Words(
                                row.getInt("page"),
                                row.getString("content"),
                                row.getInt("corrections") == 0
                                        ? LayoutRepository.unpacked(row.getArray("places"))
                                        : List.of()))
                .list();
    }

    Optional<ScanPage> page(DocumentId id, int page) {
        return jdbc.sql(PAGES + "where p.document_id = :id and p.page = :page")
                .param("id", id.value())
                .param("page", page)
                .query(ScanPage.class)
                .optional();
    }

    void correct(DocumentId id, ScanPage page, String content, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into document.page_correction (document_id, page, number, content, corrected_by, corrector, corrected_at)
                        values (:id, :page, :number, :content, :by, :corrector, :at)
                        """)
                .param("id", id.value())
                .param("page", page.page())
                .param("number", page.corrections() + 1)
                .param("content", content)
                .param("by", by.member().value())
                .param("corrector", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Nothing of what was read stays.
    void forget(DocumentId id) {
        for (var table : List.of("page_correction", "scan_page", "recognition")) {
            jdbc.sql("delete from document." + table + " where document_id = :id")
                    .param("id", id.value())
                    .update();
        }
    }

    private static final String PAGES =
            """
            select p.page, n.pages, false as printed, coalesce(c.content, p.content) as content, p.confidence, p.turn, p.problem, p.places,
                   coalesce(c.number, 0) as corrections, c.corrector, c.corrected_at
              from document.scan_page p
              join document.recognition n on n.document_id = p.document_id
              left join lateral (select * from document.page_correction c
                                  where c.document_id = p.document_id and c.page = p.page order by c.number desc limit 1) c on true
            """;

    private void setPages(DocumentId id, int pages) {
        jdbc.sql("update document.recognition set pages = :pages where document_id = :id")
                .param("id", id.value())
                .param("pages", pages)
                .update();
    }

    private void addPage(
            DocumentId id,
            int page,
            String content,
            int confidence,
            int turn,
            @Nullable String problem,
            List<Place> places,
            Instant at) {
        jdbc.sql(
                        """
                        insert into document.scan_page (document_id, page, content, confidence, turn, problem, places, read_at)
                        values (:id, :page, :content, :confidence, :turn, :problem, :places, :at) on conflict do nothing
                        """)
                .param("id", id.value())
                .param("page", page)
                .param("content", content)
                .param("confidence", confidence)
                .param("turn", turn)
                .param("problem", problem)
                .param("places", LayoutRepository.packed(places))
                .param("at", Timestamp.from(at))
                .update();
    }
}
