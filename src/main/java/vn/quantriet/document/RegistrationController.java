package vn.quantriet.document;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.file.FileRefused;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Faults;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// Puts papers into the register and corrects what is known of them.
@Controller
@Requires(Permission.REGISTER_DOCUMENTS)
class RegistrationController {

    private final Desk desk;
    private final Documents documents;
    private final Clock clock;

    RegistrationController(Desk desk, Documents documents, Clock clock) {
        this.desk = desk;
        this.documents = documents;
        this.clock = clock;
    }

    @GetMapping("/documents/new")
    ModelAndView form(Viewer viewer) {
        return form(NewForm.empty(LocalDate.now(clock)), Faults.none(), viewer);
    }

    /// Answers with a receipt per file: to a script as a fragment, else as a page; one paper filed opens at once.
    @PostMapping("/documents")
    ModelAndView file(
            @Valid NewForm form,
            BindingResult faults,
            @RequestHeader("HX-Request") Optional<String> script,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        if (faults.hasErrors()) {
            return refused(form(form, Faults.of(faults, page), viewer));
        }
        if (form.files().isEmpty()) {
            return refused(form(form, Faults.of("files", page.t("document.new.no_file")), viewer));
        }
        var receipts = receipts(form, viewer);
        if (script.isEmpty() && receipts.size() == 1 && receipts.getFirst().filed()) {
            return new ModelAndView("redirect:" + receipts.getFirst().path());
        }
        var answer =
                script.isPresent()
                        ? new ModelAndView("document/receipts")
                        : form(form, Faults.none(), viewer);
        answer.setStatus(Receipt.status(receipts));
        return answer.addObject("receipts", receipts);
    }

    @GetMapping("/documents/{id}/edit")
    ModelAndView edit(@PathVariable UUID id, Viewer viewer) {
        var detail = desk.ownDetail(new DocumentId(id), viewer);
        return edit(detail, DescriptionForm.of(detail), Faults.none());
    }

    /// The same form without the page around it, to stand beside the text in a review.
    @GetMapping("/documents/{id}/description")
    ModelAndView description(@PathVariable UUID id, Viewer viewer) {
        return part(desk.ownDetail(new DocumentId(id), viewer));
    }

    /// To a script the answer is the form again, saying who vouches for it now.
    @PostMapping("/documents/{id}/description")
    ModelAndView revise(
            @PathVariable UUID id,
            @Valid DescriptionForm form,
            BindingResult faults,
            @RequestHeader("HX-Request") Optional<String> script,
            @ModelAttribute("page") Page page,
            Viewer viewer,
            RedirectAttributes redirect) {
        var document = new DocumentId(id);
        var detail = desk.ownDetail(document, viewer);
        var found =
                faults.hasErrors() ? Faults.of(faults, page) : revise(detail, form, page, viewer);
        if (found.any()) {
            return refused(edit(detail, form, found), script);
        }
        if (script.isPresent()) {
            return part(desk.ownDetail(document, viewer));
        }
        Flash.done(redirect, "document.flash.revised");
        return new ModelAndView("redirect:" + document.page());
    }

    private Faults revise(DocumentDetail detail, DescriptionForm form, Page page, Viewer viewer) {
        try {
            desk.revise(detail.line().id(), form.revision(detail.description()), viewer);
            return Faults.none();
        } catch (DocumentRefused refused) {
            return Faults.of(refused.field(), page.t(refused.messageKey(), refused.arguments()));
        }
    }

    private List<Receipt> receipts(NewForm form, Viewer viewer) {
        var receipts = new ArrayList<Receipt>();
        for (var file : form.files()) {
            receipts.add(receipt(file, form, viewer));
        }
        return receipts;
    }

    private Receipt receipt(MultipartFile file, NewForm form, Viewer viewer) {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try {
            var paper =
                    new NewPaper(name, file, form.direction(), form.description(), form.arrival());
            return Receipt.of(name, documents.file(paper, viewer));
        } catch (FileRefused | DocumentRefused refused) {
            return Receipt.refused(name, refused);
        }
    }

    private ModelAndView form(NewForm form, Faults faults, Viewer viewer) {
        var today = LocalDate.now(clock);
        return new ModelAndView("document/new")
                .addObject("form", form)
                .addObject("faults", faults)
                .addObject("receipts", List.of())
                .addObject("nextNumber", desk.nextArrivalNumber(viewer, today.getYear()));
    }

    private static ModelAndView refused(ModelAndView form) {
        form.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return form;
    }

    private static ModelAndView refused(ModelAndView form, Optional<String> script) {
        script.ifPresent(_ -> form.setViewName("document/description"));
        return refused(form);
    }

    private static ModelAndView part(DocumentDetail detail) {
        var form = edit(detail, DescriptionForm.of(detail), Faults.none());
        form.setViewName("document/description");
        return form;
    }

    private static ModelAndView edit(DocumentDetail detail, DescriptionForm form, Faults faults) {
        return new ModelAndView("document/edit")
                .addObject("detail", detail)
                .addObject("form", form)
                .addObject("faults", faults);
    }
}
