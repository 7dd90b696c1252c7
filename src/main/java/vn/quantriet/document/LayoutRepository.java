package vn.quantriet.document;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.file.Place;

/// Keeps where the words of texts stand on the pages of their originals.
@Repository
class LayoutRepository {

    private final JdbcClient jdbc;

    LayoutRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// In place of what was known before.
    void write(DocumentId id, List<Place> places) {
        jdbc.sql("delete from document.layout where document_id = :id")
                .param("id", id.value())
                .update();
        if (!places.isEmpty()) {
            jdbc.sql("insert into document.layout (document_id, places) values (:id, :places)")
                    .param("id", id.value())
                    .param("places", packed(places))
                    .update();
        }
    }

    /// In the order of the text.
    List<Place> of(DocumentId id) {
        return jdbc.sql("select places from document.layout where document_id = :id")
                .param("id", id.value())
                .query((row, _) -> unpacked(row.getArray("places")))
                .optional()
                .orElse(List.of());
    }

    static Integer[] packed(List<Place> places) {
        return Arrays.stream(Place.pack(places)).boxed().toArray(Integer[]::new);
    }

    static List<Place> unpacked(Array numbers) throws SQLException {
        return Place.unpack(
                Arrays.stream((Integer[]) numbers.getArray())
                        .mapToInt(Integer::intValue)
                        .toArray());
    }
}
