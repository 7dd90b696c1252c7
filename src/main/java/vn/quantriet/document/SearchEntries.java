package vn.quantriet.document;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps what documents are found by.
@Repository
class SearchEntries {

    /// To be raised when [SearchKeys] makes other keys: all entries are then made anew.
    static final int VERSION = 2;

    /// Search looks at the first quarter of a million characters.
    static final int MOST_SEARCHED = 250_000;

    private final JdbcClient jdbc;

    SearchEntries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Makes the entry of a document anew. Its row is locked first: whoever changed title or text at the same time is waited for.
    void renew(DocumentId id) {
        jdbc.sql("select 1 from document.document where id = :id for no key update")
                .param("id", id.value())
                .query(rows -> {});
        jdbc.sql(
                        """
                        select d.id, d.type, d.title, d.reference, d.issuer, d.file_name, d.issued_on,
                               d.registered_at::date as registered_on, coalesce(left(t.content, :most), '') as text
                          from document.document d
                          left join document.text t on t.document_id = d.id
                         where d.id = :id
                        """)
                .param("id", id.value())
                .param("most", MOST_SEARCHED)
                .query(SearchKeys.Source.class)
                .optional()
                .ifPresent(this::write);
    }

    /// Documents without a valid entry, the newest first.
    ///
    /// @param before only older ones
    List<DocumentId> missing(@Nullable DocumentId before, int limit) {
        return jdbc
                .sql(
                        """
                        select d.id from document.document d
                         where (:before::uuid is null or d.id < :before)
                           and not exists (select 1 from document.search_entry e
                                            where e.document_id = d.id and e.version = :version)
                         order by d.id desc limit :limit
                        """)
                .param("before", before == null ? null : before.value())
                .param("version", VERSION)
                .param("limit", limit)
                .query(UUID.class)
                .list()
                .stream()
                .map(DocumentId::new)
                .toList();
    }

    /// Whether the oldest document has its entry, which is made last.
    boolean areComplete() {
        return jdbc.sql(
                        """
                        select not exists (select 1 from document.document)
                            or exists (select 1 from document.search_entry e
                                        where e.document_id = (select d.id from document.document d order by d.id limit 1)
                                          and e.version = :version)
                        """)
                .param("version", VERSION)
                .query(Boolean.class)
                .single();
    }

    private void write(SearchKeys.Source source) {
        var keys = SearchKeys.of(source);
        jdbc.sql(
                        """
                        insert into document.search_entry (document_id, day, folded, keys, version)
                        values (:id, :day, :folded, :keys::tsvector, :version)
                        on conflict (document_id) do update
                           set day = excluded.day, folded = excluded.folded, keys = excluded.keys, version = excluded.version
                        """)
                .param("id", source.id().value())
                .param("day", source.day())
                .param("folded", keys.folded())
                .param("keys", keys.vector())
                .param("version", VERSION)
                .update();
    }
}
