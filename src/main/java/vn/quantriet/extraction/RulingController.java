package vn.quantriet.extraction;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Relation;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Requires;

/// Citations and duties to report, one by one. Answers with the card that changed.
@Controller
@Requires(Permission.REVIEW_PROPOSALS)
@RequestMapping("/documents/{document}/review")
class RulingController {

    private final Rulings rulings;
    private final ReviewPages pages;

    RulingController(Rulings rulings, ReviewPages pages) {
        this.rulings = rulings;
        this.pages = pages;
    }

    @PutMapping("/citations/{id}")
    ModelAndView citation(
            @PathVariable UUID document,
            @PathVariable UUID id,
            @RequestParam boolean kept,
            @RequestParam Relation relation,
            @RequestParam UUID step,
            Viewer viewer) {
        var of = new DocumentId(document);
        rulings.citation(of, id, kept, relation, step, viewer);
        return ruled(of, viewer).addObject("citation", pages.citation(of, id, viewer));
    }

    @PutMapping("/duties/{id}")
    ModelAndView duty(
            @PathVariable UUID document,
            @PathVariable UUID id,
            @RequestParam boolean kept,
            @RequestParam(defaultValue = "") String who,
            @RequestParam(defaultValue = "") String addressee,
            @RequestParam UUID step,
            Viewer viewer) {
        var of = new DocumentId(document);
        rulings.duty(of, id, kept, who, addressee, step, viewer);
        return ruled(of, viewer).addObject("duty", pages.duty(of, id, viewer));
    }

    private ModelAndView ruled(DocumentId document, Viewer viewer) {
        return new ModelAndView("extraction/ruled")
                .addObject("path", ReviewPages.path(document))
                .addObject("progress", pages.progress(document, viewer))
                .addObject("undoable", pages.undoable(document, viewer));
    }
}
