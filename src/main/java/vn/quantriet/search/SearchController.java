package vn.quantriet.search;

import io.github.wimdeblauwe.htmx.spring.boot.mvc.HxRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Searching;
import vn.quantriet.web.SignedIn;

/// The search page, and the list under the search box while somebody types.
@SignedIn
@Controller
class SearchController {

    private static final int IN_THE_BOX = 5;
    private static final int ON_THE_PAGE = 50;

    /// Longer words than this are no search.
    private static final int LONGEST = 200;

    private final Searches searches;

    SearchController(Searches searches) {
        this.searches = searches;
    }

    @Searching
    @GetMapping("/search")
    ModelAndView index(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        return answer("search/index", q, viewer, ON_THE_PAGE);
    }

    @Searching
    @HxRequest
    @GetMapping("/search")
    ModelAndView box(@RequestParam(defaultValue = "") String q, Viewer viewer) {
        return answer("search/box", q, viewer, IN_THE_BOX);
    }

    private ModelAndView answer(String template, String q, Viewer viewer, int limit) {
        var words = q.length() > LONGEST ? q.substring(0, LONGEST) : q;
        return new ModelAndView(template)
                .addObject("words", words)
                .addObject("tooShort", searches.isTooShort(words))
                .addObject("groups", searches.find(words, viewer, limit));
    }
}
