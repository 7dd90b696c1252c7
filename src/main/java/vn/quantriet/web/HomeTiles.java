package vn.quantriet.web;

import java.util.List;
import vn.quantriet.kernel.Viewer;

/// What a module shows heads at the top of the home page: a few counts over the units of the acting role.
public interface HomeTiles {

    /// Nothing for viewers whose role leads nobody.
    List<Tile> tiles(Viewer viewer);

    /// @param label message key, as for "Trễ", "Chưa làm gì", "Cần quyết"
    /// @param path the list that was counted
    record Tile(String label, int count, String path, Tone tone) {}
}
