package vn.quantriet.organization.sheet;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.organization.OrganizationRefused.Reason;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// The pages by which a sheet comes in.
@Controller
@Requires(Permission.MANAGE_ORGANIZATION)
class ImportController {

    private final Imports imports;

    ImportController(Imports imports) {
        this.imports = imports;
    }

    @GetMapping("/imports")
    ModelAndView index(Viewer viewer) {
        return index(viewer, null);
    }

    @GetMapping("/imports/template")
    ResponseEntity<byte[]> template(
            @RequestParam SheetKind kind, @ModelAttribute("page") Page page) {
        return Download.of(kind.path() + ".xlsx", Template.of(kind, page));
    }

    @PostMapping("/imports")
    ModelAndView upload(
            @RequestParam SheetKind kind, @RequestParam MultipartFile file, Viewer viewer)
            throws IOException {
        try {
            if (file.getSize() > SheetGuard.MEGABYTES * 1024L * 1024) {
                throw OrganizationRefused.because(
                        Reason.SHEET_TOO_BIG, SheetGuard.MEGABYTES, Sheet.ROWS);
            }
            var name = file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            var id = imports.upload(kind, name, file.getBytes(), viewer);
            return new ModelAndView("redirect:/imports/" + id);
        } catch (OrganizationRefused refusal) {
            return index(viewer, refusal);
        }
    }

    @GetMapping("/imports/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return show(id, viewer, null);
    }

    /// @param all holds `column.FIELD` = number of the column, -1 for none
    @PostMapping("/imports/{id}/columns")
    ModelAndView match(
            @PathVariable UUID id, @RequestParam Map<String, String> all, Viewer viewer) {
        var columns = new ArrayList<Integer>();
        for (var field : imports.find(id, viewer).kind().fields()) {
            var chosen = all.getOrDefault("column." + field, "-1");
            columns.add(chosen.matches("\\d{1,2}") ? Integer.parseInt(chosen) : -1);
        }
        return step(id, viewer, () -> imports.match(id, columns, viewer));
    }

    @PostMapping("/imports/{id}/run")
    ModelAndView run(@PathVariable UUID id, Viewer viewer) {
        return step(id, viewer, () -> imports.run(id, viewer));
    }

    @PostMapping("/imports/{id}/cancellation")
    ModelAndView cancel(@PathVariable UUID id, Viewer viewer) {
        return step(id, viewer, () -> imports.cancel(id, viewer));
    }

    /// The bar alone; once the work is over the whole page is asked for again.
    @GetMapping("/imports/{id}/progress")
    ModelAndView progress(@PathVariable UUID id, Viewer viewer, HttpServletResponse response) {
        var sheet = imports.find(id, viewer);
        if (!sheet.state().isUnderWay()) {
            response.setHeader("HX-Refresh", "true");
        }
        return new ModelAndView("organization/sheet/progress", "sheet", sheet);
    }

    private ModelAndView step(UUID id, Viewer viewer, Runnable work) {
        try {
            work.run();
            return new ModelAndView("redirect:/imports/" + id);
        } catch (OrganizationRefused refusal) {
            return show(id, viewer, refusal);
        }
    }

    private ModelAndView index(Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view = new ModelAndView("organization/sheet/index");
        view.addObject("imports", imports.latest(viewer));
        return refused(view, refusal);
    }

    private ModelAndView show(UUID id, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var sheet = imports.find(id, viewer);
        var view = new ModelAndView("organization/sheet/show");
        view.addObject("sheet", sheet);
        view.addObject("preview", sheet.state().isOpen() ? imports.preview(id, viewer) : List.of());
        view.addObject("faults", imports.faults(id, viewer));
        return refused(view, refusal);
    }

    private static ModelAndView refused(ModelAndView view, @Nullable OrganizationRefused refusal) {
        view.addObject("refusal", refusal);
        if (refusal != null) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }
}
