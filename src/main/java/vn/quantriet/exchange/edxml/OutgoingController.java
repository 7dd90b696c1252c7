package vn.quantriet.exchange.edxml;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.document.DocumentId;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Requires;

/// Hands papers of the register out as edXML packages.
@Controller
@Requires(Permission.REGISTER_DOCUMENTS)
class OutgoingController {

    private static final int MOST = 100;

    private final Outgoing outgoing;

    OutgoingController(Outgoing outgoing) {
        this.outgoing = outgoing;
    }

    @GetMapping("/documents/{id}/package")
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        return form(new DocumentId(id), "", "", null, viewer);
    }

    /// Written straight to the taker: the content of the paper is never whole in memory.
    @PostMapping("/documents/{id}/package")
    @Nullable ModelAndView write(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String purpose,
            @RequestParam(defaultValue = "") String to,
            Viewer viewer,
            HttpServletResponse response)
            throws IOException {
        var document = new DocumentId(id);
        try {
            var letter =
                    outgoing.letter(
                            document, EnvelopeReader.plain(purpose, 300), organs(to), viewer);
            head(response, letter);
            outgoing.write(letter, response.getOutputStream());
            return null;
        } catch (ExchangeRefused refusal) {
            return form(document, purpose, to, refusal, viewer);
        }
    }

    private static void head(HttpServletResponse response, Outgoing.Letter letter) {
        var name = letter.known().reference().replaceAll("[^\\p{L}\\d]+", "-") + ".edxml";
        response.setContentType("application/xml");
        response.setHeader(
                "Content-Disposition",
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.setHeader("Cache-Control", "no-store");
    }

    private static List<String> organs(String to) {
        return Stream.of(to.split("[\\s,;]+"))
                .map(each -> EnvelopeReader.plain(each, 60))
                .filter(each -> !each.isEmpty())
                .distinct()
                .limit(MOST)
                .toList();
    }

    private ModelAndView form(
            DocumentId document,
            String purpose,
            String to,
            @Nullable ExchangeRefused refusal,
            Viewer viewer) {
        var view =
                new ModelAndView("exchange/edxml/new")
                        .addObject("copy", outgoing.paper(document, viewer))
                        .addObject("organ", outgoing.organ(viewer))
                        .addObject("purpose", purpose)
                        .addObject("to", to)
                        .addObject("refusal", refusal);
        if (refusal != null) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
