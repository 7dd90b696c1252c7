package vn.quantriet.assignment;

import static vn.quantriet.kernel.Permission.ACCEPT_ASSIGNMENTS;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Work that waits for guidance, an event or a request, until somebody says by when it is due.
@Controller
@Requires(ACCEPT_ASSIGNMENTS)
class GuidanceController {

    private final Guidances guidances;
    private final Worklist worklist;

    GuidanceController(Guidances guidances, Worklist worklist) {
        this.guidances = guidances;
        this.worklist = worklist;
    }

    /// @param document that came in and may be what the work waits for
    @GetMapping("/assignments/waiting")
    ModelAndView index(
            @RequestParam(required = false) @Nullable UUID document, Paging paging, Viewer viewer) {
        var paper =
                document == null
                        ? null
                        : guidances.paper(new DocumentId(document), viewer).orElse(null);
        return new ModelAndView("assignment/waiting")
                .addObject("lines", worklist.waitingForDay(viewer, paging))
                .addObject("paper", paper);
    }
}
