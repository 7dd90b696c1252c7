package vn.quantriet.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentRefused.Reason;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.UnitKind;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// Number and holder of secret papers, for those alone who keep the register of the unit. Every reading is written down.
@Service
@Transactional
class SecretEntries {

    private static final int MOST_EXPORTED = 10_000;

    private final SecretEntryRepository entries;
    private final DocumentRepository documents;
    private final Documents papers;
    private final Settings settings;
    private final Members members;
    private final Units units;
    private final Audit audit;
    private final Clock clock;

    SecretEntries(
            SecretEntryRepository entries,
            DocumentRepository documents,
            Documents papers,
            Settings settings,
            Members members,
            Units units,
            Audit audit,
            Clock clock) {
        this.entries = entries;
        this.documents = documents;
        this.papers = papers;
        this.settings = settings;
        this.members = members;
        this.units = units;
        this.audit = audit;
        this.clock = clock;
    }

    /// Whether the installation lets them be written down at all.
    @Transactional(readOnly = true)
    boolean isOn() {
        return settings.is(Setting.SECRET_ENTRIES);
    }

    Paged<SecretEntry> list(Viewer viewer, Paging paging) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        var lines = entries.of(viewer.unit(), paging.limit(), paging.offset());
        if (!lines.isEmpty()) {
            audit.record(
                    Audit.Entry.of("document.secret_entries_read", "unit:" + viewer.unit())
                            .detail(lines.size() + " entries"));
        }
        return new Paged<>(lines, entries.count(viewer.unit()), paging);
    }

    SecretEntry find(UUID id, Viewer viewer) {
        var entry = own(id, viewer);
        audit.record(Audit.Entry.of("document.secret_entry_read", "secret_entry:" + id));
        return entry;
    }

    /// Through whose hands it went, the last first.
    @Transactional(readOnly = true)
    List<SecretHolding> holdings(SecretEntry entry) {
        return entries.holdings(entry.id());
    }

    List<SecretEntry> export(String purpose, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        var lines = entries.of(viewer.unit(), MOST_EXPORTED, 0);
        audit.record(
                Audit.Entry.of("document.secret_entries_exported", "unit:" + viewer.unit())
                        .purpose(purpose)
                        .detail(lines.size() + " entries"));
        return lines;
    }

    @Transactional(readOnly = true)
    List<SecretDegree> degrees() {
        return entries.degrees(LocalDate.now(clock));
    }

    /// Who may hold one: the unit's own people, and those of the bodies that advise it.
    @Transactional(readOnly = true)
    List<MemberLine> holders(Viewer viewer) {
        var found = new ArrayList<>(members.of(viewer.unit(), viewer));
        units.children(viewer.unit(), viewer).stream()
                .filter(unit -> unit.kind() == UnitKind.ADVISORY_BODY)
                .forEach(unit -> found.addAll(members.of(unit.id(), viewer)));
        return found;
    }

    /// The day on which a refused upload came, of which an entry is to be made.
    @Transactional(readOnly = true)
    @Nullable LocalDate arrivedOn(UUID refused, Viewer viewer) {
        return refused(refused, viewer).arrivedOn();
    }

    /// Writes a paper down with its first holder. Incoming ones get the next number of the common series, or that of the upload that
    /// was refused.
    UUID add(SecretEntryForm form, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        if (!isOn()) {
            throw new DocumentRefused(Reason.SECRET_ENTRIES_OFF);
        }
        documents.lockRegister(viewer.unit());
        if (entries.find(form.step(), viewer.unit()).isEmpty()) {
            require(form, viewer);
            var at = clock.instant();
            entries.add(form, arrival(form, viewer), viewer, at);
            hold(form.step(), form.holding(), viewer);
            audit.record(Audit.Entry.of("document.secret_entered", "secret_entry:" + form.step()));
        }
        return form.step();
    }

    private void require(SecretEntryForm form, Viewer viewer) {
        if (form.holding().namesNobody()) {
            throw new DocumentRefused(Reason.SECRET_HOLDER_MISSING);
        }
        if (degrees().stream().noneMatch(degree -> degree.code().equals(form.degree()))) {
            throw new DocumentRefused(Reason.SECRET_DEGREE_UNKNOWN);
        }
        if (entries.isThere(form, viewer.unit())) {
            throw new DocumentRefused(Reason.SECRET_ENTERED_BEFORE);
        }
    }

    private ArrivalStamp arrival(SecretEntryForm form, Viewer viewer) {
        if (!form.isIncoming()) {
            return ArrivalStamp.NONE;
        }
        if (form.arrivedOn() == null) {
            throw new DocumentRefused(Reason.ARRIVAL_DAY_MISSING);
        }
        if (form.refused() != null) {
            var upload = refused(form.refused(), viewer);
            entries.takeOver(upload.id());
            if (upload.arrivalNumber() != null) {
                return new ArrivalStamp(upload.arrivalNumber(), upload.arrivedOn());
            }
        }
        int next = documents.nextArrivalNumber(viewer.unit(), form.arrivedOn().getYear());
        return new ArrivalStamp(next, form.arrivedOn());
    }

    private DocumentLine refused(UUID id, Viewer viewer) {
        var line = papers.line(new DocumentId(id), viewer);
        if (!Register.keeps(viewer, line) || line.state() != ReadingState.SECRET) {
            throw new NotFound(id);
        }
        return line;
    }

    /// Hands it to somebody else, or says that it was given back or destroyed.
    void hand(UUID id, HoldingForm form, Viewer viewer) {
        entries.lock(id);
        var entry = own(id, viewer);
        if (entries.holdings(id).stream().anyMatch(holding -> holding.id().equals(form.step()))) {
            return;
        }
        if (!entry.isThere()) {
            throw new DocumentRefused(Reason.SECRET_DESTROYED);
        }
        if (form.namesNobody()) {
            throw new DocumentRefused(Reason.SECRET_HOLDER_MISSING);
        }
        if (form.since() != null && form.since().isBefore(entry.last().since())) {
            throw new DocumentRefused(Reason.SECRET_HELD_LATER);
        }
        hold(id, form, viewer);
        audit.record(
                Audit.Entry.of("document.secret_handed", "secret_entry:" + id)
                        .detail(form.becomes().name()));
    }

    private void hold(UUID entry, HoldingForm form, Viewer viewer) {
        var member = form.member();
        var holder =
                form.becomes() == SecretHolding.Kind.HELD && member != null
                        ? name(member, viewer)
                        : "";
        var since = Objects.requireNonNullElse(form.since(), LocalDate.now(clock));
        var kept =
                form.becomes() == SecretHolding.Kind.HELD
                        ? form
                        : new HoldingForm(form.step(), form.kind(), null, null, since);
        entries.hand(entry, kept, holder, since, viewer, clock.instant());
    }

    private String name(UUID member, Viewer viewer) {
        return holders(viewer).stream()
                .filter(each -> each.id().value().equals(member))
                .map(MemberLine::name)
                .findFirst()
                .orElseThrow(() -> new NotFound(member));
    }

    private SecretEntry own(UUID id, Viewer viewer) {
        viewer.require(Permission.REGISTER_DOCUMENTS);
        return entries.find(id, viewer.unit()).orElseThrow(() -> new NotFound(id));
    }
}
