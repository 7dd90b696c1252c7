package vn.quantriet.draft;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Edits a draft beside the text of the paper that it answers, saves while one types, and shows both when two edit at once.
@Controller
@Requires(Permission.DRAFT_DOCUMENTS)
class EditorController {

    private final Drafts drafts;
    private final DraftDesk desk;
    private final OfficeForms forms;
    private final Documents documents;
    private final Units units;

    EditorController(
            Drafts drafts, DraftDesk desk, OfficeForms forms, Documents documents, Units units) {
        this.drafts = drafts;
        this.desk = desk;
        this.forms = forms;
        this.documents = documents;
        this.units = units;
    }

    /// @param paper which of the papers answered stands beside
    /// @param q words of a paper of the register that is looked for
    @GetMapping("/drafts/{id}/edit")
    ModelAndView edit(
            @PathVariable UUID id,
            @RequestParam Optional<UUID> paper,
            @RequestParam(defaultValue = "") String q,
            Viewer viewer) {
        var draft = new DraftId(id);
        var row = desk.row(draft, viewer);
        if (!row.state().isOpen()) {
            throw new DraftRefused(DraftRefused.Reason.NOT_OPEN);
        }
        return page(row, row.version(), row.text(), null, paper, q, viewer);
    }

    /// The draft as it would be printed, for standing beside the editor.
    @GetMapping("/drafts/{id}/print")
    ModelAndView print(@PathVariable UUID id, Viewer viewer) {
        var draft = new DraftId(id);
        return new ModelAndView("draft/print")
                .addObject("paper", desk.printed(draft, viewer))
                .addObject("rule", desk.rule())
                .addObject("remarks", desk.remarks(draft, viewer));
    }

    /// Saves while one types: answers with the version that it has now, or 409 when somebody else saved meanwhile.
    @PostMapping("/drafts/{id}/autosave")
    ResponseEntity<String> autosave(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer) {
        var form = DraftForm.of(typed);
        return switch (desk.save(new DraftId(id), form.version(), form.text(), viewer)) {
            case Saving.Saved(int version) -> plain(HttpStatus.OK, String.valueOf(version));
            case Saving.Conflict _ -> plain(HttpStatus.CONFLICT, "");
        };
    }

    @PostMapping("/drafts/{id}/content")
    ModelAndView save(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> typed,
            Viewer viewer,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        var form = DraftForm.of(typed);
        if (desk.save(draft, form.version(), form.text(), viewer) instanceof Saving.Conflict) {
            return conflict(draft, form, viewer);
        }
        Flash.done(redirect, "draft.flash.saved");
        return new ModelAndView("redirect:" + draft.page());
    }

    /// Both stand there: what the other saved, and below what was typed, to be saved over it by a decision.
    private ModelAndView conflict(DraftId draft, DraftForm form, Viewer viewer) {
        var row = desk.row(draft, viewer);
        var theirs = desk.sinceThen(form.text(), row);
        var page = page(row, row.version(), form.text(), theirs, Optional.empty(), "", viewer);
        page.setStatus(HttpStatus.CONFLICT);
        return page;
    }

    private ModelAndView page(
            DraftRow row,
            int version,
            DraftText text,
            @Nullable TextDifference theirs,
            Optional<UUID> paper,
            String q,
            Viewer viewer) {
        var papers = desk.papers(row.id(), viewer);
        var beside =
                papers.stream()
                        .filter(line -> paper.isEmpty() || line.id().value().equals(paper.get()))
                        .findFirst();
        return new ModelAndView("draft/edit")
                .addObject("line", drafts.line(row.id(), viewer))
                .addObject("version", version)
                .addObject("text", text)
                .addObject("theirs", theirs)
                .addObject("template", forms.template(row.type(), row.unit()))
                .addObject("bodies", IssuingBody.of(units.line(row.unit()).kind()))
                .addObject("signers", desk.signers(row))
                .addObject("papers", papers)
                .addObject("beside", beside.orElse(null))
                .addObject("words", beside.map(line -> words(line, viewer)).orElse(""))
                .addObject("q", q)
                .addObject("found", documents.find(q.strip(), viewer, 8))
                .addObject("printed", desk.printed(row.id(), viewer))
                .addObject("rule", desk.rule())
                .addObject("remarks", desk.remarks(row.id(), viewer));
    }

    private String words(DocumentLine line, Viewer viewer) {
        return desk.paperText(line.id(), viewer);
    }

    private static ResponseEntity<String> plain(HttpStatus status, String words) {
        return ResponseEntity.status(status).contentType(MediaType.TEXT_PLAIN).body(words);
    }
}
