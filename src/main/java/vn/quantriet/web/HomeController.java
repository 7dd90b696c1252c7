package vn.quantriet.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Viewer;

/// The home page "Việc của tôi".
@Controller
class HomeController {

    private final Home home;

    HomeController(Home home) {
        this.home = home;
    }

    @SignedIn
    @GetMapping("/")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("web/index")
                .addObject("groups", home.waiting(viewer))
                .addObject("tiles", home.tiles(viewer));
    }
}
