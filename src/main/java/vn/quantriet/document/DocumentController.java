package vn.quantriet.document;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.ModelMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Asked;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Pages of the register: the list, and one document beside what is known of it.
@Controller
@Requires(Permission.READ_DOCUMENTS)
class DocumentController {

    private final Desk desk;
    private final Documents documents;
    private final Layouts layouts;
    private final Downloads downloads;
    private final Relations relations;
    private final Routings routings;
    private final Sendings sendings;
    private final Readers readers;
    private final List<DocumentTab> tabs;
    private final List<RegisterAction> actions;

    DocumentController(
            Desk desk,
            Documents documents,
            Layouts layouts,
            Relations relations,
            Routings routings,
            Sendings sendings,
            Readers readers,
            Downloads downloads,
            List<DocumentTab> tabs,
            List<RegisterAction> actions) {
        this.desk = desk;
        this.documents = documents;
        this.layouts = layouts;
        this.relations = relations;
        this.routings = routings;
        this.sendings = sendings;
        this.readers = readers;
        this.downloads = downloads;
        this.tabs = tabs.stream().sorted(Comparator.comparingInt(DocumentTab::order)).toList();
        this.actions =
                actions.stream().sorted(Comparator.comparingInt(RegisterAction::order)).toList();
    }

    @GetMapping("/documents")
    ModelAndView index(DocumentFilter filter, Paging paging, Viewer viewer) {
        var rows = desk.list(filter, viewer, paging);
        var ids = rows.lines().stream().map(hit -> hit.line().id()).toList();
        readers.receive(ids, viewer);
        return new ModelAndView("document/index")
                .addObject("filter", filter)
                .addObject("years", desk.years(viewer))
                .addObject("asked", Asked.of(filter.words()))
                .addObject("allIsFound", desk.allIsFound())
                .addObject("mayRegister", viewer.may(Permission.REGISTER_DOCUMENTS))
                .addObject(
                        "offers",
                        actions.stream().filter(action -> action.opensTo(viewer)).toList())
                .addObject("holders", routings.holders(ids, viewer))
                .addObject("rows", rows);
    }

    /// The paper on the left; on the right what is known of it, under the tab asked for.
    @GetMapping("/documents/{id}")
    ModelAndView show(
            @PathVariable UUID id,
            @RequestParam Optional<String> tab,
            @RequestParam Optional<String> passage,
            Viewer viewer) {
        var document = new DocumentId(id);
        var detail = desk.detail(document, viewer);
        var open = OwnTab.of(tab.orElse(""));
        var model =
                new ModelAndView("document/show")
                        .addAllObjects(paper(detail, passage.orElse(null)));
        var notes = routings.of(document, viewer);
        return model.addObject("tab", open)
                .addObject("notes", notes)
                .addObject("mayRoute", Routings.mayRoute(detail.line(), notes, viewer))
                .addObject(
                        "mayHandle",
                        notes.stream().anyMatch(note -> Routings.mayHandle(note, viewer)))
                .addObject("tabs", TabLine.of(detail.line(), place(passage), tabs, viewer))
                .addObject("doubles", desk.likelyDoubles(document, viewer))
                .addObject("changes", relations.changes(document, viewer))
                .addObject(
                        "relations",
                        open == OwnTab.RELATIONS
                                ? relations.of(document, viewer)
                                : DocumentRelations.NONE)
                .addObject("mayRevise", Register.keeps(viewer, detail.line()))
                .addObject("mayDeliver", viewer.may(Permission.REGISTER_DOCUMENTS))
                .addObject("mayWatch", Readers.watches(viewer))
                .addObject("copy", readers.open(document, viewer).orElse(null))
                .addObject(
                        "sendings",
                        open == OwnTab.DELIVERIES ? sendings.of(document, viewer) : List.of())
                .addObject(
                        "deliveries",
                        open == OwnTab.DELIVERIES ? desk.deliveries(document, viewer) : List.of())
                .addObject(
                        "history",
                        open == OwnTab.HISTORY ? desk.history(document, viewer) : List.of());
    }

    /// The paper alone; a page that waits for its text asks again and again. Once recognition has ended the whole page is new.
    @GetMapping("/documents/{id}/paper")
    ModelAndView paper(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean recognising,
            Viewer viewer,
            HttpServletResponse response) {
        var detail = desk.detail(new DocumentId(id), viewer);
        if (recognising && !detail.scan().isUnderWay()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("document/paper").addAllObjects(paper(detail, null));
    }

    /// The original as it came.
    @GetMapping("/documents/{id}/original")
    ResponseEntity<Resource> original(@PathVariable UUID id, Viewer viewer) {
        var document = new DocumentId(id);
        var original = desk.original(document, viewer);
        readers.open(document, viewer);
        return downloads.original(original.id());
    }

    private static String place(Optional<String> passage) {
        return passage.filter(words -> words.matches("\\d{1,9}-\\d{1,9}")).orElse("");
    }

    /// Where the page of the original is shown that holds the passage; empty for a text without pages.
    private String sheet(DocumentLine line, @Nullable String passage) {
        var words = Paper.Passage.of(passage);
        var place = words.map(one -> "?passage=%d-%d".formatted(one.start(), one.end())).orElse("");
        return layouts.pageOf(line.id(), words).map(_ -> line.page() + "/pages" + place).orElse("");
    }

    private ModelMap paper(DocumentDetail detail, @Nullable String passage) {
        var text = documents.text(detail.line().id());
        return new ModelMap("detail", detail)
                .addAttribute("paper", Paper.of(text, Paper.Passage.of(passage)))
                .addAttribute("sheet", sheet(detail.line(), passage));
    }
}
