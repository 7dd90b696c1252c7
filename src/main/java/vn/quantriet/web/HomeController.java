package vn.quantriet.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Viewer;

/// The home page "Việc của tôi".
@Controller
class HomeController {

    private final List<HomeSection> sections;

    HomeController(List<HomeSection> sections) {
        this.sections = sections;
    }

    @SignedIn
    @GetMapping("/")
    ModelAndView index(Viewer viewer) {
        var lines = sections.stream().flatMap(section -> section.waiting(viewer).stream()).toList();
        return new ModelAndView("web/index", "lines", lines);
    }
}
