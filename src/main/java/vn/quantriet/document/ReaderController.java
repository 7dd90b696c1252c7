package vn.quantriet.document;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Declined;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Who read a paper: each says so of themselves, those above see who is missing.
@Controller
@Requires(Permission.READ_DOCUMENTS)
class ReaderController {

    private final Readers readers;
    private final Documents documents;

    ReaderController(Readers readers, Documents documents) {
        this.readers = readers;
        this.documents = documents;
    }

    @GetMapping("/documents/{id}/readers")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> unit,
            @RequestParam(defaultValue = "MISSING") ReaderFilter show,
            Paging paging,
            Viewer viewer) {
        var document = new DocumentId(id);
        var at = unit.map(UnitId::new).orElse(viewer.unit());
        var mayRead = viewer.may(Permission.READ_MEMBERS);
        return new ModelAndView("document/readers")
                .addObject("line", documents.line(document, viewer))
                .addObject("readership", readers.of(document, at, viewer))
                .addObject("filter", show)
                .addObject("mayRead", mayRead)
                .addObject("mayRegister", viewer.may(Permission.REGISTER_DOCUMENTS))
                .addObject(
                        "people",
                        mayRead
                                ? readers.people(document, at, show, viewer, paging)
                                : new Paged<ReaderLine>(List.of(), 0, paging));
    }

    /// "Tôi đã đọc".
    @PostMapping("/documents/{id}/acknowledgement")
    String acknowledge(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        var document = new DocumentId(id);
        readers.acknowledge(document, viewer);
        Flash.done(redirect, "document.flash.acknowledged");
        return "redirect:" + document.page();
    }

    @PostMapping("/documents/{id}/papers")
    @Requires(Permission.REGISTER_DOCUMENTS)
    String hand(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") List<UUID> members,
            @RequestParam Optional<UUID> unit,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        documents.line(document, viewer);
        var people = members.stream().filter(Objects::nonNull).toList();
        if (people.isEmpty()) {
            throw new Declined(HttpStatus.UNPROCESSABLE_CONTENT, "document.readers.nobody_chosen");
        }
        int handed = readers.hand(document, people, viewer);
        Flash.done(redirect, "document.flash.handed", page.number(handed));
        return back(document, unit);
    }

    @PostMapping("/documents/{id}/reading-reminders")
    @Requires(Permission.REGISTER_DOCUMENTS)
    String remind(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> unit,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        var reminded =
                readers.remind(document, unit.map(UnitId::new).orElse(viewer.unit()), viewer);
        Flash.done(
                redirect,
                "document.flash.reminded",
                page.number(reminded.told()),
                page.number(reminded.withoutAccount()));
        return back(document, unit);
    }

    private static String back(DocumentId document, Optional<UUID> unit) {
        return "redirect:"
                + document.page()
                + "/readers"
                + unit.map(one -> "?unit=" + one).orElse("");
    }
}
