package vn.quantriet.access.audit;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The page of the audit log.
@Controller
class AuditController {

    private final AuditReading log;

    AuditController(AuditReading log) {
        this.log = log;
    }

    @Requires(Permission.READ_AUDIT)
    @GetMapping("/audit")
    ModelAndView index(EventQuery query, Paging paging, Viewer viewer) {
        var page = new ModelAndView("access/audit/index");
        page.addObject("query", query);
        page.addObject("events", log.page(query, paging, viewer));
        return page;
    }
}
