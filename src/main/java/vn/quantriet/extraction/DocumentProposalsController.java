package vn.quantriet.extraction;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Requires;

/// What a document asks for, to everybody who sees the document.
@Controller
@Requires(Permission.READ_DOCUMENTS)
class DocumentProposalsController {

    private final ReviewPages pages;

    DocumentProposalsController(ReviewPages pages) {
        this.pages = pages;
    }

    @GetMapping("/documents/{document}/proposals")
    ModelAndView index(@PathVariable UUID document, Viewer viewer) {
        return new ModelAndView(
                "extraction/index", "asked", pages.asked(new DocumentId(document), viewer));
    }
}
