package vn.quantriet.extraction;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// What is done with one proposal. Answers with the card that changed and how far the review has come.
@Controller
@Requires(Permission.REVIEW_PROPOSALS)
@RequestMapping("/documents/{document}/review/proposals/{id}")
class ProposalController {

    private final Reviews reviews;
    private final ReviewPages pages;

    ProposalController(Reviews reviews, ReviewPages pages) {
        this.reviews = reviews;
        this.pages = pages;
    }

    @GetMapping
    ModelAndView show(@PathVariable UUID document, @PathVariable UUID id, Viewer viewer) {
        return card(document, id, HttpStatus.OK, viewer);
    }

    @GetMapping("/editor")
    ModelAndView edit(@PathVariable UUID document, @PathVariable UUID id, Viewer viewer) {
        var card = find(document, id, viewer);
        return editor(document, card, WordingForm.of(card, Uuid7.next()), Faults.none());
    }

    @GetMapping("/divider")
    ModelAndView divider(@PathVariable UUID document, @PathVariable UUID id, Viewer viewer) {
        var card = find(document, id, viewer);
        return new ModelAndView("extraction/divider")
                .addObject("path", ReviewPages.path(new DocumentId(document)))
                .addObject("card", card)
                .addObject("sentences", Sentences.of(card.content()))
                .addObject("step", Uuid7.next().toString());
    }

    @GetMapping("/dropper")
    ModelAndView dropper(@PathVariable UUID document, @PathVariable UUID id, Viewer viewer) {
        return new ModelAndView("extraction/dropper")
                .addObject("path", ReviewPages.path(new DocumentId(document)))
                .addObject("card", find(document, id, viewer))
                .addObject("step", Uuid7.next().toString());
    }

    @GetMapping("/history")
    ModelAndView history(@PathVariable UUID document, @PathVariable UUID id, Viewer viewer) {
        var revisions = pages.history(new DocumentId(document), new ProposalId(id), viewer);
        return new ModelAndView("extraction/history")
                .addObject("lines", revisions.stream().map(RevisionLine::of).toList());
    }

    @PutMapping
    ModelAndView correct(
            @PathVariable UUID document,
            @PathVariable UUID id,
            @ModelAttribute WordingForm form,
            @ModelAttribute(name = "page", binding = false) Page page,
            Viewer viewer) {
        var card = find(document, id, viewer);
        var faults = form.faults(page);
        var step = form.step();
        if (faults.any() || step == null) {
            return editor(document, card, form, faults);
        }
        try {
            reviews.correct(
                    new DocumentId(document),
                    new Reviews.Sighted(card.id(), form.version()),
                    form.wording(card.path(), card.passage()),
                    form.confirms(),
                    step,
                    viewer);
        } catch (StaleProposal stale) {
            return conflict(document, current(stale), form, page);
        }
        return card(document, id, HttpStatus.OK, viewer);
    }

    @PutMapping("/confirmation")
    ModelAndView confirm(
            @PathVariable UUID document,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID step,
            Viewer viewer) {
        return changed(
                document,
                id,
                viewer,
                () ->
                        reviews.confirm(
                                new DocumentId(document), sighted(id, version), step, viewer));
    }

    /// Takes back a confirmation or a dropping.
    @DeleteMapping("/confirmation")
    ModelAndView reopen(
            @PathVariable UUID document,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID step,
            Viewer viewer) {
        return changed(
                document,
                id,
                viewer,
                () -> reviews.reopen(new DocumentId(document), sighted(id, version), step, viewer));
    }

    @PutMapping("/dropping")
    ModelAndView drop(
            @PathVariable UUID document,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID step,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer) {
        return changed(
                document,
                id,
                viewer,
                () ->
                        reviews.drop(
                                new DocumentId(document),
                                sighted(id, version),
                                reason,
                                step,
                                viewer));
    }

