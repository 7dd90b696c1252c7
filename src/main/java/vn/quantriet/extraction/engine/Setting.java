package vn.quantriet.extraction.engine;

import java.util.List;

/// What an item inherits from the items around it: its path, the role of its part, the units and the time named above it.
record Setting(String path, SectionRole role, List<Text> lead, DeadlinePhrase deadline) {

    Setting(String path, SectionRole role) {
        this(path, role, List.of(), DeadlinePhrase.NONE);
    }

    Setting in(String newPath) {
        return new Setting(newPath, role, lead, deadline);
    }

    Setting as(SectionRole newRole) {
        return new Setting(path, newRole, lead, deadline);
    }

    Setting under(List<Text> units) {
        return units.isEmpty() ? this : new Setting(path, role, units, deadline);
    }

    Setting by(DeadlinePhrase time) {
        return time.isPrinted() ? new Setting(path, role, lead, time) : this;
    }
}
