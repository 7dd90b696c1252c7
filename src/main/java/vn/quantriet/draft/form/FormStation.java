package vn.quantriet.draft.form;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Station;

/// "Thể thức" in the side bar, below "Quản trị".
@Component
class FormStation implements Station {

    @Override
    public int order() {
        return 115;
    }

    @Override
    public String name() {
        return "form.station";
    }

    @Override
    public String path() {
        return "/form-rules";
    }

    @Override
    public String icon() {
        return "printer";
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.MANAGE_ACCOUNTS);
    }
}
