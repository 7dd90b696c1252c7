package vn.quantriet.report;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// Counting the ledger anew, for administrators.
@Controller
@Requires(value = Permission.REBUILD_FACTS, atTheTop = true)
class RebuildController {

    private final Rebuilds rebuilds;

    RebuildController(Rebuilds rebuilds) {
        this.rebuilds = rebuilds;
    }

    @GetMapping("/rebuilds")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("report/fact/rebuilds")
                .addObject("id", Uuid7.next().toString())
                .addObject("size", rebuilds.size(viewer))
                .addObject("lines", rebuilds.latest(viewer));
    }

    @PostMapping("/rebuilds")
    String begin(@RequestParam UUID id, Viewer viewer, RedirectAttributes redirect) {
        rebuilds.ask(id, viewer);
        Flash.done(redirect, "report.rebuild.begun");
        return "redirect:/rebuilds";
    }
}
