package vn.quantriet.portal;

import jakarta.validation.Valid;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.document.DocumentId;
import vn.quantriet.file.FileRefused;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// Publishes a paper of the own register and takes it back.
@Controller
@Requires(Permission.PUBLISH_DOCUMENTS)
class PublicationController {

    private final Publications publications;

    PublicationController(Publications publications) {
        this.publications = publications;
    }

    @GetMapping("/documents/{id}/publication")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        var detail = publications.detail(new DocumentId(id), viewer);
        var edition = detail.edition();
        var form =
                edition == null
                        ? PublicationForm.fresh(Uuid7.next(), title(detail))
                        : PublicationForm.again(Uuid7.next(), edition);
        return page(detail, form, Faults.none());
    }

    @PostMapping("/documents/{id}/publication")
    ModelAndView publish(
            @PathVariable UUID id,
            @Valid PublicationForm form,
            BindingResult faults,
            @RequestParam(name = "pdf", required = false) @Nullable MultipartFile pdf,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        var detail = publications.detail(document, viewer);
        var found =
                faults.hasErrors()
                        ? Faults.of(faults, page)
                        : publish(document, form, pdf, page, viewer);
        if (found.any()) {
            var again = page(detail, form.under(Uuid7.next()), found);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Flash.done(redirect, "portal.flash.published");
        return new ModelAndView(back(id));
    }

    @PostMapping("/documents/{id}/publication/withdrawal")
    String withdraw(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        publications.withdraw(new DocumentId(id), reason, viewer);
        Flash.done(redirect, "portal.flash.withdrawn");
        return back(id);
    }

    private Faults publish(
            DocumentId document,
            PublicationForm form,
            @Nullable MultipartFile pdf,
            Page page,
            Viewer viewer) {
        try {
            publications.publish(document, form, given(pdf), viewer);
            return Faults.none();
        } catch (PortalRefused refused) {
            return Faults.of(refused.field(), page.t(refused.messageKey(), refused.arguments()));
        } catch (FileRefused refused) {
            return Faults.of("pdf", page.t(refused.messageKey(), refused.arguments()));
        }
    }

    private static Optional<InputStreamSource> given(@Nullable MultipartFile pdf) {
        return pdf == null || pdf.isEmpty() ? Optional.empty() : Optional.of(pdf);
    }

    private static String title(PublicationDetail detail) {
        return Prose.line(detail.line().title());
    }

    private static ModelAndView page(
            PublicationDetail detail, PublicationForm form, Faults faults) {
        return new ModelAndView("portal/publication/show")
                .addObject("detail", detail)
                .addObject("form", form)
                .addObject("faults", faults);
    }

    private static String back(UUID id) {
        return "redirect:/documents/" + id + "/publication";
    }
}
