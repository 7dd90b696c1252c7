package vn.quantriet.draft;

import static vn.quantriet.kernel.Permission.DRAFT_DOCUMENTS;
import static vn.quantriet.kernel.Permission.SIGN_DOCUMENTS;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.draft.form.DocxWriter;
import vn.quantriet.draft.form.PdfWriter;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Files of a draft: with the mark of a draft as long as it is one, as issued afterwards, and the scan with seal.
@Controller
@Requires({DRAFT_DOCUMENTS, SIGN_DOCUMENTS})
class PrintController {

    private static final String DOCX =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final DraftDesk desk;
    private final Issuing issuing;
    private final Downloads downloads;

    PrintController(DraftDesk desk, Issuing issuing, Downloads downloads) {
        this.desk = desk;
        this.issuing = issuing;
        this.downloads = downloads;
    }

    /// A scan as it is sent; an empty one is refused like an empty file.
    record SealForm(@Nullable MultipartFile file) {

        String name() {
            return file == null ? "" : Objects.requireNonNullElse(file.getOriginalFilename(), "");
        }

        InputStreamSource content() {
            return file == null ? new ByteArrayResource(new byte[0]) : file;
        }
    }

    @GetMapping("/drafts/{id}/docx")
    ResponseEntity<byte[]> docx(@PathVariable UUID id, Viewer viewer) {
        var paper = desk.printed(new DraftId(id), viewer);
        return Downloads.attachment("du-thao.docx", DOCX)
                .body(DocxWriter.write(paper, desk.rule(new DraftId(id), viewer)));
    }

    @GetMapping("/drafts/{id}/pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id, Viewer viewer) {
        var paper = desk.printed(new DraftId(id), viewer);
        return Downloads.attachment("du-thao.pdf", "application/pdf")
                .body(PdfWriter.write(paper, desk.rule(new DraftId(id), viewer)));
    }

    /// The issued paper for Word; as PDF it is the original of the register.
    @GetMapping("/drafts/{id}/issued-docx")
    ResponseEntity<Resource> issued(@PathVariable UUID id, Viewer viewer) {
        var issued = issuing.issued(new DraftId(id), viewer).orElseThrow(() -> new NotFound(id));
        return downloads.original(issued.docx());
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/sealed-copies")
    String seal(@PathVariable UUID id, SealForm form, Viewer viewer, RedirectAttributes redirect) {
        var draft = new DraftId(id);
        issuing.seal(draft, form.name(), form.content(), viewer);
        Flash.done(redirect, "draft.flash.sealed");
        return "redirect:" + draft.page();
    }

    @GetMapping("/drafts/{id}/sealed-copies/{copy}")
    ResponseEntity<Resource> sealed(@PathVariable UUID id, @PathVariable UUID copy, Viewer viewer) {
        return downloads.original(issuing.sealedCopy(new DraftId(id), copy, viewer).file());
    }
}
