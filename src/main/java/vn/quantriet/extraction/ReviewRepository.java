package vn.quantriet.extraction;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.UnitPath;

/// Reads and writes reviews and the steps in them.
@Repository
class ReviewRepository {

    private final JdbcClient jdbc;

    ReviewRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Where the unit stands today to which the document belongs.
    Optional<UnitPath> unitPath(DocumentId document) {
        return jdbc.sql(
                        """
                        select u.path::text
                          from extraction.review r
                          join organization.unit_today u on u.id = r.unit_id
                         where r.document_id = :document
                        """)
                .param("document", document.value())
                .query(String.class)
                .optional()
                .map(UnitPath::new);
    }
}
