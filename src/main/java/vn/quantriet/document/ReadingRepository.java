package vn.quantriet.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.file.DocumentText;
import vn.quantriet.file.FileId;
import vn.quantriet.kernel.UnitId;

/// Keeps what came of reading originals.
@Repository
class ReadingRepository {

    private static final String SECRET_TITLE = "Văn bản có dấu chỉ độ mật";

    private final JdbcClient jdbc;

    ReadingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
                    case DocumentText.Readable _ -> add(id, "READABLE", null, 0, at);
                    case DocumentText.Scan(int pages) -> add(id, "SCAN", null, pages, at);
                    case DocumentText.Unreadable(var reason) ->
                            add(id, "UNREADABLE", reason.name(), 0, at);
                };
        if (first && text instanceof DocumentText.Readable(String content)) {
            jdbc.sql("insert into document.text (document_id, content) values (:id, :content)")
                    .param("id", id.value())
                    .param("content", content)
                    .update();
        }
        return first;
    }

    /// It came, and it is not here: what was typed or is told by the name of its file goes too.
    void addSecret(DocumentId id, Instant at) {
        add(id, "SECRET", null, 0, at);
        jdbc.sql(
                        """
                        update document.document
                           set file_name = '', title = :title where id = :id
                        """)
                .param("id", id.value())
                .param("title", SECRET_TITLE)
                .update();
    }

    private boolean add(
            DocumentId id, String outcome, @Nullable String reason, int pages, Instant at) {
        return jdbc.sql(
                                """
                                insert into document.reading (document_id, outcome, reason, pages, read_at)
                                values (:id, :outcome, :reason, :pages, :at) on conflict do nothing
                                """)
                        .param("id", id.value())
                        .param("outcome", outcome)
                        .param("reason", reason)
                        .param("pages", pages)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }
}
