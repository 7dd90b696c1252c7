package vn.quantriet.file;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and writes the schema `file`.
@Repository
class StoredFileRepository {

    private final JdbcClient jdbc;

    StoredFileRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(StoredFile file, String cipher, String by, Instant at) {
        jdbc.sql(
                        """
                        insert into file.stored_file (id, name, media_type, size, sha256, cipher, uploaded_by, uploaded_at)
                        values (:id, :name, :mediaType, :size, :sha256, :cipher, :by, :at)
                        """)
                .param("id", file.id().value())
                .param("name", file.name())
                .param("mediaType", file.mediaType())
                .param("size", file.size())
                .param("sha256", file.sha256())
                .param("cipher", cipher)
                .param("by", by)
                .param("at", Timestamp.from(at))
                .update();
    }

    void erase(FileId id, Instant at) {
        jdbc.sql("update file.stored_file set erased_at = :at, name = '-' where id = :id")
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .update();
    }

    Optional<StoredFile> find(FileId id) {
        return jdbc.sql(
                        "select id, name, media_type, size, sha256 from file.stored_file where id = :id")
                .param("id", id.value())
                .query(StoredFile.class)
                .optional();
    }

    /// Those of the ids that have a row.
    Set<UUID> known(Set<UUID> ids) {
        return jdbc.sql(
                        "select id from file.stored_file where id = any(:ids) and erased_at is null")
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .set();
    }
}
