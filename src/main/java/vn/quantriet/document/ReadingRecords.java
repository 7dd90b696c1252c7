package vn.quantriet.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Tells modules above to whom papers went and who read them, so that they can count it, and count it again. As far as the database's
/// scope reaches.
@Repository
@Transactional(readOnly = true)
public class ReadingRecords {

    private static final UUID FIRST = new UUID(0, 0);

    private static final String READERS =
            """
            select p.document_id, p.member_id, p.unit_id, p.sent_at,
                   (select min(s.done_at) from document.reading_step s
                     where s.document_id = p.document_id and s.member_id = p.member_id
                       and s.step in ('ACKNOWLEDGED', 'PAPER_HANDED')) as read_at
              from document.personal_delivery p
            """;

    private static final String DELIVERIES =
            "select d.document_id, d.unit_id, d.sent_at from document.delivery d ";

    private final JdbcClient jdbc;

    ReadingRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// A paper sent to a person, who belonged to the unit then.
    ///
    /// @param readAt the first time that they said so, or got it on paper
    public record Reader(
            DocumentId document,
            MemberId member,
            UnitId unit,
            Instant sentAt,
            @Nullable Instant readAt) {}

    /// A paper made visible to a unit.
    public record Delivery(DocumentId document, UnitId unit, Instant sentAt) {}

    public List<Reader> readers(DocumentId document, Collection<MemberId> members) {
        return jdbc.sql(
                        READERS
                                + "where p.document_id = :document and p.member_id = any (:members) order by p.member_id")
                .param("document", document.value())
                .param("members", members.stream().map(MemberId::value).toArray(UUID[]::new))
                .query(ReadingRecords::reader)
                .list();
    }

    /// All to whom a paper was sent in person, in the order of their ids, a page at a time.
    public List<Reader> readers(DocumentId document, @Nullable MemberId last, int limit) {
        return jdbc.sql(
                        READERS
                                + "where p.document_id = :document and p.member_id > :last order by p.member_id limit :limit")
                .param("document", document.value())
                .param("last", last == null ? FIRST : last.value())
                .param("limit", limit)
                .query(ReadingRecords::reader)
                .list();
    }

    /// All readers of all papers in the order of paper and person, a page at a time.
    public List<Reader> readersAfter(@Nullable Reader last, int limit) {
        return jdbc.sql(
                        READERS
                                + """
                                where (p.document_id, p.member_id) > (:document, :member)
                                order by p.document_id, p.member_id limit :limit
                                """)
                .param("document", last == null ? FIRST : last.document().value())
                .param("member", last == null ? FIRST : last.member().value())
                .param("limit", limit)
                .query(ReadingRecords::reader)
                .list();
    }

    /// The units to which a paper went.
    public List<Delivery> deliveries(DocumentId document) {
        return jdbc.sql(DELIVERIES + "where d.document_id = :document order by d.unit_id")
                .param("document", document.value())
                .query(ReadingRecords::delivery)
                .list();
    }

    /// All deliveries to units in the order of paper and unit, a page at a time.
    public List<Delivery> deliveriesAfter(@Nullable Delivery last, int limit) {
        return jdbc.sql(
                        DELIVERIES
                                + """
                                where (d.document_id, d.unit_id) > (:document, :unit)
                                order by d.document_id, d.unit_id limit :limit
                                """)
                .param("document", last == null ? FIRST : last.document().value())
                .param("unit", last == null ? FIRST : last.unit().value())
                .param("limit", limit)
                .query(ReadingRecords::delivery)
                .list();
    }

    private static Reader reader(ResultSet row, int number) throws SQLException {
        var read = row.getTimestamp("read_at");
        return new Reader(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new MemberId(row.getObject("member_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getTimestamp("sent_at").toInstant(),
                read == null ? null : read.toInstant());
    }

    private static Delivery delivery(ResultSet row, int number) throws SQLException {
        return new Delivery(
                new DocumentId(row.getObject("document_id", UUID.class)),
                new UnitId(row.getObject("unit_id", UUID.class)),
                row.getTimestamp("sent_at").toInstant());
    }
}
