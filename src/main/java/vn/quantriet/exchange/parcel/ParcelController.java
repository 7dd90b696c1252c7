package vn.quantriet.exchange.parcel;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.document.Copies;
import vn.quantriet.document.DocumentFilter;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// The pages by which papers leave the register together.
@Controller
@Requires(Permission.READ_DOCUMENTS)
class ParcelController {

    /// So many papers are offered to be chosen one by one.
    private static final int SHOWN = 100;

    private final Parcels parcels;
    private final Copies copies;
    private final Downloads downloads;

    ParcelController(Parcels parcels, Copies copies, Downloads downloads) {
        this.parcels = parcels;
        this.copies = copies;
        this.downloads = downloads;
    }

    @GetMapping("/parcels")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("exchange/parcel/index")
                .addObject("parcels", parcels.latest(viewer));
    }

    @GetMapping("/parcels/new")
    ModelAndView form(DocumentFilter filter, Viewer viewer) {
        return form(
                new ParcelForm(Parcels.step(), List.of(), ""), filter, Faults.none(), null, viewer);
    }

    @PostMapping("/parcels")
    ModelAndView ask(
            @Valid ParcelForm form,
            BindingResult faults,
            DocumentFilter filter,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        if (faults.hasErrors()) {
            return form(form, filter, Faults.of(faults, page), null, viewer);
        }
        try {
            return new ModelAndView("redirect:/parcels/" + parcels.ask(form, filter, viewer));
        } catch (ExchangeRefused refusal) {
            return form(form, filter, Faults.none(), refusal, viewer);
        }
    }

    @GetMapping("/parcels/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return new ModelAndView("exchange/parcel/show")
                .addObject("parcel", parcels.find(id, viewer));
    }

    @GetMapping("/parcels/{id}/progress")
    ModelAndView progress(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
        var parcel = parcels.find(id, viewer);
        if (!parcel.isUnderWay()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("exchange/parcel/progress").addObject("parcel", parcel);
    }

    @PostMapping("/parcels/{id}/cancellation")
    String cancel(@PathVariable UUID id, Viewer viewer) {
        parcels.cancel(id, viewer);
        return "redirect:/parcels/" + id;
    }

    @GetMapping("/parcels/{id}/file")
    ResponseEntity<Resource> file(@PathVariable UUID id, Viewer viewer) {
        return downloads.original(parcels.fetch(id, viewer));
    }

    private ModelAndView form(
            ParcelForm form,
            DocumentFilter filter,
            Faults faults,
            @Nullable ExchangeRefused refusal,
            Viewer viewer) {
        var view =
                new ModelAndView("exchange/parcel/new")
                        .addObject("form", form)
                        .addObject("filter", filter)
                        .addObject("faults", faults)
                        .addObject("refusal", refusal)
                        .addObject("count", copies.count(filter, viewer))
                        .addObject("lines", copies.lines(filter, viewer, SHOWN));
        if (faults.any() || refusal != null) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
