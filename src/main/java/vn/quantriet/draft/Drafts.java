package vn.quantriet.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.draft.form.OfficialPaper;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Holders;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.Units;

/// What the rest of the system may do with drafts.
@Service
@Transactional
public class Drafts {

    private final DraftRepository drafts;
    private final DraftLineRepository lines;
    private final DraftSight sight;
    private final OfficeForms forms;
    private final Documents documents;
    private final Units units;
    private final Holders holders;
    private final Audit audit;
    private final Clock clock;

    Drafts(
            DraftRepository drafts,
            DraftLineRepository lines,
            DraftSight sight,
            OfficeForms forms,
            Documents documents,
            Units units,
            Holders holders,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.lines = lines;
        this.sight = sight;
        this.forms = forms;
        this.documents = documents;
        this.units = units;
        this.holders = holders;
        this.audit = audit;
        this.clock = clock;
    }

    /// Begins a draft of the viewer's unit from the template of its type. The papers that it answers become its grounds. Twice
    /// under one id changes nothing.
    public DraftId begin(NewDraft fresh, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        var template = forms.template(fresh.type(), viewer.unit());
        var papers = fresh.answers().stream().map(paper -> documents.line(paper, viewer)).toList();
        var text = text(fresh, template, viewer.unit()).restingOn(Grounds.of(papers)).checked();
        var deed = Deed.by(viewer, clock.instant());
        if (drafts.add(fresh, text, viewer, deed.at())) {
            drafts.answer(fresh.id(), fresh.answers());
            drafts.keep(fresh.id(), WordingLine.Reason.BEGUN);
            drafts.tell(fresh.id(), "begun", "", deed);
            audit.record(Audit.Entry.of("draft.begun", "draft:" + fresh.id()));
        } else {
            sight.seen(fresh.id(), viewer);
        }
        return fresh.id();
    }

    /// As a draft begun so at the unit would be printed, without beginning one: for whoever may see what it says.
    @Transactional(readOnly = true)
    public OfficialPaper sketch(NewDraft fresh, UnitId unit) {
        return PaperWriter.write(
                text(fresh, forms.template(fresh.type(), unit), unit),
                forms.letterhead(unit),
                forms.kind(fresh.type()));
    }

    private DraftText text(NewDraft fresh, Template template, UnitId unit) {
        var head = forms.letterhead(unit);
        var body = IssuingBody.of(units.line(unit).kind()).getFirst();
        var signer = fresh.whole() ? head(unit) : Optional.<Signer>empty();
        return new DraftText(
                fresh.title(),
                head.place(),
                body,
                body.capacity(),
                signer.map(Signer::post).orElse(""),
                signer.map(Signer::name).orElse(""),
                signer.map(Signer::member).orElse(null),
                fresh.whole() ? "" : template.grounds(),
                fresh.whole() ? fresh.sections() : filled(template.sections(), fresh.sections()),
                fresh.whole() ? fresh.recipients() : template.recipients(),
                fresh.appendix());
    }

    /// Who leads the unit signs, unless somebody else is named later.
    private Optional<Signer> head(UnitId unit) {
        var today = LocalDate.now(clock);
        return Stream.of(PositionTitle.SECRETARY, PositionTitle.HEAD)
                .flatMap(title -> holders.of(List.of(unit), title, today).stream())
                .findFirst()
                .map(Signer::of);
    }

    /// The sections of the template; what is given takes the place of the one with its heading, or comes behind.
    private static List<Section> filled(List<Section> template, List<Section> given) {
        var sections = new ArrayList<>(template);
        for (var section : given) {
            int place = sections.stream().map(Section::heading).toList().indexOf(section.heading());
            if (place >= 0) {
                sections.set(place, section);
            } else {
                sections.add(section);
            }
        }
        return sections;
    }

    /// The draft, if the viewer may see it.
    @Transactional(readOnly = true)
    public DraftLine line(DraftId id, Viewer viewer) {
        sight.seen(id, viewer);
        return lines.line(id).orElseThrow(() -> new NotFound(id));
    }

    /// Whether it was given up, as far as the scope reaches.
    @Transactional(readOnly = true)
    public boolean isDiscarded(DraftId id) {
        return lines.line(id).filter(line -> line.state() == DraftState.DISCARDED).isPresent();
    }

    /// The drafts of the viewer's unit that came from the thing at an address, the last first.
    @Transactional(readOnly = true)
    public List<DraftLine> from(String origin, Viewer viewer) {
        return DraftSight.reads(viewer) ? lines.from(origin, viewer.unit()) : List.of();
    }

    /// Those that answer a paper, or were issued as it.
    @Transactional(readOnly = true)
    List<DraftLine> about(DocumentId paper, Viewer viewer) {
        return DraftSight.reads(viewer)
                ? lines.about(documents.line(paper, viewer).id(), viewer.unit())
                : List.of();
    }
}
