package vn.quantriet.portal;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The desk of those who publish for a unit: its public page, what is shown there, and the questions being written.
@Controller
@Requires(Permission.PUBLISH_DOCUMENTS)
class DeskController {

    private static final String DESK = "redirect:/publishing";

    private final Sites sites;
    private final Publications publications;
    private final Sheets sheets;

    DeskController(Sites sites, Publications publications, Sheets sheets) {
        this.sites = sites;
        this.publications = publications;
        this.sheets = sheets;
    }

    @GetMapping("/publishing")
    ModelAndView index(Paging paging, Viewer viewer) {
        return new ModelAndView("portal/desk/index")
                .addObject("site", sites.of(viewer).orElse(null))
                .addObject("rows", publications.lines(viewer, paging))
                .addObject("sheets", sheets.of(viewer))
                .addObject("ended", sites.ended(viewer));
    }

    @GetMapping("/publishing/site/edit")
    ModelAndView edit(Viewer viewer) {
        return form(sites.form(viewer), Faults.none(), viewer);
    }

    @PostMapping("/publishing/site")
    ModelAndView save(
            @Valid SiteForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (faults.hasErrors()) {
            return refused(form(form, Faults.of(faults, page), viewer));
        }
        try {
            sites.save(form, viewer);
        } catch (PortalRefused refused) {
            return refused(
                    form(
                            form,
                            Faults.of(
                                    refused.field(),
                                    page.t(refused.messageKey(), refused.arguments())),
                            viewer));
        }
        Flash.done(redirect, "portal.flash.site_saved");
        return new ModelAndView(DESK);
    }

    @PostMapping("/publishing/site/opening")
    String open(Viewer viewer, RedirectAttributes redirect) {
        sites.open(viewer);
        Flash.done(redirect, "portal.flash.site_opened");
        return DESK;
    }

    @PostMapping("/publishing/site/closing")
    String close(Viewer viewer, RedirectAttributes redirect) {
        sites.close(viewer);
        Flash.done(redirect, "portal.flash.site_closed");
        return DESK;
    }

    @PostMapping("/publishing/ended-sites/{unit}/closing")
    String closeEnded(@PathVariable UUID unit, Viewer viewer, RedirectAttributes redirect) {
        sites.closeEnded(new UnitId(unit), viewer);
        Flash.done(redirect, "portal.flash.site_closed");
        return DESK;
    }

    private ModelAndView form(SiteForm form, Faults faults, Viewer viewer) {
        return new ModelAndView("portal/desk/edit")
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("site", sites.of(viewer).orElse(null));
    }

    private static ModelAndView refused(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }
}
