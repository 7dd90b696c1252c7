package vn.quantriet.exchange.parcel;

import org.springframework.stereotype.Component;
import vn.quantriet.document.RegisterAction;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// The way there from the register of papers.
@Component
class ParcelAction implements RegisterAction {

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String name() {
        return "exchange.parcel.new";
    }

    @Override
    public String icon() {
        return "file-export";
    }

    @Override
    public String path(String query) {
        return query.isEmpty() ? "/parcels/new" : "/parcels/new?" + query;
    }

    @Override
    public boolean takesOut() {
        return true;
    }

    @Override
    public boolean opensTo(Viewer viewer) {
        return viewer.may(Permission.READ_DOCUMENTS);
    }
}
