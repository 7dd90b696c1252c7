package vn.quantriet.extraction.engine;

import java.util.List;

/// What an item inherits from the items around it: its path, the role of its part, the units named above it.
record Setting(String path, SectionRole role, List<Text> lead) {

    Setting in(String newPath) {
        return new Setting(newPath, role, lead);
    }

    Setting as(SectionRole newRole) {
        return new Setting(path, newRole, lead);
    }

    Setting under(List<Text> units) {
        return units.isEmpty() ? this : new Setting(path, role, units);
    }
}
