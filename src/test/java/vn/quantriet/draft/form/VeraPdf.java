package vn.quantriet.draft.form;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/// Asks veraPDF whether a file keeps to PDF/A-2a (archives) and PDF/UA-1 (readers who cannot see).
public final class VeraPdf {

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private VeraPdf() {}

    /// What it finds wrong; nothing in a good file.
    public static List<String> faults(byte[] pdf) {
        return Stream.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)
                .flatMap(flavour -> faults(pdf, flavour).stream())
                .toList();
    }

    private static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(pdf), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            var result = validator.validate(parser);
            var faults =
                    result.getTestAssertions().stream()
                            .map(each -> each.getRuleId() + ": " + each.getMessage())
                            .distinct()
                            .toList();
            return result.isCompliant() ? List.of() : faults.isEmpty() ? List.of("?") : faults;
        } catch (Exception broken) {
            return List.of(broken.toString());
        }
    }
}
