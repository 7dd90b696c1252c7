package vn.quantriet.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Place;
import vn.quantriet.kernel.UnitId;

/// Keeps what came of reading originals.
@Repository
class ReadingRepository {

    private static final String SECRET_TITLE = "Văn bản có dấu chỉ độ mật";

    private final JdbcClient jdbc;
    private final LayoutRepository layouts;
    private final SearchEntries entries;

    ReadingRepository(JdbcClient jdbc, LayoutRepository layouts, SearchEntries entries) {
        this.jdbc = jdbc;
        this.layouts = layouts;
        this.entries = entries;
    }

    /// What is to be read, unless it has been.
    Optional<FileId> unread(DocumentId id) {
        return jdbc.sql(
                        """
                        select d.file_id from document.document d
                         where d.id = :id and not exists (select 1 from document.reading r where r.document_id = d.id)
                        """)
                .param("id", id.value())
                .query(UUID.class)
                .optional()
                .map(FileId::new);
    }

    UUID file(DocumentId id) {
        return jdbc.sql("select file_id from document.document where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
    }

    UnitId unit(DocumentId id) {
        return new UnitId(
                jdbc.sql("select unit_id from document.document where id = :id")
                        .param("id", id.value())
                        .query(UUID.class)
                        .single());
    }

    /// Whether this was the first reading; later ones change nothing.
    boolean add(DocumentId id, DocumentText text, Instant at) {
        boolean first =
                switch (text) {
                    case DocumentText.Readable(_, boolean garbled, _) ->
                            add(id, "READABLE", null, 0, garbled, at);
                    case DocumentText.Scan(int pages) -> add(id, "SCAN", null, pages, false, at);
                    case DocumentText.Unreadable(var reason) ->
                            add(id, "UNREADABLE", reason.name(), 0, false, at);
                };
        if (first && text instanceof DocumentText.Readable readable) {
            write(id, readable.text(), readable.places());
        }
        return first;
    }

    /// What was recognised on the pages is its text now.
    void recognised(DocumentId id, String content, List<Place> places, Instant at) {
        jdbc.sql(
                        """
                        update document.reading set outcome = 'READABLE', read_at = :at, garbled = false
                         where document_id = :id
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
        write(id, content, places);
    }

    /// It came, and it is not here: what was typed or is told by the name of its file goes too.
    void addSecret(DocumentId id, Instant at) {
        layouts.write(id, List.of());
        jdbc.sql("delete from document.text where document_id = :id")
                .param("id", id.value())
                .update();
        jdbc.sql("delete from document.reading where document_id = :id")
                .param("id", id.value())
                .update();
        add(id, "SECRET", null, 0, false, at);
        jdbc.sql(
                        """
                        update document.document
                           set file_name = '', title = :title where id = :id
                        """)
                .param("id", id.value())
                .param("title", SECRET_TITLE)
                .update();
        entries.renew(id);
    }

    private void write(DocumentId id, String content, List<Place> places) {
        jdbc.sql(
                        """
                        insert into document.text (document_id, content) values (:id, :content)
                        on conflict (document_id) do update set content = :content
                        """)
                .param("id", id.value())
                .param("content", content)
                .update();
        layouts.write(id, places);
        entries.renew(id);
    }

    private boolean add(
            DocumentId id,
            String outcome,
            @Nullable String reason,
            int pages,
            boolean garbled,
            Instant at) {
        return jdbc.sql(
                                """
                                insert into document.reading (document_id, outcome, reason, pages, garbled, read_at)
                                values (:id, :outcome, :reason, :pages, :garbled, :at) on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("outcome", outcome)
                        .param("reason", reason)
                        .param("pages", pages)
                        .param("garbled", garbled)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
