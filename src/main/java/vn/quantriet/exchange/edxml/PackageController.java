package vn.quantriet.exchange.edxml;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.document.Documents;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.file.Downloads;
import vn.quantriet.file.FileRefused;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;
import vn.quantriet.web.Tone;

/// The pages by which edXML packages come in and are answered.
@Controller
@Requires(Permission.REGISTER_DOCUMENTS)
class PackageController {

    private final Packages packages;
    private final Statuses statuses;
    private final Outgoing outgoing;
    private final Documents documents;
    private final Downloads downloads;

    PackageController(
            Packages packages,
            Statuses statuses,
            Outgoing outgoing,
            Documents documents,
            Downloads downloads) {
        this.packages = packages;
        this.statuses = statuses;
        this.outgoing = outgoing;
        this.documents = documents;
        this.downloads = downloads;
    }

    @GetMapping("/packages")
    ModelAndView index(Paging paging, Viewer viewer) {
        return index(paging, viewer, null);
    }

    @PostMapping("/packages")
    ModelAndView receive(
            @RequestParam Optional<MultipartFile> file,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            var brought =
                    file.filter(each -> !each.isEmpty())
                            .orElseThrow(() -> ExchangeRefused.because(Reason.NO_FILE));
            var name = Objects.requireNonNullElse(brought.getOriginalFilename(), "");
            var received = packages.receive(name, brought, viewer);
            switch (received) {
                case Received.Filed _ -> Flash.done(redirect, "exchange.flash.filed");
                case Received.Waiting _ ->
                        Flash.tell(redirect, "exchange.flash.waiting", Tone.WARN);
                case Received.Known _ -> Flash.tell(redirect, "exchange.flash.known", Tone.INFO);
            }
            return new ModelAndView("redirect:/packages/" + received.id());
        } catch (ExchangeRefused | FileRefused refusal) {
            return index(Paging.first(), viewer, refusal);
        }
    }

    @PostMapping("/packages/organ")
    ModelAndView organ(
            @RequestParam(defaultValue = "") String organ,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            outgoing.setOrgan(organ, viewer);
            Flash.done(redirect, "exchange.flash.organ");
            return new ModelAndView("redirect:/packages");
        } catch (ExchangeRefused refusal) {
            return index(Paging.first(), viewer, refusal);
        }
    }

    @GetMapping("/packages/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return show(id, viewer, null);
    }

    @PostMapping("/packages/{id}/decision")
    ModelAndView decide(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "false") boolean accepted,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        try {
            packages.decide(id, accepted, reason, viewer);
            Flash.done(redirect, "exchange.flash.decided");
            return new ModelAndView("redirect:/packages/" + id);
        } catch (ExchangeRefused | FileRefused refusal) {
            return show(id, viewer, refusal);
        }
    }

    @GetMapping("/packages/{id}/files/{place}")
    ResponseEntity<Resource> file(@PathVariable UUID id, @PathVariable int place, Viewer viewer) {
        return downloads.original(packages.file(id, place, viewer));
    }

    /// The file is to be handed back to whoever brought the package.
    @PostMapping("/packages/{id}/status")
    Object status(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String note,
            Viewer viewer) {
        var status = StatusCode.of(code).orElseThrow(() -> new NotFound(code));
        try {
            return Downloads.attachment("trang-thai-" + status.code() + ".edxml", "application/xml")
                    .body(statuses.of(id, status, note, viewer));
        } catch (ExchangeRefused refusal) {
            return show(id, viewer, refusal);
        }
    }

    private ModelAndView index(Paging paging, Viewer viewer, @Nullable Refusal refusal) {
        return refused(
                new ModelAndView("exchange/edxml/index")
                        .addObject("rows", packages.list(viewer, paging))
                        .addObject("organ", outgoing.organ(viewer)),
                refusal);
    }

    private ModelAndView show(UUID id, Viewer viewer, @Nullable Refusal refusal) {
        var found = packages.find(id, viewer);
        var document = found.document();
        var target = packages.target(found, viewer);
        return refused(
                new ModelAndView("exchange/edxml/show")
                        .addObject("found", found)
                        .addObject("files", packages.files(found))
                        .addObject("traces", packages.traces(found))
                        .addObject("statuses", StatusCode.of(found))
                        .addObject("organ", outgoing.organ(viewer))
                        .addObject(
                                "document",
                                document == null
                                        ? null
                                        : documents.find(document, viewer).orElse(null))
                        .addObject(
                                "target",
                                target == null
                                        ? null
                                        : documents.find(target, viewer).orElse(null)),
                refusal);
    }

    private static ModelAndView refused(ModelAndView view, @Nullable Refusal refusal) {
        view.addObject("refusal", refusal);
        if (refusal != null) {
            view.setStatus(
                    refusal instanceof FileRefused file
                                    && file.reason() == FileRefused.Reason.TOO_LARGE
                            ? HttpStatus.CONTENT_TOO_LARGE
                            : HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
