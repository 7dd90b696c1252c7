package vn.quantriet.difficulty;

import static vn.quantriet.kernel.Permission.*;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Refusal;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Page;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// The lists of difficulties, the page of one, and how one is raised.
@Controller
@Requires(READ_ASSIGNMENTS)
class DifficultyController {

    private static final String SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Difficulties difficulties;
    private final DifficultyList list;
    private final KindRepository kinds;
    private final Sources sources;
    private final Downloads downloads;
    private final Clock clock;

    DifficultyController(
            Difficulties difficulties,
            DifficultyList list,
            KindRepository kinds,
            Sources sources,
            Downloads downloads,
            Clock clock) {
        this.difficulties = difficulties;
        this.list = list;
        this.kinds = kinds;
        this.sources = sources;
        this.downloads = downloads;
        this.clock = clock;
    }

    @GetMapping("/difficulties")
    ModelAndView index(FilterForm form, Paging paging, Locale locale, Viewer viewer) {
        var filter = form.filter();
        var unit = filter.unit();
        return new ModelAndView("difficulty/index")
                .addObject("filter", filter)
                .addObject("lines", list.lines(filter, viewer, paging))
                .addObject("summary", list.summary(filter, viewer))
                .addObject("now", clock.instant())
                .addObject("orphans", list.orphaned(viewer))
                .addObject("kinds", names(locale))
                .addObject("sources", sourceNames())
                .addObject("thing", thing(filter.about(), viewer))
                .addObject("unitName", unit == null ? "" : list.name(unit, viewer))
                .addObject("mayRaise", list.mayRaise(viewer));
    }

    @Requires(WORK_ON_ASSIGNMENTS)
    @GetMapping("/difficulties/new")
    ModelAndView begin(
            @RequestParam(defaultValue = "") String about, Locale locale, Viewer viewer) {
        return editor(RaiseForm.empty(about), null, locale, viewer);
    }

    @Requires(WORK_ON_ASSIGNMENTS)
    @PostMapping("/difficulties")
    ModelAndView raise(RaiseForm form, Locale locale, Viewer viewer, RedirectAttributes redirect) {
        var fresh = form.fresh();
        try {
            difficulties.raise(fresh, form.sent(), viewer);
        } catch (Refusal refusal) {
            var again = editor(form, refusal, locale, viewer);
            again.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return again;
        }
        Flash.done(redirect, "difficulty.done.raised");
        return new ModelAndView("redirect:" + fresh.id().page());
    }

    private ModelAndView editor(
            RaiseForm form, @Nullable Refusal refusal, Locale locale, Viewer viewer) {
        var about = form.about() == null ? null : About.of(form.about()).orElse(null);
        if (about != null && sources.find(about, viewer).isEmpty()) {
            throw new NotFound(about);
        }
        return new ModelAndView("difficulty/new")
                .addObject("form", form)
                .addObject("refusal", refusal)
                .addObject("superior", list.superiorName(viewer))
                .addObject("about", about == null ? "" : about.toString())
                .addObject("thing", thing(about, viewer))
                .addObject(
                        "kinds",
                        kinds.valid(LocalDate.now(clock)).stream()
                                .map(kind -> Map.entry(kind.code(), kind.name(locale)))
                                .toList());
    }

    @GetMapping("/difficulties/{id}")
    ModelAndView show(@PathVariable UUID id, Locale locale, Viewer viewer) {
        return page(list.page(new DifficultyId(id), viewer), locale, viewer)
                .addObject("typed", Map.of())
                .addObject("refusal", null);
    }

    /// Its source is asked for in a transaction of its own, so that one who does not see it sees the rest.
    ModelAndView page(DifficultyPage shown, Locale locale, Viewer viewer) {
        return new ModelAndView("difficulty/show")
                .addObject("shown", shown)
                .addObject("thing", thing(shown.about(), viewer))
                .addObject("kinds", names(locale))
                .addObject("sources", sourceNames());
    }

    @GetMapping("/difficulties/{id}/attachments/{attachment}")
    ResponseEntity<Resource> attachment(
            @PathVariable UUID id, @PathVariable UUID attachment, Viewer viewer) {
        return downloads.original(list.file(new DifficultyId(id), attachment, viewer));
    }

    /// Exactly what the list shows with this filter, all pages of it.
    @PostMapping("/difficulties/exports")
    ResponseEntity<byte[]> export(
            FilterForm form,
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("page") Page page,
            Locale locale,
            Viewer viewer)
            throws IOException {
        var rows = list.export(form.filter(), purpose, viewer);
        var bytes = new DifficultySheet(page, names(locale), clock).of(rows);
        var name = page.t("difficulty.export.file", LocalDate.now(clock).toString());
        return Downloads.attachment(name, SHEET).body(bytes);
    }

    private DifficultySource.@Nullable Thing thing(@Nullable About about, Viewer viewer) {
        return about == null ? null : sources.find(about, viewer).orElse(null);
    }

    private Map<String, String> names(Locale locale) {
        var names = new LinkedHashMap<String, String>();
        kinds.all().forEach(kind -> names.put(kind.code(), kind.name(locale)));
        return names;
    }

    /// The message keys of the kinds of sources.
    private Map<String, String> sourceNames() {
        var names = new LinkedHashMap<String, String>();
        sources.all().forEach(source -> names.put(source.code(), source.name()));
        return names;
    }
}
