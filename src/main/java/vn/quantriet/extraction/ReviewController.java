package vn.quantriet.extraction;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentTab;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// The page "Rà soát", and what is done there with several proposals at once.
@Controller
@Requires(Permission.REVIEW_PROPOSALS)
@RequestMapping("/documents/{document}/review")
class ReviewController {

    private static final int MOST_AT_ONCE = 200;

    private final Reviews reviews;
    private final Readings readings;
    private final ReviewPages pages;
    private final List<DocumentTab> tabs;

    ReviewController(
            Reviews reviews, Readings readings, ReviewPages pages, List<DocumentTab> tabs) {
        this.reviews = reviews;
        this.readings = readings;
        this.pages = pages;
        this.tabs = List.copyOf(tabs);
    }

    @GetMapping
    ModelAndView show(
            @PathVariable UUID document,
            @RequestParam(defaultValue = "proposals") String tab,
            @RequestParam(defaultValue = "unsure") String order,
            @RequestParam(required = false) @Nullable String passage,
            @RequestParam(defaultValue = "false") boolean whole,
            Viewer viewer) {
        var id = new DocumentId(document);
        var portion = whole ? Portion.ALL : Portion.beginning(selected(passage));
        var page = pages.page(id, order(order), portion, viewer);
        return new ModelAndView("extraction/show")
                .addObject("review", page)
                .addObject("next", NextTab.of(id, tabs, viewer))
                .addObject("tab", ReviewTab.of(tab))
                .addObject("byText", order(order) == ReviewPages.Order.TEXT)
                .addObject("step", Uuid7.next().toString());
    }

    /// A piece of a long list.
    @GetMapping("/proposals")
    ModelAndView proposals(
            @PathVariable UUID document, @RequestParam List<UUID> id, Viewer viewer) {
        var of = new DocumentId(document);
        var ids = id.stream().limit(MOST_AT_ONCE).map(ProposalId::new).toList();
        return new ModelAndView("extraction/cards")
                .addObject("path", ReviewPages.path(of))
                .addObject("cards", pages.cards(of, ids, viewer));
    }

    /// The rest of a long text, from a line on, and its outline.
    @GetMapping("/text")
    ModelAndView text(
            @PathVariable UUID document,
            @RequestParam(defaultValue = "0") int from,
            Viewer viewer) {
        var of = new DocumentId(document);
        return new ModelAndView("extraction/rest")
                .addObject("lines", pages.lines(of, from, viewer))
                .addObject("sections", pages.sections(of, viewer));
    }

    /// Confirms all that is sure; answers with the list.
    @PostMapping("/confirmations")
    ModelAndView confirmSure(
            @PathVariable UUID document,
            @RequestParam UUID step,
            @RequestParam(defaultValue = "unsure") String order,
            @RequestParam(defaultValue = "0") int shown,
            Viewer viewer) {
        reviews.confirmSure(new DocumentId(document), step, viewer);
        return list(document, order, Portion.asBefore(shown, null), viewer);
    }

    /// Joins the proposals named as `id:version`.
    @PostMapping("/joinings")
    ModelAndView join(
            @PathVariable UUID document,
            @RequestParam List<String> proposal,
            @RequestParam UUID step,
            @RequestParam(defaultValue = "unsure") String order,
            @RequestParam(defaultValue = "0") int shown,
            Viewer viewer) {
        var sighted = proposal.stream().map(ReviewController::sighted).toList();
        var joined = reviews.join(new DocumentId(document), sighted, step, viewer);
        return list(document, order, Portion.asBefore(shown, joined), viewer);
    }

    /// Adds a proposal that rests on the words selected in the text.
    @PostMapping("/proposals")
    ModelAndView add(
            @PathVariable UUID document,
            @RequestParam int start,
            @RequestParam int end,
            @RequestParam UUID step,
            @RequestParam(defaultValue = "unsure") String order,
            @RequestParam(defaultValue = "0") int shown,
            Viewer viewer) {
        var added = reviews.add(new DocumentId(document), passage(start, end), step, viewer);
        return list(document, order, Portion.asBefore(shown, added), viewer);
    }

    /// Takes back the viewer's last step; answers with the list of the tab that is looked at.
    @PostMapping("/undoings")
    ModelAndView undo(
            @PathVariable UUID document,
            @RequestParam UUID step,
            @RequestParam(defaultValue = "proposals") String tab,
            @RequestParam(defaultValue = "unsure") String order,
            @RequestParam(defaultValue = "0") int shown,
            Viewer viewer) {
        var of = new DocumentId(document);
        reviews.undo(of, step, viewer);
        var open = ReviewTab.of(tab);
        return open == ReviewTab.CITATIONS || open == ReviewTab.DUTIES
                ? rulings(pages.page(of, order(order), Portion.ALL, viewer), open)
                : list(document, order, Portion.asBefore(shown, null), viewer);
    }

    @PostMapping("/completion")
    String finish(
            @PathVariable UUID document,
            @RequestParam UUID step,
            Viewer viewer,
            RedirectAttributes redirect) {
        reviews.finish(new DocumentId(document), step, viewer);
        Flash.done(redirect, "extraction.finished");
        return "redirect:" + ReviewPages.path(new DocumentId(document));
    }

    @PostMapping("/resumption")
    String resume(@PathVariable UUID document, @RequestParam UUID step, Viewer viewer) {
        reviews.resume(new DocumentId(document), step, viewer);
        return "redirect:" + ReviewPages.path(new DocumentId(document));
    }

    /// Has the text read again.
    @PostMapping("/readings")
    String reread(@PathVariable UUID document, @RequestParam UUID step, Viewer viewer) {
        readings.reread(new DocumentId(document), step, viewer);
        return "redirect:" + ReviewPages.path(new DocumentId(document));
    }

    private ModelAndView list(UUID document, String order, Portion portion, Viewer viewer) {
        var page = pages.page(new DocumentId(document), order(order), portion, viewer);
        var chosen = portion.chosen();
        return new ModelAndView("extraction/proposals")
                .addObject("review", page)
                .addObject("byText", order(order) == ReviewPages.Order.TEXT)
                .addObject("chosen", chosen == null ? "" : chosen.toString())
                .addObject("path", page.path())
                .addObject("fragment", true);
    }

    private static ModelAndView rulings(ReviewPage page, ReviewTab tab) {
        return new ModelAndView("extraction/rulings")
                .addObject("review", page)
                .addObject("tab", tab)
                .addObject("fragment", true);
    }

    private static Reviews.Sighted sighted(String text) {
        int colon = text.indexOf(':');
        try {
            return new Reviews.Sighted(
                    ProposalId.of(text.substring(0, Math.max(colon, 0))),
                    Integer.parseInt(text.substring(colon + 1)));
        } catch (IllegalArgumentException bad) {
            throw new ReviewRefused(ReviewRefused.Reason.TOO_FEW);
        }
    }

    static Passage passage(int start, int end) {
        if (start < 0 || end <= start) {
            throw new ReviewRefused(ReviewRefused.Reason.BAD_PASSAGE);
        }
        return new Passage(start, end);
    }

    private static ReviewPages.Order order(String order) {
        return order.equals("text") ? ReviewPages.Order.TEXT : ReviewPages.Order.UNSURE;
    }

    private static @Nullable Passage selected(@Nullable String passage) {
        if (passage == null || !passage.matches("\\d{1,9}-\\d{1,9}")) {
            return null;
        }
        int dash = passage.indexOf('-');
        int start = Integer.parseInt(passage.substring(0, dash));
        int end = Integer.parseInt(passage.substring(dash + 1));
        return end > start ? new Passage(start, end) : null;
    }
}
