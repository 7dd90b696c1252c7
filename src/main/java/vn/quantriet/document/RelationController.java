package vn.quantriet.document;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Pages of how papers rest on one another, and what persons say about it.
@Controller
class RelationController {

    private static final int MOST_FOUND = 8;

    private final Relations relations;
    private final Citations citations;
    private final Documents documents;

    RelationController(Relations relations, Citations citations, Documents documents) {
        this.relations = relations;
        this.citations = citations;
        this.documents = documents;
    }

    /// The picture of the papers around one.
    @GetMapping("/documents/{id}/graph")
    @Requires(Permission.READ_DOCUMENTS)
    ModelAndView graph(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean mentions,
            Viewer viewer) {
        var document = new DocumentId(id);
        return new ModelAndView("document/graph")
                .addObject("line", documents.line(document, viewer))
                .addObject("graph", relations.graph(document, mentions, viewer))
                .addObject("work", relations.levels(document, viewer))
                .addObject("mentions", mentions);
    }

    /// Papers that others name and that are not there.
    @GetMapping("/documents/absent")
    @Requires(Permission.READ_DOCUMENTS)
    ModelAndView absent(Paging paging, Viewer viewer) {
        return new ModelAndView("document/absent", "rows", relations.absent(viewer, paging));
    }

    /// Papers by words, to say which one is meant.
    @GetMapping("/documents/{id}/citable")
    @Requires(Permission.REGISTER_DOCUMENTS)
    ModelAndView citable(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "BASIS") Relation relation,
            Viewer viewer) {
        var line = documents.line(new DocumentId(id), viewer);
        List<DocumentLine> found =
                documents.find(q, viewer, MOST_FOUND).stream()
                        .filter(other -> !other.id().equals(line.id()))
                        .toList();
        return new ModelAndView("document/citable")
                .addObject("line", line)
                .addObject("relation", relation)
                .addObject("words", q)
                .addObject("found", found);
    }

    @PostMapping("/documents/{id}/citations")
    @Requires(Permission.REGISTER_DOCUMENTS)
    String add(
            @PathVariable UUID id,
            @Valid CitationForm form,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        citations.add(form.step(), document, form.name(), form.relation(), form.document(), viewer);
        Flash.done(redirect, "document.flash.citation_added");
        return back(document);
    }

    /// @param target the paper that is meant; none of those there when empty
    @PostMapping("/documents/{id}/citations/{citation}/target")
    @Requires(Permission.REGISTER_DOCUMENTS)
    String settle(
            @PathVariable UUID id,
            @PathVariable UUID citation,
            @RequestParam Optional<UUID> target,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        citations.settle(document, citation, target.map(DocumentId::new).orElse(null), viewer);
        Flash.done(redirect, "document.flash.citation_settled");
        return back(document);
    }

    @PostMapping("/documents/{id}/citations/{citation}/retraction")
    @Requires(Permission.REGISTER_DOCUMENTS)
    String takeBack(
            @PathVariable UUID id,
            @PathVariable UUID citation,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        citations.takeBack(document, citation, viewer);
        Flash.done(redirect, "document.flash.citation_taken_back");
        return back(document);
    }

    private static String back(DocumentId document) {
        return "redirect:" + document.page() + "?tab=" + OwnTab.RELATIONS.param();
    }
}
