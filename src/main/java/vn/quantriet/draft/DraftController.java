package vn.quantriet.draft;

import static vn.quantriet.kernel.Permission.DRAFT_DOCUMENTS;
import static vn.quantriet.kernel.Permission.SIGN_DOCUMENTS;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The list of drafts, a new one, and the page of one: how far it is, how it would be printed, what is to be done.
@Controller
@Requires({DRAFT_DOCUMENTS, SIGN_DOCUMENTS})
class DraftController {

    private final Drafts drafts;
    private final DraftDesk desk;
    private final Signings signings;
    private final Rounds rounds;
    private final Issuing issuing;
    private final OfficeForms forms;
    private final Documents documents;

    DraftController(
            Drafts drafts,
            DraftDesk desk,
            Signings signings,
            Rounds rounds,
            Issuing issuing,
            OfficeForms forms,
            Documents documents) {
        this.drafts = drafts;
        this.desk = desk;
        this.signings = signings;
        this.rounds = rounds;
        this.issuing = issuing;
        this.forms = forms;
        this.documents = documents;
    }

    /// What is typed to begin a draft.
    record NewForm(
            @Nullable UUID id,
            @Nullable DocumentType type,
            @Nullable String title,
            @Nullable UUID paper) {}

    @GetMapping("/drafts")
    ModelAndView index(DraftFilter filter, Paging paging, Viewer viewer) {
        return new ModelAndView("draft/index")
                .addObject("filter", filter)
                .addObject("kinds", forms.kinds())
                .addObject("mayDraft", viewer.may(DRAFT_DOCUMENTS))
                .addObject("rows", desk.list(filter, viewer, paging));
    }

    /// The drafts that answer a paper; of a paper that was issued here, the one it came from.
    @GetMapping("/documents/{id}/drafts")
    ModelAndView about(@PathVariable UUID id, Viewer viewer) {
        var paper = documents.line(new DocumentId(id), viewer);
        return new ModelAndView("draft/about")
                .addObject("paper", paper)
                .addObject("lines", drafts.about(paper.id(), viewer))
                .addObject("mayDraft", viewer.may(DRAFT_DOCUMENTS));
    }

    @Requires(DRAFT_DOCUMENTS)
    @GetMapping("/drafts/new")
    ModelAndView form(
            @RequestParam Optional<UUID> paper,
            @RequestParam Optional<DocumentType> type,
            Viewer viewer) {
        var form =
                new NewForm(
                        DraftId.next().value(),
                        type.orElse(DocumentType.PLAN),
                        "",
                        paper.orElse(null));
        return form(form, Faults.none(), viewer);
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts")
    ModelAndView begin(NewForm form, @ModelAttribute("page") Page page, Viewer viewer) {
        var title = form.title() == null ? "" : form.title().strip();
        if (title.isEmpty() || form.id() == null || form.type() == null) {
            var again = form(form, Faults.of("title", page.t("draft.refused.no_title")), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        var answers =
                form.paper() == null
                        ? List.<DocumentId>of()
                        : List.of(new DocumentId(form.paper()));
        var id =
                drafts.begin(
                        NewDraft.of(new DraftId(form.id()), form.type(), title, answers), viewer);
        return new ModelAndView("redirect:" + id.page() + "/edit");
    }

    private ModelAndView form(NewForm form, Faults faults, Viewer viewer) {
        @Nullable DocumentLine paper =
                form.paper() == null ? null : documents.line(new DocumentId(form.paper()), viewer);
        return new ModelAndView("draft/new")
                .addObject(
                        "id", (form.id() == null ? DraftId.next().value() : form.id()).toString())
                .addObject("type", form.type() == null ? DocumentType.PLAN : form.type())
                .addObject("title", form.title() == null ? "" : form.title())
                .addObject("paper", paper)
                .addObject("faults", faults)
                .addObject("kinds", forms.kinds());
    }

    @GetMapping("/drafts/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var draft = new DraftId(id);
        var line = drafts.line(draft, viewer);
        var row = desk.row(draft, viewer);
        boolean maySign =
                viewer.may(Permission.SIGN_DOCUMENTS)
                        && line.state() == DraftState.SUBMITTED
                        && !row.text().isForAnother(viewer.member().value());
        return new ModelAndView("draft/show")
                .addObject("line", line)
                .addObject("paper", desk.printed(draft, viewer))
                .addObject("rule", desk.rule(draft, viewer))
                .addObject("papers", desk.papers(draft, viewer))
                .addObject(
                        "remarks",
                        line.state().isOpen() || line.state() == DraftState.SUBMITTED
                                ? desk.remarks(draft, viewer)
                                : List.of())
                .addObject("submission", signings.last(draft, viewer).orElse(null))
                .addObject("signed", signings.signed(draft, viewer).orElse(null))
                .addObject("issued", issuing.issued(draft, viewer).orElse(null))
                .addObject("sealed", issuing.sealed(draft, viewer))
                .addObject("rounds", rounds.of(draft, viewer))
                .addObject("wordings", desk.wordings(draft, viewer))
                .addObject("history", desk.history(draft, viewer))
                .addObject("mayDraft", viewer.may(DRAFT_DOCUMENTS))
                .addObject("maySign", maySign)
                .addObject(
                        "mayGiveBack",
                        viewer.may(Permission.SIGN_DOCUMENTS)
                                && line.state() == DraftState.SUBMITTED);
    }

    /// What a kept wording says otherwise than the one before it.
    @GetMapping("/drafts/{id}/wordings/{number}")
    ModelAndView wording(@PathVariable UUID id, @PathVariable int number, Viewer viewer) {
        var draft = new DraftId(id);
        var line = drafts.line(draft, viewer);
        return new ModelAndView("draft/wording")
                .addObject("line", line)
                .addObject("number", number)
                .addObject("difference", desk.difference(draft, number, viewer))
                .addObject("wordings", desk.wordings(draft, viewer));
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/papers")
    String answer(@PathVariable UUID id, @RequestParam UUID paper, Viewer viewer) {
        var draft = new DraftId(id);
        desk.answer(draft, new DocumentId(paper), viewer);
        return "redirect:" + draft.page() + "/edit";
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/papers/removal")
    String forget(@PathVariable UUID id, @RequestParam UUID paper, Viewer viewer) {
        var draft = new DraftId(id);
        desk.forget(draft, new DocumentId(paper), viewer);
        return "redirect:" + draft.page() + "/edit";
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/due")
    String due(
            @PathVariable UUID id,
            @RequestParam Optional<LocalDate> dueOn,
            Viewer viewer,
            RedirectAttributes redirect) {
        var draft = new DraftId(id);
        desk.setDue(draft, dueOn.orElse(null), viewer);
        Flash.done(redirect, "draft.flash.saved");
        return "redirect:" + draft.page();
    }

    @Requires(DRAFT_DOCUMENTS)
    @PostMapping("/drafts/{id}/discarding")
    String discard(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        desk.discard(new DraftId(id), limited(reason), viewer);
        Flash.done(redirect, "draft.flash.discarded");
        return "redirect:/drafts";
    }

    /// A reason is a sentence or two.
    static String limited(String words) {
        if (words.length() > 4000) {
            throw new DraftRefused(DraftRefused.Reason.TOO_LONG, 4000);
        }
        return words;
    }
}
