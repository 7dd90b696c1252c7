package vn.quantriet.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Open;
import vn.quantriet.web.PublicAddress;
import vn.quantriet.web.Searching;
import vn.quantriet.web.SignedIn;

/// Addresses for calendar programs: made and revoked by their owner, read by whoever knows the secret.
@SignedIn
@Controller
class SubscriptionController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Subscriptions subscriptions;
    private final Feeds feeds;
    private final PublicAddress address;

    SubscriptionController(Subscriptions subscriptions, Feeds feeds, PublicAddress address) {
        this.subscriptions = subscriptions;
        this.feeds = feeds;
        this.address = address;
    }

    @GetMapping("/calendars")
    ModelAndView index(Viewer viewer) {
        return page(viewer, "");
    }

    /// Shows the address once, and does not lead on, so that it stands in no log and no history.
    @PostMapping("/calendars")
    ModelAndView make(
            @RequestParam UUID deed,
            @RequestParam(required = false) @Nullable UUID unit,
            @RequestParam(defaultValue = "false") boolean titles,
            Viewer viewer,
            HttpServletRequest request) {
        try {
            var of = unit == null ? null : new UnitId(unit);
            var secret = subscriptions.make(deed, of, titles, viewer);
            return page(
                    viewer,
                    secret.map(made -> address.of(request) + "/calendars/" + made + ".ics")
                            .orElse(""));
        } catch (CalendarRefused refused) {
            var page = page(viewer, "").addObject("refusal", refused);
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return page;
        }
    }

    @PostMapping("/calendars/{id}/revocation")
    String revoke(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        subscriptions.revoke(id, viewer);
        Flash.done(redirect, "calendar.revoked");
        return "redirect:/calendars";
    }

    /// Counted per address of who asks, as searches of strangers are.
    @Open
    @Searching
    @GetMapping("/calendars/{secret}.ics")
    @Nullable ResponseEntity<byte[]> read(
            @PathVariable String secret, HttpServletRequest request, WebRequest web) {
        var feed = feeds.read(secret, address.of(request));
        if (feed.isEmpty()) {
            return ResponseEntity.notFound().cacheControl(CacheControl.noStore()).build();
        }
        var found = feed.get();
        if (web.checkNotModified('"' + found.hash() + '"', found.changed().toEpochMilli())) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag('"' + found.hash() + '"')
                .lastModified(found.changed())
                .header("Content-Disposition", "inline; filename=\"quantriet.ics\"")
                .body(found.text().getBytes(StandardCharsets.UTF_8));
    }

    private ModelAndView page(Viewer viewer, String fresh) {
        return new ModelAndView("calendar/subscriptions")
                .addObject("subscriptions", subscriptions.of(viewer))
                .addObject("viewer", viewer)
                .addObject("fresh", fresh)
                .addObject("refusal", null);
    }
}
