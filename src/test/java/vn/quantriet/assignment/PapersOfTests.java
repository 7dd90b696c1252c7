package vn.quantriet.assignment;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.kernel.UnitId;

/// Puts a guidance with readable text into a register, without a file behind it.
final class PapersOfTests {

    private PapersOfTests() {}

    static void file(JdbcClient jdbc, UUID id, UnitId unit, String reference) {
        var sum = id.toString().replace("-", "").repeat(2);
        jdbc.sql(
                        """
                        insert into file.stored_file (id, name, media_type, size, sha256, cipher, uploaded_by, uploaded_at)
                        values (:id, 'huong-dan.txt', 'text/plain', 1, :sum, 'none', 'test', now())
                        """)
                .param("id", id)
                .param("sum", sum)
                .update();
        jdbc.sql(
                        """
                        insert into document.document (id, unit_id, unit_path, file_id, file_name, sha256, direction, type, reference, title,
                               registered_by, registrar, registered_at)
                        select :id, u.id, u.path, :id, 'huong-dan.txt', :sum, 'INCOMING', 'GUIDANCE', :reference, 'Hướng dẫn ' || :reference,
                               :id, 'Lê Thị Hoa', now()
                          from organization.unit_today u where u.id = :unit
                        """)
                .param("id", id)
                .param("sum", sum)
                .param("reference", reference)
                .param("unit", unit.value())
                .update();
        jdbc.sql(
                        "insert into document.reading (document_id, outcome, read_at) values (:id, 'READABLE', now())")
                .param("id", id)
                .update();
    }
}