    /// Divides before sentences (`cut`) or around words selected in the text (`start`, `end`). Answers with the whole list.
    @PostMapping("/division")
    ModelAndView divide(
            @PathVariable UUID document,
            @PathVariable UUID id,
            @RequestParam int version,
            @RequestParam UUID step,
            @RequestParam(required = false) @Nullable List<Integer> cut,
            @RequestParam(defaultValue = "0") int start,
            @RequestParam(defaultValue = "0") int end,
            @RequestParam(defaultValue = "unsure") String order,
            @RequestParam(defaultValue = "0") int shown,
            Viewer viewer) {
        var of = new DocumentId(document);
        var by =
                cut == null
                        ? new Cut.Around(ReviewController.passage(start, end))
                        : new Cut.Before(cut.stream().filter(Objects::nonNull).toList());
        try {
            reviews.divide(of, sighted(id, version), by, step, viewer);
        } catch (StaleProposal stale) {
            return stale(document, stale);
        }
        var byText = order.equals("text");
        var page =
                pages.page(
                        of,
                        byText ? ReviewPages.Order.TEXT : ReviewPages.Order.UNSURE,
                        Portion.asBefore(shown, null),
                        viewer);
        return new ModelAndView("extraction/proposals")
                .addObject("review", page)
                .addObject("byText", byText)
                .addObject("chosen", "")
                .addObject("path", page.path())
                .addObject("fragment", true);
    }

    private ModelAndView changed(UUID document, UUID id, Viewer viewer, Runnable change) {
        try {
            change.run();
        } catch (StaleProposal stale) {
            return stale(document, stale);
        }
        return card(document, id, HttpStatus.OK, viewer);
    }

    /// The card as somebody else left it, with a sentence that says so.
    private ModelAndView stale(UUID document, StaleProposal stale) {
        return new ModelAndView("extraction/proposal", HttpStatus.UNPROCESSABLE_CONTENT)
                .addObject("path", ReviewPages.path(new DocumentId(document)))
                .addObject("card", current(stale))
                .addObject("stale", true);
    }

    private static ProposalCard current(StaleProposal stale) {
        if (!stale.now().standing().counts()) {
            throw new ReviewRefused(ReviewRefused.Reason.GONE);
        }
        return ProposalCard.of(stale.now());
    }

    /// Both versions side by side: what stands now, and what was typed.
    private static ModelAndView conflict(
            UUID document, ProposalCard theirs, WordingForm mine, Page page) {
        var deadline = mine.wording(theirs.path(), theirs.passage()).deadline();
        var answer = new ModelAndView("extraction/conflict", HttpStatus.UNPROCESSABLE_CONTENT);
        return answer.addObject("path", ReviewPages.path(new DocumentId(document)))
                .addObject("theirs", theirs)
                .addObject("mine", mine)
                .addObject("mineDeadline", DeadlineWords.of(deadline, page))
                .addObject("step", Uuid7.next().toString());
    }

    private ModelAndView editor(UUID document, ProposalCard card, WordingForm form, Faults faults) {
        var answer =
                new ModelAndView(
                        "extraction/editor",
                        faults.any() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        return answer.addObject("path", ReviewPages.path(new DocumentId(document)))
                .addObject("card", card)
                .addObject("form", form)
                .addObject("faults", faults);
    }

    private ModelAndView card(UUID document, UUID id, HttpStatus status, Viewer viewer) {
        var of = new DocumentId(document);
        var answer = new ModelAndView("extraction/changed", status);
        return answer.addObject("path", ReviewPages.path(of))
                .addObject("card", pages.card(of, new ProposalId(id), viewer))
                .addObject("progress", pages.progress(of, viewer))
                .addObject("undoable", pages.undoable(of, viewer));
    }

    private ProposalCard find(UUID document, UUID id, Viewer viewer) {
        return pages.card(new DocumentId(document), new ProposalId(id), viewer);
    }

    private static Reviews.Sighted sighted(UUID id, int version) {
        return new Reviews.Sighted(new ProposalId(id), version);
    }
}
