package vn.quantriet.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.quantriet.document.DocumentType;
import vn.quantriet.file.Downloads;
import vn.quantriet.file.FileId;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.web.Declined;
import vn.quantriet.web.Open;
import vn.quantriet.web.Searching;

/// The pages for everybody. Each asks only [Openings]; whatever is not shown today is not there.
@Open
@Controller
class PublicController {

    private static final List<String> LANGUAGE = List.of("lang");
    private static final List<String> LIST = List.of("lang", "page", "type", "year");
    private static final List<String> SEARCH = List.of("lang", "page", "q", "type", "year");

    private static final String ROBOTS =
            """
            User-agent: *
            Allow: /portal
            Allow: /assets/
            Disallow: /
            Sitemap: %s/portal/sitemap.xml
            """;

    private final PublicPages pages;
    private final Openings openings;
    private final Feed feed;
    private final SiteMap map;
    private final Files files;
    private final Downloads downloads;

    PublicController(
            PublicPages pages,
            Openings openings,
            Feed feed,
            SiteMap map,
            Files files,
            Downloads downloads) {
        this.pages = pages;
        this.openings = openings;
        this.feed = feed;
        this.map = map;
        this.files = files;
        this.downloads = downloads;
    }

    /// The units that have a page.
    @GetMapping("/portal")
    ResponseEntity<byte[]> index(HttpServletRequest request) {
        return pages.kept(request, List.of("lang", "page"), this::units);
    }

    @Searching
    @GetMapping(path = "/portal", params = "q")
    ResponseEntity<byte[]> find(HttpServletRequest request) {
        return pages.fresh(request, List.of("lang", "page", "q"), this::units);
    }

    @GetMapping("/portal/sitemap.xml")
    ResponseEntity<byte[]> map(HttpServletRequest request) {
        return pages.kept(
                request,
                List.of(),
                visit ->
                        new Leaf.Text(
                                "application/xml",
                                map.write(visit.base(), openings.allSites(), openings.newest())));
    }

    @GetMapping("/portal/{slug}")
    ResponseEntity<byte[]> site(@PathVariable String slug, HttpServletRequest request) {
        return pages.kept(request, LIST, at(slug, "", this::papers));
    }

    @Searching
    @GetMapping(path = "/portal/{slug}", params = "q")
    ResponseEntity<byte[]> search(@PathVariable String slug, HttpServletRequest request) {
        return pages.fresh(request, SEARCH, at(slug, "", this::papers));
    }

    @GetMapping("/portal/{slug}/documents/{id}")
    ResponseEntity<byte[]> paper(
            @PathVariable String slug, @PathVariable String id, HttpServletRequest request) {
        return pages.kept(
                request, LANGUAGE, at(slug, "/documents/" + id, (visit, site) -> paper(site, id)));
    }

    /// The file that was chosen to be public, for saving only.
    @Searching
    @GetMapping("/portal/{slug}/documents/{id}/file")
    ResponseEntity<Resource> file(@PathVariable String slug, @PathVariable String id) {
        return pages.within(() -> {
            var site = openings.site(slug);
            var paper = openings.paper(site.unit(), id);
            if (paper.file() == null) {
                throw new NotFound(id);
            }
            var file = new FileId(paper.file());
            return downloads.original(file, FileName.of(paper, files.get(file).mediaType()));
        });
    }

    @GetMapping("/portal/{slug}/questions")
    ResponseEntity<byte[]> questions(@PathVariable String slug, HttpServletRequest request) {
        return pages.kept(
                request,
                List.of("audience", "lang", "page"),
                at(slug, "/questions", this::questions));
    }

    @GetMapping("/portal/{slug}/feed.xml")
    ResponseEntity<byte[]> feed(@PathVariable String slug, HttpServletRequest request) {
        return pages.kept(
                request,
                List.of(),
                at(
                        slug,
                        "/feed.xml",
                        (visit, site) ->
                                new Leaf.Text(
                                        "application/rss+xml",
                                        feed.write(
                                                visit.base(),
                                                site,
                                                openings.newestPapers(site.unit()),
                                                openings.newestSheets(site.unit()),
                                                openings.stand()))));
    }

    /// Machines that search find the public pages and nothing else.
    @GetMapping("/robots.txt")
    ResponseEntity<byte[]> robots(HttpServletRequest request) {
        return pages.kept(
                request,
                List.of(),
                visit -> new Leaf.Text("text/plain", ROBOTS.formatted(visit.base())));
    }

    /// No other address below a page leads anywhere, and none of them asks to sign in.
    @GetMapping("/portal/{slug}/**")
    ResponseEntity<byte[]> nothing(HttpServletRequest request) {
        return pages.sentence(request, HttpStatus.NOT_FOUND, "portal.open.not_found");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> notFound(NotFound none, HttpServletRequest request) {
        return pages.sentence(request, HttpStatus.NOT_FOUND, "portal.open.not_found");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> withdrawn(Withdrawn gone, HttpServletRequest request) {
        return pages.sentence(request, HttpStatus.GONE, "portal.open.withdrawn");
    }

    @ExceptionHandler
    ResponseEntity<byte[]> declined(Declined declined, HttpServletRequest request) {
        return pages.sentence(request, declined.status(), declined.messageKey());
    }

    private Function<Visit, Leaf> at(
            String slug, String below, BiFunction<Visit, PublishedUnit, Leaf> work) {
        return visit -> {
            var site = openings.site(slug);
            return site.slug().equals(slug)
                    ? work.apply(visit, site)
                    : new Leaf.Moved(visit.at(site.path() + below));
        };
    }

    private Leaf units(Visit visit) {
        return new Leaf.Html("portal/open/index")
                .with("words", visit.text("q"))
                .with("rows", openings.sites(visit.text("q"), visit.paging()));
    }

    private Leaf papers(Visit visit, PublishedUnit site) {
        var filter =
                new OpenFilter(
                        visit.text("q"),
                        visit.choice("type", DocumentType.class),
                        visit.number("year").orElse(null));
        return new Leaf.Html("portal/open/site/show")
                .with("site", site)
                .with("words", filter.words())
                .with("type", filter.type())
                .with("year", filter.year())
                .with("types", openings.types(site.unit()))
                .with("years", openings.years(site.unit()))
                .with("rows", openings.papers(site.unit(), filter, visit.paging()))
                .with(
                        "sheets",
                        filter.words().isEmpty()
                                ? List.of()
                                : openings.sheets(site.unit(), filter.words()));
    }

    private Leaf paper(PublishedUnit site, String id) {
        var paper = openings.paper(site.unit(), id);
        return new Leaf.Html("portal/open/paper/show")
                .with("site", site)
                .with("paper", paper)
                .with("body", openings.body(paper));
    }

    private Leaf questions(Visit visit, PublishedUnit site) {
        var audience = visit.choice("audience", AnswersFor.class);
        return new Leaf.Html("portal/open/questions/index")
                .with("site", site)
                .with("audience", audience)
                .with("rows", openings.sheets(site.unit(), audience, visit.paging()));
    }
}
