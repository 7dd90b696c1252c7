package vn.quantriet.document;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// The way from the register to its secret papers.
@Component
class SecretAction implements RegisterAction {

    @Override
    public int order() {
        return 30;
    }

    @Override
    public String name() {
        return "document.secret_entries";
    }

    @Override
    public String icon() {
        return "shield";
    }

    @Override
    public String path(String query) {
        return "/secret-entries";
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
