package vn.quantriet.exchange.intake;

import org.springframework.stereotype.Component;
import vn.quantriet.document.RegisterAction;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// The way there from the register of papers.
@Component
class IntakeAction implements RegisterAction {

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String name() {
        return "exchange.intakes";
    }

    @Override
    public String icon() {
        return "file-import";
    }

    @Override
    public String path(String query) {
        return "/intakes";
    }

    @Override
    public boolean takesOut() {
        return false;
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.REGISTER_DOCUMENTS);
    }
}
