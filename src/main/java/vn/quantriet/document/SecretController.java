package vn.quantriet.document;

import jakarta.validation.Valid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Declined;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Pages of the secret papers of a register: number and holder.
@Controller
@Requires(Permission.REGISTER_DOCUMENTS)
class SecretController {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final SecretEntries secrets;
    private final Clock clock;

    SecretController(SecretEntries secrets, Clock clock) {
        this.secrets = secrets;
        this.clock = clock;
    }

    @GetMapping("/secret-entries")
    ModelAndView index(Paging paging, Viewer viewer) {
        return new ModelAndView("document/secret/index")
                .addObject("rows", secrets.list(viewer, paging))
                .addObject("on", secrets.isOn());
    }

    @GetMapping("/secret-entries/new")
    ModelAndView form(@RequestParam Optional<UUID> refused, Viewer viewer) {
        var today = LocalDate.now(clock);
        var arrivedOn = refused.map(id -> secrets.arrivedOn(id, viewer)).orElse(today);
        return form(
                SecretEntryForm.empty(
                        refused.orElse(null), Objects.requireNonNullElse(arrivedOn, today), today),
                Faults.none(),
                viewer);
    }

    @PostMapping("/secret-entries")
    ModelAndView add(
            @Valid SecretEntryForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (faults.hasErrors()) {
            return refused(form(form, Faults.of(faults, page), viewer));
        }
        try {
            var id = secrets.add(form, viewer);
            Flash.done(redirect, "document.flash.secret_entered");
            return new ModelAndView("redirect:/secret-entries/" + id);
        } catch (DocumentRefused refusal) {
            return refused(form(form, Faults.of(refusal.field(), sentence(refusal, page)), viewer));
        }
    }

    @GetMapping("/secret-entries/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return show(id, emptyHolding(), Faults.none(), viewer);
    }

    @PostMapping("/secret-entries/{id}/holdings")
    ModelAndView hand(
            @PathVariable UUID id,
            @Valid HoldingForm form,
            BindingResult faults,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        if (faults.hasErrors()) {
            return refused(show(id, form, Faults.of(faults, page), viewer));
        }
        try {
            secrets.hand(id, form, viewer);
            Flash.done(redirect, "document.flash.secret_handed");
            return new ModelAndView("redirect:/secret-entries/" + id);
        } catch (DocumentRefused refusal) {
            return refused(
                    show(id, form, Faults.of(refusal.field(), sentence(refusal, page)), viewer));
        }
    }

    @PostMapping("/secret-entries/exports")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("page") Page page,
            Viewer viewer)
            throws IOException {
        if (purpose.isBlank()) {
            throw new Declined(HttpStatus.UNPROCESSABLE_CONTENT, "document.export.purpose_missing");
        }
        var bytes = new ByteArrayOutputStream();
        try (var book = new Workbook(bytes, "Quan Triet", "1.0")) {
            new SecretSheet(book.newWorksheet(page.t("document.secret_entries")), page)
                    .write(secrets.export(purpose.strip(), viewer));
        }
        var name = page.t("document.secret_entries.file", LocalDate.now(clock).toString());
        return Downloads.attachment(name, SHEET).body(bytes.toByteArray());
    }

    private ModelAndView form(SecretEntryForm form, Faults faults, Viewer viewer) {
        return new ModelAndView("document/secret/new")
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("on", secrets.isOn())
                .addObject("degrees", secrets.degrees())
                .addObject("holders", secrets.holders(viewer));
    }

    private ModelAndView show(UUID id, HoldingForm form, Faults faults, Viewer viewer) {
        var entry = secrets.find(id, viewer);
        return new ModelAndView("document/secret/show")
                .addObject("entry", entry)
                .addObject("holdings", secrets.holdings(entry))
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("holders", secrets.holders(viewer));
    }

    private HoldingForm emptyHolding() {
        return new HoldingForm(Uuid7.next(), null, null, null, LocalDate.now(clock));
    }

    private static String sentence(DocumentRefused refusal, Page page) {
        return page.t(refusal.messageKey(), refusal.arguments());
    }

    private static ModelAndView refused(ModelAndView view) {
        view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return view;
    }
}
