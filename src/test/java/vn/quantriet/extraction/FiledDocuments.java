package vn.quantriet.extraction;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;

/// Puts documents with readable text into the register, without a file and a reader behind them.
final class FiledDocuments {

    private final JdbcClient jdbc;

    FiledDocuments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    DocumentId file(String text, UnitId unit) {
        var id = DocumentId.next();
        var file = Uuid7.next();
        jdbc.sql(
                        """
                        insert into file.stored_file (id, name, media_type, size, sha256, cipher, uploaded_by, uploaded_at)
                        values (:id, 'ke-hoach.txt', 'text/plain', 1, :sum, 'none', 'test', now())
                        """)
                .param("id", file)
                .param("sum", digest(id.toString()))
                .update();
        jdbc.sql(
                        """
                        insert into document.document
                               (id, unit_id, unit_path, file_id, file_name, sha256, direction, registered_by, registrar, registered_at)
                        select :id, u.id, u.path, :file, 'ke-hoach.txt', :sum, 'INCOMING', :by, 'Lê Thị Hoa', now()
                          from organization.unit_today u
                         where u.id = :unit
                        """)
                .param("id", id.value())
                .param("file", file)
                .param("sum", digest(id.toString()))
                .param("by", UUID.randomUUID())
                .param("unit", unit.value())
                .update();
        jdbc.sql(
                        "insert into document.reading (document_id, outcome, read_at) values (:id, 'READABLE', now())")
                .param("id", id.value())
                .update();
        jdbc.sql("insert into document.text (document_id, content) values (:id, :text)")
                .param("id", id.value())
                .param("text", text)
                .update();
        return id;
    }

    void correct(DocumentId id, String text) {
        jdbc.sql("update document.text set content = :text where document_id = :id")
                .param("id", id.value())
                .param("text", text)
                .update();
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
