package vn.quantriet.document;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.file.Scans;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// Recognition of a scan, and the pages of originals beside what was read on them.
@Controller
class ScanController {

    private final Desk desk;
    private final Recognitions recognitions;
    private final Layouts layouts;
    private final Scans scans;

    ScanController(Desk desk, Recognitions recognitions, Layouts layouts, Scans scans) {
        this.desk = desk;
        this.recognitions = recognitions;
        this.layouts = layouts;
        this.scans = scans;
    }

    @PostMapping("/documents/{id}/recognition")
    @Requires(Permission.REGISTER_DOCUMENTS)
    String ask(@PathVariable UUID id, Viewer viewer) {
        var document = new DocumentId(id);
        recognitions.ask(document, viewer);
        return "redirect:" + document.page();
    }

    @PostMapping("/documents/{id}/recognition/cancellation")
    @Requires(Permission.REGISTER_DOCUMENTS)
    String cancel(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        var document = new DocumentId(id);
        recognitions.cancel(document, viewer);
        Flash.done(redirect, "document.flash.recognition_cancelled");
        return "redirect:" + document.page();
    }

    /// The page on which words of the text are printed.
    @GetMapping("/documents/{id}/pages")
    @Requires(Permission.READ_DOCUMENTS)
    String pages(@PathVariable UUID id, @RequestParam Optional<String> passage, Viewer viewer) {
        var document = desk.detail(new DocumentId(id), viewer).line().id();
        var words = Paper.Passage.of(passage.orElse(null));
        int page = layouts.pageOf(document, words).orElseThrow(() -> new NotFound(document));
        return "redirect:%s/pages/%d%s"
                .formatted(
                        document.page(),
                        page,
                        words.map(one -> "?passage=%d-%d#passage".formatted(one.start(), one.end()))
                                .orElse(""));
    }

    /// The image of a page beside its text, with the lines of a passage marked.
    @GetMapping("/documents/{id}/pages/{number}")
    @Requires(Permission.READ_DOCUMENTS)
    ModelAndView page(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam Optional<String> passage,
            Viewer viewer) {
        var document = new DocumentId(id);
        var page = recognitions.page(document, number, viewer);
        var words = Paper.Passage.of(passage.orElse(null));
        return page(document, page, page.content(), Faults.none(), viewer)
                .addObject("marks", layouts.marks(document, number, words));
    }

    @GetMapping("/documents/{id}/pages/{number}/image")
    @Requires(Permission.READ_DOCUMENTS)
    ResponseEntity<byte[]> image(@PathVariable UUID id, @PathVariable int number, Viewer viewer) {
        var document = new DocumentId(id);
        var page = recognitions.page(document, number, viewer);
        var file = desk.detail(document, viewer).file();
        var png =
                page.printed()
                        ? scans.png(file.id(), number)
                        : scans.upright(file.id(), number, page.turn());
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_PNG)
                .cacheControl(CacheControl.noStore())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(png.orElseThrow(() -> new NotFound(document)));
    }

    @PostMapping("/documents/{id}/pages/{number}/text")
    @Requires(Permission.REGISTER_DOCUMENTS)
    ModelAndView correct(
            @PathVariable UUID id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String content,
            @RequestParam(defaultValue = "0") int seen,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        try {
            recognitions.correct(document, number, content, seen, viewer);
        } catch (DocumentRefused refused) {
            var sentence = page.t(refused.messageKey(), refused.arguments());
            var now = recognitions.page(document, number, viewer);
            var again = page(document, now, content, Faults.of(refused.field(), sentence), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Flash.done(redirect, "document.flash.page_corrected", Integer.toString(number));
        return new ModelAndView("redirect:" + document.page() + "/pages/" + number);
    }

    private ModelAndView page(
            DocumentId document, ScanPage page, String content, Faults faults, Viewer viewer) {
        var line = desk.detail(document, viewer).line();
        return new ModelAndView("document/scanpage")
                .addObject("line", line)
                .addObject("scan", page)
                .addObject("content", content)
                .addObject("faults", faults)
                .addObject("marks", List.of())
                .addObject("mayCorrect", !page.printed() && Register.keeps(viewer, line));
    }
}
