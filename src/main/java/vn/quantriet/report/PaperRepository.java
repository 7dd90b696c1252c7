package vn.quantriet.report;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.draft.DraftId;
import vn.quantriet.draft.PaperIssued;
import vn.quantriet.kernel.Deed;

/// Keeps which papers were made of a report.
@Repository("reportPapers")
class PaperRepository {

    private final JdbcClient jdbc;

    PaperRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Says no when it is there already.
    boolean add(DraftId draft, ReportId report, String digest, Deed deed) {
        return jdbc.sql(
                                """
                                insert into report.paper (draft_id, report_id, digest, made_by, maker, made_at)
                                values (:draft, :report, :digest, :by, :name, :at) on conflict do nothing
                                """)
                        .param("draft", draft.value())
                        .param("report", report.value())
                        .param("digest", digest)
                        .param("by", deed.account().value())
                        .param("name", deed.name())
                        .param("at", Timestamp.from(deed.at()))
                        .update()
                == 1;
    }

    /// Those made of a report, the last first.
    List<PaperLine> of(ReportId report) {
        return jdbc.sql(
                        """
                        select draft_id, digest, maker, made_at, document_id, reference, issued_on from report.paper
                         where report_id = :report order by made_at desc, draft_id desc
                        """)
                .param("report", report.value())
                .query((row, _) -> {
                    var document = row.getObject("document_id", UUID.class);
                    return new PaperLine(
                            new DraftId(row.getObject("draft_id", UUID.class)),
                            row.getString("digest"),
                            row.getString("maker"),
                            row.getTimestamp("made_at").toInstant(),
                            document == null ? null : new DocumentId(document),
                            row.getString("reference"),
                            row.getObject("issued_on", LocalDate.class));
                })
                .list();
    }

    /// If it was made of a report, it has its number now. The same twice changes nothing.
    void issued(PaperIssued paper) {
        jdbc.sql(
                        """
                        update report.paper set document_id = :document, reference = :reference, issued_on = :on
                         where draft_id = :draft and document_id is null
                        """)
                .param("document", paper.document().value())
                .param("reference", paper.reference())
                .param("on", paper.issuedOn())
                .param("draft", paper.draft().value())
                .update();
    }
}
