package vn.quantriet.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.document.Documents;
import vn.quantriet.draft.DraftRemarks.Remark;
import vn.quantriet.draft.form.FormRule;
import vn.quantriet.draft.form.FormRules;
import vn.quantriet.draft.form.OfficialPaper;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Holders;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What the pages about drafts show and save, always through the viewer.
@Service
@Transactional
public class DraftDesk {

    private static final List<PositionTitle> SIGNING =
            List.of(
                    PositionTitle.SECRETARY,
                    PositionTitle.DEPUTY_SECRETARY,
                    PositionTitle.STANDING_MEMBER,
                    PositionTitle.HEAD,
                    PositionTitle.DEPUTY_HEAD);

    private final DraftRepository drafts;
    private final DraftLineRepository lines;
    private final DraftSight sight;
    private final SigningRepository signings;
    private final IssueRepository issues;
    private final DraftChecks checks;
    private final OfficeForms forms;
    private final FormRules rules;
    private final Documents documents;
    private final Holders holders;
    private final Audit audit;
    private final Clock clock;

    DraftDesk(
            DraftRepository drafts,
            DraftLineRepository lines,
            DraftSight sight,
            SigningRepository signings,
            IssueRepository issues,
            DraftChecks checks,
            OfficeForms forms,
            FormRules rules,
            Documents documents,
            Holders holders,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.lines = lines;
        this.sight = sight;
        this.signings = signings;
        this.issues = issues;
        this.checks = checks;
        this.forms = forms;
        this.rules = rules;
        this.documents = documents;
        this.holders = holders;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Paged<DraftLine> list(DraftFilter filter, Viewer viewer, Paging paging) {
        if (!DraftSight.reads(viewer)) {
            throw new NotFound("drafts");
        }
        return new Paged<>(
                lines.of(viewer.unit(), filter, paging.limit(), paging.offset()),
                lines.count(viewer.unit(), filter),
                paging);
    }

    @Transactional(readOnly = true)
    DraftRow row(DraftId id, Viewer viewer) {
        return sight.seen(id, viewer);
    }

    /// The papers that it answers, as far as the viewer sees them.
    @Transactional(readOnly = true)
    public List<DocumentLine> papers(DraftId id, Viewer viewer) {
        return drafts.papersOf(sight.seen(id, viewer).id()).stream()
                .flatMap(paper -> documents.find(paper, viewer).stream())
                .toList();
    }

    /// The words of a paper that it answers.
    @Transactional(readOnly = true)
    String paperText(DocumentId paper, Viewer viewer) {
        return documents.text(paper, viewer);
    }

    @Transactional(readOnly = true)
    List<Remark> remarks(DraftId id, Viewer viewer) {
        var draft = sight.seen(id, viewer);
        var due = lines.line(id).map(DraftLine::dueOn).orElse(null);
        return checks.of(draft, due, printed(draft).text(rule()), viewer);
    }

    /// As it would be printed today, with the mark of a draft; from its signing on what was signed, once issued as it was issued.
    @Transactional(readOnly = true)
    OfficialPaper printed(DraftId id, Viewer viewer) {
        return printed(sight.seen(id, viewer));
    }

    /// A paper with the rule by which it was issued.
    public record Printed(OfficialPaper paper, FormRule rule) {}

    /// The paper as it was issued, whoever asks: for modules above that have decided who may see it.
    @Transactional(readOnly = true)
    public Optional<Printed> issued(DraftId id) {
        return issues.find(id)
                .flatMap(issued ->
                        drafts.find(id)
                                .map(draft ->
                                        new Printed(printed(draft), rules.get(issued.ruleId()))));
    }

    private OfficialPaper printed(DraftRow draft) {
        var text =
                signings.signed(draft.id())
                        .flatMap(signed -> drafts.wording(draft.id(), signed.wording()))
                        .orElse(draft.text());
        var issued = issues.find(draft.id());
        var day = issued.map(Issued::issuedOn).orElse(LocalDate.now(clock));
        var paper =
                PaperWriter.write(
                        text, forms.letterhead(draft.unit(), day), forms.kind(draft.type()));
        return issued.map(each -> paper.issued(each.number(), each.issuedOn())).orElse(paper);
    }

    /// The layout of today.
    @Transactional(readOnly = true)
    FormRule rule() {
        return rules.on(LocalDate.now(clock));
    }

    /// The layout of today, or the one by which it was issued.
    @Transactional(readOnly = true)
    FormRule rule(DraftId id, Viewer viewer) {
        return issues.find(sight.seen(id, viewer).id())
                .map(issued -> rules.get(issued.ruleId()))
                .orElseGet(this::rule);
    }

    /// Who may be named as the signer; that their names were read is written down.
    List<Signer> signers(DraftRow draft) {
        var found = leaders(draft);
        if (!found.isEmpty()) {
            audit.record(
                    Audit.Entry.of("signer.listed", "unit:" + draft.unit())
                            .detail(found.size() + " rows"));
        }
        return found;
    }

    private List<Signer> leaders(DraftRow draft) {
        var today = LocalDate.now(clock);
        return SIGNING.stream()
                .flatMap(title -> holders.of(List.of(draft.unit()), title, today).stream())
                .map(Signer::of)
                .toList();
    }

    /// Saves what was typed over the version that was read.
    public Saving save(DraftId id, int version, DraftText typed, Viewer viewer) {
        var draft = sight.open(id, viewer);
        var text = named(typed, draft).checked();
        if (text.equals(draft.text())) {
            return new Saving.Saved(draft.version());
        }
        if (draft.version() != version) {
            return new Saving.Conflict();
        }
        var now = clock.instant();
        if (drafts.isToBeKept(id, viewer, now)) {
            drafts.keep(id, WordingLine.Reason.KEPT);
        }
        return drafts.save(id, version, text, viewer, now)
                ? new Saving.Saved(version + 1)
                : new Saving.Conflict();
    }

    /// Who is chosen to sign brings name and post along.
    private DraftText named(DraftText typed, DraftRow draft) {
        var chosen =
                leaders(draft).stream()
                        .filter(signer -> signer.member().equals(typed.signerRef()))
                        .findFirst();
        return new DraftText(
                typed.title(),
                typed.place(),
                typed.body(),
                typed.capacity(),
                typed.post().isEmpty() ? chosen.map(Signer::post).orElse("") : typed.post(),
                chosen.map(Signer::name).orElse(typed.signer()),
                chosen.map(Signer::member).orElse(null),
                typed.grounds(),
                typed.sections(),
                typed.recipients(),
                typed.appendix());
    }

    void setDue(DraftId id, @Nullable LocalDate due, Viewer viewer) {
        drafts.setDue(sight.open(id, viewer).id(), due);
    }

    /// One more paper that it answers; cited among the grounds.
    void answer(DraftId id, DocumentId paper, Viewer viewer) {
        var draft = sight.open(id, viewer);
        var line = documents.line(paper, viewer);
        if (drafts.papersOf(id).contains(paper)) {
            return;
        }
        drafts.answer(id, List.of(paper));
        var text = draft.text().restingOn(Grounds.of(List.of(line))).checked();
        drafts.save(id, draft.version(), text, viewer, clock.instant());
        drafts.tell(id, "answered", line.heading(), deed(viewer));
    }

    /// It does not answer the paper after all; what was cited stays to be edited.
    void forget(DraftId id, DocumentId paper, Viewer viewer) {
        drafts.forget(sight.open(id, viewer).id(), paper);
    }

    void discard(DraftId id, String reason, Viewer viewer) {
        var draft = sight.held(id, Permission.DRAFT_DOCUMENTS, viewer);
        if (draft.state() == DraftState.DISCARDED) {
            return;
        }
        if (!draft.state().isOpen()) {
            throw new DraftRefused(DraftRefused.Reason.NOT_OPEN);
        }
        if (reason.isBlank()) {
            throw new DraftRefused(DraftRefused.Reason.NO_REASON);
        }
        drafts.discard(id, reason.strip(), viewer, clock.instant());
        drafts.touch(id);
        drafts.tell(id, "discarded", reason.strip(), deed(viewer));
        audit.record(Audit.Entry.of("draft.discarded", "draft:" + id));
    }

    @Transactional(readOnly = true)
    List<WordingLine> wordings(DraftId id, Viewer viewer) {
        return drafts.wordings(sight.seen(id, viewer).id());
    }

    @Transactional(readOnly = true)
    List<HistoryLine> history(DraftId id, Viewer viewer) {
        return drafts.history(sight.seen(id, viewer).id());
    }

    /// What a kept wording says otherwise than the one before.
    @Transactional(readOnly = true)
    TextDifference difference(DraftId id, int number, Viewer viewer) {
        sight.seen(id, viewer);
        var after = drafts.wording(id, number).orElseThrow(() -> new NotFound(number));
        var before = drafts.wording(id, number - 1).map(DraftText::lines).orElse(List.of());
        return TextDifference.of(before, after.lines());
    }

    /// What it says now otherwise than a kept wording; and what a conflict would overwrite.
    @Transactional(readOnly = true)
    TextDifference sinceThen(DraftText before, DraftRow now) {
        return TextDifference.of(before.lines(), now.text().lines());
    }

    @Transactional(readOnly = true)
    Stream<DraftLine> inState(DraftState state, Viewer viewer, int limit) {
        return DraftSight.reads(viewer)
                ? lines.of(viewer.unit(), new DraftFilter(null, null, state), limit, 0).stream()
                : Stream.empty();
    }

    @Transactional(readOnly = true)
    List<DraftLine> find(String words, Viewer viewer, int limit) {
        return DraftSight.reads(viewer) && !words.isBlank()
                ? lines.of(viewer.unit(), new DraftFilter(words, null, null), limit, 0)
                : List.of();
    }

    private Deed deed(Viewer viewer) {
        return Deed.by(viewer, clock.instant());
    }
}
