package vn.quantriet.extraction;

import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Requires;

/// Units to choose from while somebody types who shall do the work.
@RestController
@Requires(Permission.REVIEW_PROPOSALS)
class UnitSuggestionController {

    private static final int MOST = 8;

    private final Units units;
    private final ReviewPages pages;

    UnitSuggestionController(Units units, ReviewPages pages) {
        this.units = units;
        this.pages = pages;
    }

    /// A unit of the tree.
    record Suggestion(String name, String shortName) {}

    @GetMapping("/documents/{document}/review/units")
    List<Suggestion> find(@PathVariable UUID document, @RequestParam String q, Viewer viewer) {
        pages.require(new DocumentId(document), viewer);
        return units.find(q, viewer, MOST).stream()
                .map(unit -> new Suggestion(unit.name(), unit.shortName()))
                .toList();
    }
}
