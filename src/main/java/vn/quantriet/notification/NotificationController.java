package vn.quantriet.notification;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paging;
import vn.quantriet.web.SignedIn;

/// The inbox: what the viewer was told, and what they want to be told of.
@SignedIn
@Controller
class NotificationController {

    private final Notices notices;

    NotificationController(Notices notices) {
        this.notices = notices;
    }

    @GetMapping("/notifications")
    ModelAndView index(
            @RequestParam(defaultValue = "false") boolean unread, Paging paging, Viewer viewer) {
        return new ModelAndView("notification/index")
                .addObject("groups", notices.of(viewer, unread, paging))
                .addObject("unreadOnly", unread)
                .addObject("silenced", notices.silenced(viewer));
    }

    /// Leads to the thing itself; asks first where another of the viewer's roles was told of it.
    @GetMapping("/notifications/{id}")
    ModelAndView open(@PathVariable UUID id, Viewer viewer) {
        var notice = notices.open(id, viewer);
        return notice.otherRole(viewer)
                .map(role ->
                        new ModelAndView("notification/show")
                                .addObject("notice", notice)
                                .addObject("role", role))
                .orElseGet(() -> new ModelAndView("redirect:" + notice.path()));
    }

    /// Counts one object's notices as read, or all.
    @PostMapping("/notifications/reading")
    String read(@RequestParam(defaultValue = "") String object, Viewer viewer) {
        if (object.isEmpty()) {
            notices.readAll(viewer);
        } else {
            notices.read(object, viewer);
        }
        return "redirect:/notifications";
    }

    @PostMapping("/notifications/silence")
    String silence(@RequestParam String kind, @RequestParam boolean on, Viewer viewer) {
        if (on) {
            notices.silence(kind, viewer);
        } else {
            notices.unsilence(kind, viewer);
        }
        return "redirect:/notifications";
    }
}
