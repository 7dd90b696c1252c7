package vn.quantriet.document;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// Routes papers and hears that they were dealt with.
@Controller
@Requires(Permission.REGISTER_DOCUMENTS)
class RoutingController {

    private final Routings routings;
    private final Documents documents;

    RoutingController(Routings routings, Documents documents) {
        this.routings = routings;
        this.documents = documents;
    }

    @GetMapping("/documents/{id}/routings/new")
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        return form(
                new DocumentId(id),
                RoutingForm.empty(Uuid7.next(), routings.usualDue()),
                Faults.none(),
                viewer);
    }

    @PostMapping("/documents/{id}/routings")
    ModelAndView route(
            @PathVariable UUID id,
            @Valid RoutingForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        if (faults.hasErrors()) {
            var again = form(document, form, Faults.of(faults, page), viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        routings.route(document, form, viewer);
        Flash.done(redirect, "document.flash.routed");
        return new ModelAndView(back(document));
    }

    @PostMapping("/documents/{id}/routings/{routing}/handling")
    String handle(
            @PathVariable UUID id,
            @PathVariable UUID routing,
            @RequestParam(defaultValue = "") String outcome,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        routings.handle(document, routing, outcome, viewer);
        Flash.done(redirect, "document.flash.handled");
        return back(document);
    }

    private ModelAndView form(DocumentId document, RoutingForm form, Faults faults, Viewer viewer) {
        var line = documents.line(document, viewer);
        if (!Routings.mayRoute(line, routings.of(document, viewer), viewer)) {
            throw new NotFound(document);
        }
        return new ModelAndView("document/route")
                .addObject("line", line)
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("receivers", routings.receivers(viewer));
    }

    private static String back(DocumentId document) {
        return "redirect:" + document.page() + "?tab=" + OwnTab.HANDLING.param();
    }
}
