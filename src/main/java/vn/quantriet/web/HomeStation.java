package vn.quantriet.web;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;

/// "Việc của tôi" in the side bar.
@Component
class HomeStation implements Station {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "web.home";
    }

    @Override
    public String path() {
        return "/";
    }

    @Override
    public String icon() {
        return "home";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return true;
    }
}
