package vn.quantriet.web;

import java.util.List;
import vn.quantriet.kernel.Viewer;

/// What a module puts on the home page "Việc của tôi": things that wait for this viewer in the acting role, nothing else.
public interface HomeSection {

    List<WaitingLine> waiting(Viewer viewer);
}
