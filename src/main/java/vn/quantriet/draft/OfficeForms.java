package vn.quantriet.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Units;

/// What the office of a unit keeps ready for its papers: templates and the letterhead; and which kinds there are.
@Service
@Transactional
public class OfficeForms {

    private static final int LONGEST = 20_000;

    private final FormRepository forms;
    private final TemplateRepository templates;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    OfficeForms(
            FormRepository forms,
            TemplateRepository templates,
            Units units,
            Audit audit,
            Clock clock) {
        this.forms = forms;
        this.templates = templates;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// The kinds that are written, those of every day first.
    @Transactional(readOnly = true)
    List<Symbol> kinds() {
        return forms.symbols(today()).stream()
                .sorted(Comparator.comparing(symbol -> rank(symbol.type())))
                .toList();
    }

    private static int rank(DocumentType type) {
        return switch (type) {
            case PLAN -> 0;
            case ACTION_PROGRAMME -> 1;
            case CONCLUSION -> 2;
            case OFFICIAL_LETTER -> 3;
            case REPORT -> 4;
            case NOTICE -> 5;
            default -> 10 + type.ordinal();
        };
    }

    @Transactional(readOnly = true)
    Symbol kind(DocumentType type) {
        return kinds().stream()
                .filter(symbol -> symbol.type() == type)
                .findFirst()
                .orElseThrow(() -> new DraftRefused(DraftRefused.Reason.NO_SYMBOL));
    }

    /// The one that holds today, or what the names of the units suggest.
    @Transactional(readOnly = true)
    Letterhead letterhead(UnitId unit) {
        return letterhead(unit, today());
    }

    /// The same of another day.
    @Transactional(readOnly = true)
    public Letterhead letterhead(UnitId unit, LocalDate day) {
        return forms.letterhead(unit, day)
                .orElseGet(() -> {
                    var line = units.line(unit);
                    var above = Optional.ofNullable(line.parent()).map(units::line);
                    return Letterhead.of(line, above.orElse(null));
                });
    }

    public void keep(Letterhead head, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        forms.put(viewer.unit(), head, today(), viewer, clock.instant());
        audit.record(Audit.Entry.of("letterhead.kept", "unit:" + viewer.unit()));
    }

    @Transactional(readOnly = true)
    public Template template(DocumentType type, UnitId unit) {
        kind(type);
        return templates.find(unit, type, today()).orElseGet(() -> Template.none(type));
    }

    @Transactional(readOnly = true)
    List<Template> templates(Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        return kinds().stream().map(kind -> template(kind.type(), viewer.unit())).toList();
    }

    /// From today on the unit's drafts of the type begin with this.
    void keep(Template template, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        if (kinds().stream().noneMatch(kind -> kind.type() == template.type())) {
            throw new NotFound(template.type());
        }
        var parts = template.parts().stream().filter(part -> !part.isEmpty()).toList();
        if (parts.isEmpty()) {
            throw new DraftRefused(DraftRefused.Reason.NO_SECTIONS);
        }
        int length =
                parts.stream()
                        .mapToInt(part ->
                                part.heading().length()
                                        + part.hint().length()
                                        + part.text().length())
                        .sum();
        if (length + template.recipients().length() + template.grounds().length() > LONGEST) {
            throw new DraftRefused(DraftRefused.Reason.TOO_LONG, LONGEST);
        }
        var kept =
                new Template(
                        template.type(),
                        true,
                        today(),
                        template.grounds(),
                        parts,
                        template.recipients());
        templates.put(viewer.unit(), kept, today(), viewer, clock.instant());
        audit.record(Audit.Entry.of("template.kept", "unit:" + viewer.unit()));
    }

    /// Where a rule says that the body may not issue the kind: what the rule was taken from.
    @Transactional(readOnly = true)
    Optional<String> forbidding(IssuingBody body, DocumentType type) {
        return forms.forbidding(body, type, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
