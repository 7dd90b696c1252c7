package vn.quantriet.portal;

import static vn.quantriet.kernel.Permission.PUBLISH_DOCUMENTS;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// Writes questions and answers, puts them in order, and publishes them as they stand then.
@Service
@Transactional
public class Sheets {

    static final int MOST_QUESTIONS = 200;

    private static final int MOST_SHEETS = 200;
    private static final int LONGEST_REASON = 1000;

    private final SheetRepository sheets;
    private final Sites sites;
    private final StandRepository stand;
    private final Audit audit;
    private final Clock clock;

    Sheets(SheetRepository sheets, Sites sites, StandRepository stand, Audit audit, Clock clock) {
        this.sheets = sheets;
        this.sites = sites;
        this.stand = stand;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Sheet> of(Viewer viewer) {
        viewer.require(PUBLISH_DOCUMENTS);
        return sheets.of(viewer.unit(), MOST_SHEETS);
    }

    /// Only of the viewer's own unit.
    @Transactional(readOnly = true)
    Sheet sheet(UUID id, Viewer viewer) {
        viewer.require(PUBLISH_DOCUMENTS);
        return sheets.find(id, viewer.unit()).orElseThrow(() -> new NotFound(id));
    }

    @Transactional(readOnly = true)
    List<Question> questions(UUID sheet, Viewer viewer) {
        return sheets.questions(sheet(sheet, viewer).id());
    }

    @Transactional(readOnly = true)
    List<PublicationStep> history(UUID sheet, Viewer viewer) {
        return sheets.history(sheet(sheet, viewer).id());
    }

    /// Under an id that is there already nothing happens.
    public void begin(UUID id, SheetForm form, Viewer viewer) {
        viewer.require(PUBLISH_DOCUMENTS);
        check(form, viewer);
        sheets.add(id, form, viewer, clock.instant());
        sheet(id, viewer);
    }

    void change(UUID id, SheetForm form, Viewer viewer) {
        check(form, viewer);
        sheets.change(locked(id, viewer).id(), form);
    }

    public void ask(UUID sheet, UUID id, QuestionForm form, Viewer viewer) {
        var known = locked(sheet, viewer);
        if (known.questions() >= MOST_QUESTIONS) {
            throw new PortalRefused(PortalRefused.Reason.TOO_MANY_QUESTIONS, MOST_QUESTIONS);
        }
        sheets.ask(known.id(), id, form, viewer, clock.instant());
    }

    void rewrite(UUID sheet, UUID question, int version, QuestionForm form, Viewer viewer) {
        find(locked(sheet, viewer), question);
        if (!sheets.rewrite(sheet, question, version, form, viewer, clock.instant())) {
            throw new PortalRefused(PortalRefused.Reason.CHANGED_MEANWHILE);
        }
    }

    /// One place up or down; at the ends nothing happens.
    void move(UUID sheet, UUID question, boolean up, Viewer viewer) {
        var known = locked(sheet, viewer);
        var order = new ArrayList<>(ids(known));
        int from = order.indexOf(find(known, question));
        int to = up ? from - 1 : from + 1;
        if (to >= 0 && to < order.size()) {
            Collections.swap(order, from, to);
            sheets.order(sheet, order);
        }
    }

    void remove(UUID sheet, UUID question, Viewer viewer) {
        var known = locked(sheet, viewer);
        sheets.remove(known.id(), find(known, question));
    }

    /// Shows the questions as they stand now. Under a step that was sent before nothing happens.
    public void publish(UUID sheet, UUID step, Viewer viewer) {
        var known = locked(sheet, viewer);
        sites.own(viewer);
        if (sheets.isPrinted(step)) {
            return;
        }
        if (known.questions() == 0) {
            throw new PortalRefused(PortalRefused.Reason.NO_QUESTION);
        }
        sheets.print(step, sheet, known.number() + 1, viewer, clock.instant());
        changed("sheet.published", known);
    }

    void withdraw(UUID sheet, String typed, Viewer viewer) {
        var known = locked(sheet, viewer);
        var reason = Prose.of(typed);
        if (reason.isEmpty()) {
            throw new PortalRefused(PortalRefused.Reason.NO_REASON);
        }
        if (known.number() == 0) {
            throw new PortalRefused(PortalRefused.Reason.NOT_PUBLISHED);
        }
        sheets.withdraw(sheet, Prose.cut(reason, LONGEST_REASON), viewer, clock.instant());
        changed("sheet.withdrawn", known);
    }

    private Sheet locked(UUID id, Viewer viewer) {
        sheet(id, viewer);
        sheets.lock(id);
        return sheet(id, viewer);
    }

    private UUID find(Sheet sheet, UUID question) {
        return ids(sheet).stream()
                .filter(question::equals)
                .findFirst()
                .orElseThrow(() -> new NotFound(question));
    }

    private List<UUID> ids(Sheet sheet) {
        return sheets.questions(sheet.id()).stream().map(Question::id).toList();
    }

    private void check(SheetForm form, Viewer viewer) {
        var publication = form.publication();
        if (publication != null && !sheets.isOf(publication, viewer.unit())) {
            throw new NotFound(publication);
        }
    }

    private void changed(String action, Sheet sheet) {
        stand.move(clock.instant());
        audit.record(Audit.Entry.of(action, "sheet:" + sheet.id()));
    }
}
