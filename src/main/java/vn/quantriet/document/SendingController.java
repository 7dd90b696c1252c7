package vn.quantriet.document;

import jakarta.validation.Valid;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
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
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// Sends papers to units and people.
@Controller
@Requires(Permission.REGISTER_DOCUMENTS)
class SendingController {

    private static final int MOST_FOUND = 12;

    private final Sendings sendings;
    private final Documents documents;
    private final Units units;

    SendingController(Sendings sendings, Documents documents, Units units) {
        this.sendings = sendings;
        this.documents = documents;
        this.units = units;
    }

    @GetMapping("/documents/{id}/sendings/new")
    ModelAndView form(@PathVariable UUID id, Viewer viewer) {
        return form(new DocumentId(id), SendingForm.empty(Uuid7.next()), Faults.none(), viewer);
    }

    @PostMapping("/documents/{id}/sendings")
    ModelAndView send(
            @PathVariable UUID id,
            @Valid SendingForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        if (faults.hasErrors()) {
            return refused(form(document, form, Faults.of(faults, page), viewer));
        }
        var missing = form.missing();
        if (missing != null) {
            var sentence = page.t("document.send.missing." + missing);
            return refused(form(document, form, Faults.of(missing, sentence), viewer));
        }
        var sent = sendings.send(document, form, viewer);
        Flash.done(
                redirect,
                "document.flash.sent",
                page.number(sent.units()),
                page.number(sent.people()));
        return new ModelAndView(
                "redirect:" + document.page() + "?tab=" + OwnTab.DELIVERIES.param());
    }

    /// Units within reach by words of their name, behind those that are chosen already.
    @GetMapping("/documents/{id}/sendings/units")
    ModelAndView choose(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<UUID> units,
            Viewer viewer) {
        documents.line(new DocumentId(id), viewer);
        var offered = chosen(units, viewer);
        for (var found : this.units.find(q, viewer, MOST_FOUND)) {
            offered.putIfAbsent(found, false);
        }
        return new ModelAndView("document/units").addObject("units", offered);
    }

    private LinkedHashMap<UnitLine, Boolean> chosen(List<UUID> ids, Viewer viewer) {
        var chosen = new LinkedHashMap<UnitLine, Boolean>();
        ids.stream()
                .filter(Objects::nonNull)
                .map(unit -> units.line(new UnitId(unit), viewer))
                .forEach(unit -> chosen.put(unit, true));
        return chosen;
    }

    private ModelAndView form(DocumentId document, SendingForm form, Faults faults, Viewer viewer) {
        var offered = chosen(form.chosen(), viewer);
        sendings.below(viewer).forEach(unit -> offered.putIfAbsent(unit, false));
        return new ModelAndView("document/send")
                .addObject("line", documents.line(document, viewer))
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("units", offered);
    }

    private static ModelAndView refused(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }
}
