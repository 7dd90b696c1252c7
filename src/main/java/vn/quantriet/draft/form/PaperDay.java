package vn.quantriet.draft.form;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/// Dates a PDF by its paper instead of by the clock, so that printing it again makes the same bytes.
final class PaperDay {

    private static final LocalDate NEVER = LocalDate.EPOCH;
    private static final long ID = 1;
    private static final Pattern CREATED =
            Pattern.compile("(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)");

    private PaperDay() {}

    static void put(@Nullable LocalDate issuedOn, PDDocument document) throws IOException {
        var day = issuedOn == null ? NEVER : issuedOn;
        document.setDocumentId(ID);
        document.getDocumentInformation()
                .setCreationDate(GregorianCalendar.from(day.atStartOfDay(ZoneOffset.UTC)));
        var metadata = document.getDocumentCatalog().getMetadata();
        var text = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        var dated = CREATED.matcher(text).replaceAll("$1" + day + "T00:00:00+00:00$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }
}
