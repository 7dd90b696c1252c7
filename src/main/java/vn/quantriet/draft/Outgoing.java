package vn.quantriet.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentType;
import vn.quantriet.draft.form.FormRules;
import vn.quantriet.draft.form.PaperNumber;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// The register of outgoing papers of a unit (sổ văn bản đi): numbers per term and kind, each used, kept or cancelled, none missing.
@Service
@Transactional
class Outgoing {

    private static final int MOST_EXPORTED = 100_000;
    private static final int HIGHEST = 100_000;

    private final SeriesRepository series;
    private final Terms terms;
    private final OfficeForms forms;
    private final FormRules rules;
    private final Audit audit;
    private final Clock clock;

    Outgoing(
            SeriesRepository series,
            Terms terms,
            OfficeForms forms,
            FormRules rules,
            Audit audit,
            Clock clock) {
        this.series = series;
        this.terms = terms;
        this.forms = forms;
        this.rules = rules;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Paged<OutgoingLine> list(OutgoingFilter filter, Viewer viewer, Paging paging) {
        return new Paged<>(
                series.lines(viewer.unit(), filter, paging.limit(), paging.offset()),
                series.count(viewer.unit(), filter),
                paging);
    }

    /// All lines of a filter, for taking along; written down who took them and why.
    List<OutgoingLine> export(OutgoingFilter filter, String purpose, Viewer viewer) {
        var lines = series.lines(viewer.unit(), filter, MOST_EXPORTED, 0);
        audit.record(
                Audit.Entry.of("outgoing.exported", "unit:" + viewer.unit())
                        .purpose(purpose)
                        .detail(lines.size() + " lines"));
        return lines;
    }

    @Transactional(readOnly = true)
    List<LocalDate> terms(Viewer viewer) {
        return series.terms(viewer.unit());
    }

    @Transactional(readOnly = true)
    Term term(Viewer viewer) {
        return terms.of(viewer.unit(), today(), viewer);
    }

    /// Keeps the next number of a kind for a paper that is not written here.
    void keep(DocumentType type, String reason, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        requireReason(reason);
        var given = series.next(viewer.unit(), type.name(), term(viewer).from());
        var reference = reference(given.number(), type, IssuingBody.ADVISORY_BODY, viewer.unit());
        series.give(given, reference, reason.strip(), today(), viewer, clock.instant());
        audit.record(Audit.Entry.of("number.kept", "unit:" + viewer.unit()).detail(reference));
    }

    /// The number stays in the register, with the reason; the paper that may have it stays too.
    void cancel(GivenNumber given, String reason, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        series.lock(given.series());
        var line =
                series.line(given, viewer.unit()).orElseThrow(() -> new NotFound(given.number()));
        requireReason(reason);
        if (!series.cancel(given, reason.strip(), viewer, clock.instant())) {
            throw new DraftRefused(DraftRefused.Reason.CANCELLED, line.reference());
        }
        audit.record(
                Audit.Entry.of("number.cancelled", "unit:" + viewer.unit())
                        .detail(line.reference()));
    }

    /// Goes on with a series that was kept on paper: its next number, said once and before any was given here.
    void start(DocumentType type, int first, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        if (first < 1 || first > HIGHEST) {
            throw new DraftRefused(DraftRefused.Reason.NUMBER_OUT_OF_BOUNDS, HIGHEST);
        }
        forms.kind(type);
        if (!series.start(viewer.unit(), type.name(), term(viewer).from(), first, viewer)) {
            throw new DraftRefused(DraftRefused.Reason.SERIES_BEGUN);
        }
        audit.record(
                Audit.Entry.of("series.started", "unit:" + viewer.unit())
                        .detail(type + " " + first));
    }

    /// A number as printed today.
    String reference(int number, DocumentType type, IssuingBody body, UnitId unit) {
        var code = forms.letterhead(unit).codeOf(body);
        var symbol = forms.kind(type).symbol() + "/" + code;
        return new PaperNumber(number, symbol).printed(rules.on(today()));
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new DraftRefused(DraftRefused.Reason.NO_REASON);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
