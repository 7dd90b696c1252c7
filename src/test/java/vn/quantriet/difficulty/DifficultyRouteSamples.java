package vn.quantriet.difficulty;

import static vn.quantriet.testing.Cast.THU;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import vn.quantriet.testing.RouteSamples;

/// A difficulty that the unit by the lakes raised, with a file.
class DifficultyRouteSamples implements RouteSamples {

    private final Difficulties difficulties;
    private final DifficultyList list;

    DifficultyRouteSamples(Difficulties difficulties, DifficultyList list) {
        this.difficulties = difficulties;
        this.list = list;
    }

    @Override
    public List<RouteSample> samples() {
        var id = raised();
        var file = list.page(id, THU).story().getFirst().files().getFirst().id();
        return List.of(
                RouteSample.of("GET /difficulties/{id}", id.page()),
                RouteSample.of(
                        "GET /difficulties/{id}/attachments/{attachment}",
                        id.page() + "/attachments/" + file),
                step("answer", id, Map.of()),
                step("question", id, Map.of()),
                step("forwarding", id, Map.of()),
                step("handing", id, Map.of("to", THU.unit().toString())),
                step("return-note", id, Map.of()),
                step("succession", id, Map.of("to", THU.unit().toString())),
                step("supplement", id, Map.of()),
                step("verdict", id, Map.of("resolved", "true")),
                step("withdrawal", id, Map.of()));
    }

    private static RouteSample step(String what, DifficultyId id, Map<String, String> more) {
        var form = new java.util.HashMap<>(more);
        form.put("deed", UUID.randomUUID().toString());
        form.put("words", "Đã xem");
        return new RouteSample("POST /difficulties/{id}/" + what, id.page() + "/" + what, form);
    }

    private DifficultyId raised() {
        var id = DifficultyId.next();
        difficulties.raise(
                new NewDifficulty(
                        id,
                        "OBSTACLE",
                        "Thiếu người đo mực nước",
                        "Trạm chỉ còn hai người trực.",
                        "",
                        null,
                        null),
                List.of(
                        new Saying.Attached(
                                "so-truc.txt",
                                new ByteArrayResource("a".getBytes(StandardCharsets.UTF_8)))),
                THU);
        return id;
    }
}
