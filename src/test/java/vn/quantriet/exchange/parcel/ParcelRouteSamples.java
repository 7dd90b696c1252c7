package vn.quantriet.exchange.parcel;

import static vn.quantriet.testing.Cast.THU;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentFilter;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;

/// Papers that somebody at the lakes takes along.
class ParcelRouteSamples implements RouteSamples {

    private final UUID id;

    ParcelRouteSamples(Parcels parcels, Documents documents) {
        var paper =
                new NewPaper(
                        "xuat.txt",
                        new ByteArrayResource("Văn bản xuất".getBytes(StandardCharsets.UTF_8)),
                        Direction.INTERNAL,
                        Description.NONE,
                        ArrivalStamp.NONE);
        var document = documents.file(paper, THU).document();
        id =
                parcels.ask(
                        new ParcelForm(Uuid7.next(), List.of(document.value()), "lưu hồ sơ"),
                        new DocumentFilter(
                                null, null, null, null, null, null, null, null, null, null),
                        THU);
    }

    @Override
    public List<Thing> things() {
        return List.of(new Thing("/parcels/{id}", id));
    }
}
