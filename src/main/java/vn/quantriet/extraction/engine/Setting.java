package vn.quantriet.extraction.engine;

import java.util.List;

/// What an item inherits from the items around it: its path, the role of its part, the units that do the work and that
/// help, and the time named above it.
record Setting(
        String path,
        SectionRole role,
        List<Text> lead,
        List<Text> coordinate,
        DeadlinePhrase deadline) {

    Setting(String path, SectionRole role) {
        this(path, role, List.of(), List.of(), DeadlinePhrase.NONE);
    }

    Setting in(String newPath) {
        return new Setting(newPath, role, lead, coordinate, deadline);
    }

    Setting as(SectionRole newRole) {
        return new Setting(path, newRole, lead, coordinate, deadline);
    }

    Setting under(List<Text> units) {
        return units.isEmpty() ? this : new Setting(path, role, units, List.of(), deadline);
    }

    /// Who helps with all of it: "X chủ trì, phối hợp với Y thực hiện các nhiệm vụ sau:".
    Setting with(List<Text> helpers) {
        return helpers.isEmpty() ? this : new Setting(path, role, lead, helpers, deadline);
    }

    Setting by(DeadlinePhrase time) {
        return time.isPrinted() ? new Setting(path, role, lead, coordinate, time) : this;
    }
}
