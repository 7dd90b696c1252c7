package vn.quantriet.draft;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.Description;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.document.IssuedPaper;
import vn.quantriet.document.IssuedPapers;
import vn.quantriet.draft.DraftRefused.Reason;
import vn.quantriet.draft.form.DocxWriter;
import vn.quantriet.draft.form.FormRule;
import vn.quantriet.draft.form.FormRules;
import vn.quantriet.draft.form.OfficialPaper;
import vn.quantriet.draft.form.PdfWriter;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Makes papers of signed drafts (ban hành): number, Word and PDF, register, receivers - all in one transaction, or nothing.
@Service
@Transactional
public class Issuing {

    private final DraftRepository drafts;
    private final DraftSight sight;
    private final SigningRepository signings;
    private final SeriesRepository series;
    private final IssueRepository issues;
    private final Terms terms;
    private final OfficeForms forms;
    private final FormRules rules;
    private final Outgoing outgoing;
    private final Receivers receivers;
    private final Documents documents;
    private final IssuedPapers register;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final Audit audit;
    private final Clock clock;

    Issuing(
            DraftRepository drafts,
            DraftSight sight,
            SigningRepository signings,
            SeriesRepository series,
            IssueRepository issues,
            Terms terms,
            OfficeForms forms,
            FormRules rules,
            Outgoing outgoing,
            Receivers receivers,
            Documents documents,
            IssuedPapers register,
            Files files,
            ApplicationEventPublisher events,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.sight = sight;
        this.signings = signings;
        this.series = series;
        this.issues = issues;
        this.terms = terms;
        this.forms = forms;
        this.rules = rules;
        this.outgoing = outgoing;
        this.receivers = receivers;
        this.documents = documents;
        this.register = register;
        this.files = files;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    IssuePreview preview(DraftId id, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        var draft = sight.seen(id, viewer);
        var text = signedText(draft);
        var term = terms.of(draft.unit(), today(), viewer);
        int next = series.peek(draft.unit(), kind(draft, text), term.from());
        return new IssuePreview(
                outgoing.reference(next, draft.type(), text.body(), draft.unit()),
                term,
                series.kept(draft.unit(), kind(draft, text), term.from()).stream()
                        .map(GivenNumber::number)
                        .toList(),
                receivers.of(text, viewer));
    }

    /// Issues the wording that was signed. Pressed twice it is issued once.
    public DocumentId issue(DraftId id, IssueForm form, Viewer viewer) {
        var draft = sight.held(id, Permission.DRAFT_DOCUMENTS, viewer);
        var there = issues.find(id);
        if (there.isPresent()) {
            return there.get().document();
        }
        var text = signedText(draft);
        var now = clock.instant();
        var rule = rules.on(today());
        var given = number(draft, text, form, rule, viewer, now);
        var paper =
                PaperWriter.write(text, forms.letterhead(draft.unit()), forms.kind(draft.type()))
                        .issued(given.number(), today());
        var document = register(draft, paper, rule, viewer);
        var docx =
                files.store(
                        new ByteArrayInputStream(DocxWriter.write(paper, rule)),
                        name(paper, rule, "docx"));
        rules.use(rule.id());
        issues.add(id, given, document, docx.id(), rule.id(), today(), viewer, now);
        var reference = paper.number().printed(rule);
        drafts.tell(id, "issued", reference, Deed.by(viewer, now));
        audit.record(Audit.Entry.of("draft.issued", "draft:" + id).detail(reference));
        var chosen = receivers.of(text, viewer).stream().filter(form::sendsTo).toList();
        receivers.send(document, chosen, viewer);
        events.publishEvent(new PaperIssued(id, draft.unit(), document, reference, today()));
        return document;
    }

    private GivenNumber number(
            DraftRow draft,
            DraftText text,
            IssueForm form,
            FormRule rule,
            Viewer viewer,
            Instant now) {
        var kind = kind(draft, text);
        var term = terms.of(draft.unit(), today(), viewer).from();
        if (form.kept() != null) {
            return kept(draft.unit(), kind, term, form.kept());
        }
        var given = series.next(draft.unit(), kind, term);
        var head = forms.letterhead(draft.unit());
        var printed =
                PaperWriter.write(text, head, forms.kind(draft.type()))
                        .issued(given.number(), today())
                        .number()
                        .printed(rule);
        series.give(given, printed, "", today(), viewer, now);
        return given;
    }

    private GivenNumber kept(UnitId unit, String kind, LocalDate term, int number) {
        series.kept(unit, kind, term).stream()
                .map(GivenNumber::series)
                .findFirst()
                .ifPresent(series::lock);
        return series.kept(unit, kind, term).stream()
                .filter(given -> given.number() == number)
                .findFirst()
                .orElseThrow(() -> new DraftRefused(Reason.NUMBER_NOT_KEPT, number));
    }

    private DocumentId register(DraftRow draft, OfficialPaper paper, FormRule rule, Viewer viewer) {
        var rests =
                drafts.papersOf(draft.id()).stream()
                        .filter(ground -> documents.find(ground, viewer).isPresent())
                        .toList();
        var description =
                new Description(
                        draft.type(),
                        paper.number().printed(rule),
                        paper.issuedOn(),
                        paper.place(),
                        paper.issuer(),
                        paper.parentBody(),
                        paper.title(),
                        List.of(paper.signature()),
                        paper.recipients());
        return register.register(
                new IssuedPaper(
                        name(paper, rule, "pdf"),
                        PdfWriter.write(paper, rule),
                        paper.text(rule),
                        description,
                        rests),
                viewer);
    }

    private static String name(OfficialPaper paper, FormRule rule, String end) {
        return paper.number().printed(rule).replace('/', '-') + "." + end;
    }

    private static String kind(DraftRow draft, DraftText text) {
        return text.body() == IssuingBody.CONGRESS ? OutgoingFilter.CONGRESS : draft.type().name();
    }

    private DraftText signedText(DraftRow draft) {
        return signings.signed(draft.id())
                .flatMap(signed -> drafts.wording(draft.id(), signed.wording()))
                .orElseThrow(() -> new DraftRefused(Reason.NOT_SIGNED));
    }

    @Transactional(readOnly = true)
    Optional<Issued> issued(DraftId id, Viewer viewer) {
        return issues.find(sight.seen(id, viewer).id());
    }

    @Transactional(readOnly = true)
    List<SealedCopy> sealed(DraftId id, Viewer viewer) {
        return issues.sealed(sight.seen(id, viewer).id());
    }

    /// Keeps the scan with signature and seal beside the paper.
    void seal(DraftId id, String fileName, InputStreamSource content, Viewer viewer) {
        sight.held(id, Permission.DRAFT_DOCUMENTS, viewer);
        if (issues.find(id).isEmpty()) {
            throw new DraftRefused(Reason.NOT_SIGNED);
        }
        try (InputStream bytes = content.getInputStream()) {
            var file = files.store(bytes, fileName);
            issues.seal(Uuid7.next(), id, file.id(), viewer, clock.instant());
            drafts.tell(id, "sealed", file.name(), Deed.by(viewer, clock.instant()));
            audit.record(Audit.Entry.of("draft.sealed_copy_added", "draft:" + id));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    SealedCopy sealedCopy(DraftId id, UUID copy, Viewer viewer) {
        var found =
                sealed(id, viewer).stream()
                        .filter(each -> each.id().equals(copy))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(copy));
        audit.record(Audit.Entry.of("draft.sealed_copy_downloaded", "draft:" + id));
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
