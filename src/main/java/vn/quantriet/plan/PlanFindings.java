package vn.quantriet.plan;

import static vn.quantriet.plan.PlanRefused.Reason.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.specific.Finding;
import vn.quantriet.plan.specific.FindingKind;
import vn.quantriet.plan.specific.Lexicon;
import vn.quantriet.plan.specific.TermKind;

/// Finds which of the five specifics items lack, keeps what was accepted as it is, and the terms by which it is found.
@Service
@Transactional
public class PlanFindings {

    private static final int LONGEST_REASON = 1000;

    private final Checks checks;
    private final DismissalRepository dismissals;
    private final TermRepository terms;
    private final PlanLineRepository lines;
    private final PlanHistoryRepository history;
    private final PlanSight sight;
    private final Audit audit;
    private final Clock clock;

    PlanFindings(
            Checks checks,
            DismissalRepository dismissals,
            TermRepository terms,
            PlanLineRepository lines,
            PlanHistoryRepository history,
            PlanSight sight,
            Audit audit,
            Clock clock) {
        this.checks = checks;
        this.dismissals = dismissals;
        this.terms = terms;
        this.lines = lines;
        this.history = history;
        this.sight = sight;
        this.audit = audit;
        this.clock = clock;
    }

    /// What would be found in an item that is being written.
    ///
    /// @param item nothing while it is new
    @Transactional(readOnly = true)
    public List<Finding> in(
            PlanId plan, @Nullable PlanItemId item, Wording wording, Viewer viewer) {
        var seen = sight.seen(plan, viewer);
        var above =
                item == null ? List.<Above>of() : lines.above(plan).getOrDefault(item, List.of());
        return checks.of(seen).in(wording, Above.limit(above));
    }

    /// The same for an item that is there.
    @Transactional(readOnly = true)
    public List<Finding> in(PlanItemId item, Wording wording, Viewer viewer) {
        return in(sight.planOf(item), item, wording, viewer);
    }

    /// Leaves a finding as it is, for a reason.
    ///
    /// @param version of the item that was seen
    public void dismiss(
            PlanItemId id, int version, FindingKind kind, String reason, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var item = plan.draft(id);
        if (item.version() != version) {
            throw new PlanRefused(CHANGED_MEANWHILE);
        }
        if (reason.isBlank()) {
            throw new PlanRefused(NO_REASON_TO_KEEP);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new PlanRefused(TOO_LONG, LONGEST_REASON);
        }
        if (dismissals.dismiss(item, kind, reason.strip(), deed(viewer))) {
            history.tell(
                    plan.id(),
                    id,
                    "finding_dismissed",
                    item.wording().shortened() + " (" + reason.strip() + ")",
                    deed(viewer));
        }
    }

    /// The finding counts again.
    public void withdraw(PlanItemId id, FindingKind kind, Viewer viewer) {
        var plan = sight.edited(id, viewer);
        var item = plan.draft(id);
        if (dismissals.withdraw(item, kind)) {
            history.tell(plan.id(), id, "finding_back", item.wording().shortened(), deed(viewer));
        }
    }

    /// The terms of today, as every administrator sees them.
    @Transactional(readOnly = true)
    public Lexicon lexicon(Viewer viewer) {
        viewer.require(Permission.MANAGE_ACCOUNTS);
        return checks.lexicon();
    }

    @Transactional(readOnly = true)
    public List<TermLine> changes(Viewer viewer) {
        viewer.require(Permission.MANAGE_ACCOUNTS);
        return terms.lines();
    }

    /// Adds a term to the checks, or takes one away, from a day on: at the top only, for the lists hold for everybody.
    public void enter(
            TermKind kind,
            String term,
            boolean added,
            LocalDate from,
            String reason,
            Viewer viewer) {
        requireKeeper(viewer);
        var words = term.strip();
        if (words.isEmpty() || words.length() > 100 || !isTerm(kind, words)) {
            throw new PlanRefused(BAD_TERM);
        }
        if (reason.isBlank()) {
            throw new PlanRefused(NO_REASON_TO_KEEP);
        }
        if (reason.length() > LONGEST_REASON) {
            throw new PlanRefused(TOO_LONG, LONGEST_REASON);
        }
        terms.enter(kind, words, added, from, reason.strip(), deed(viewer));
        audit.record(Audit.Entry.of("plan.term_entered", "plan-term:" + kind));
    }

    /// The lists hold for everybody, so they are kept at the top only.
    private static void requireKeeper(Viewer viewer) {
        if (!keepsTerms(viewer)) {
            throw new NotFound("terms");
        }
    }

    static boolean keepsTerms(Viewer viewer) {
        return viewer.may(Permission.MANAGE_ACCOUNTS) && viewer.isAtTheTop();
    }

    private static boolean isTerm(TermKind kind, String words) {
        return kind == TermKind.DAY_OFF
                ? words.matches("(?:20\\d\\d-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])")
                : words.chars().anyMatch(Character::isLetter);
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }
}
