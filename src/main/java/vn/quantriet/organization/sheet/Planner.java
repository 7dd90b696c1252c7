package vn.quantriet.organization.sheet;

import java.util.List;
import vn.quantriet.kernel.Viewer;

/// Works out what taking in the lines of one kind of sheet would do.
interface Planner {

    SheetKind kind();

    Plan plan(List<Line> lines, Viewer viewer);
}
