package vn.quantriet.draft;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.draft.DraftRefused.Reason;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.Notice;
import vn.quantriet.notification.Notifications;
import vn.quantriet.organization.Holders;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Sends drafts round (góp ý, thảo luận dân chủ), and keeps what the author makes of each remark (tiếp thu, giải trình).
@Service
@Transactional
public class Rounds {

    private static final int MOST_PEOPLE = 100;

    private final DraftRepository drafts;
    private final DraftSight sight;
    private final RoundRepository rounds;
    private final Units units;
    private final Members members;
    private final Holders holders;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Audit audit;
    private final Clock clock;

    Rounds(
            DraftRepository drafts,
            DraftSight sight,
            RoundRepository rounds,
            Units units,
            Members members,
            Holders holders,
            Accounts accounts,
            Notifications notifications,
            Audit audit,
            Clock clock) {
        this.drafts = drafts;
        this.sight = sight;
        this.rounds = rounds;
        this.units = units;
        this.members = members;
        this.holders = holders;
        this.accounts = accounts;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    /// Sends what the draft says now to units and persons. Under a step that was sent before nothing happens.
    public UUID open(DraftId id, RoundForm form, Viewer viewer) {
        var draft = sight.open(id, viewer);
        if (rounds.exists(form.id())) {
            return rounds.find(form.id(), id).map(Round::id).orElseThrow(() -> new NotFound(id));
        }
        if (form.due().isBefore(today())) {
            throw new DraftRefused(Reason.DUE_IN_THE_PAST);
        }
        var asked = asked(form, viewer);
        var people = people(form, viewer);
        if (asked.isEmpty() && people.isEmpty()) {
            throw new DraftRefused(Reason.NOBODY_ASKED);
        }
        var now = clock.instant();
        int wording = drafts.keep(id, WordingLine.Reason.DISCUSSED);
        rounds.open(form, id, wording, viewer, now);
        for (var unit : asked) {
            invite(draft, form, unit, viewer);
        }
        for (var person : people) {
            invite(draft, form, person, viewer);
        }
        drafts.tell(
                id,
                "discussed",
                String.valueOf(asked.size() + people.size()),
                Deed.by(viewer, now));
        audit.record(Audit.Entry.of("draft.discussed", "draft:" + id));
        return form.id();
    }

    private void invite(DraftRow draft, RoundForm form, UnitLine unit, Viewer viewer) {
        var id = Uuid7.next();
        rounds.invite(id, form.id(), unit.id().value(), unit.path(), null, unit.name(), viewer);
        tell(
                draft,
                id,
                accounts.holdersOf(unit.id(), Permission.DRAFT_DOCUMENTS),
                unit.id(),
                viewer);
    }

    private void invite(DraftRow draft, RoundForm form, MemberLine person, Viewer viewer) {
        var id = Uuid7.next();
        rounds.invite(
                id,
                form.id(),
                person.unit().value(),
                person.path(),
                person.id(),
                person.name(),
                viewer);
        tell(draft, id, accounts.of(List.of(person.id())), null, viewer);
    }

    private List<UnitLine> asked(RoundForm form, Viewer viewer) {
        return form.chosenUnits().stream()
                .map(unit -> units.line(new UnitId(unit), viewer))
                .filter(unit -> !unit.id().equals(viewer.unit()))
                .toList();
    }

    private List<MemberLine> people(RoundForm form, Viewer viewer) {
        return form.chosenMembers().stream()
                .map(member -> members.line(new MemberId(member), viewer))
                .toList();
    }

    /// The units that are offered: those directly below.
    @Transactional(readOnly = true)
    List<UnitLine> units(Viewer viewer) {
        return units.children(viewer.unit(), viewer);
    }

    /// The people who are offered: who holds a post in the unit, who belongs to it, and whom the words find.
    List<Candidate> people(String words, List<UUID> kept, Viewer viewer) {
        var found = new ArrayList<Candidate>();
        kept.forEach(member -> found.add(candidate(members.line(new MemberId(member), viewer))));
        members.find(words, viewer, MOST_PEOPLE).forEach(line -> found.add(candidate(line)));
        for (var title : PositionTitle.values()) {
            holders.of(List.of(viewer.unit()), title, today())
                    .forEach(holder ->
                            found.add(new Candidate(holder.member().value(), holder.name(), "")));
        }
        if (viewer.may(Permission.READ_MEMBERS)) {
            members.of(viewer.unit(), viewer).forEach(line -> found.add(candidate(line)));
        }
        var seen = new HashSet<UUID>();
        if (!found.isEmpty()) {
            audit.record(
                    Audit.Entry.of("draft.people_listed", "unit:" + viewer.unit())
                            .detail(found.size() + " rows"));
        }
        return found.stream()
                .filter(person -> seen.add(person.member()))
                .limit(MOST_PEOPLE)
                .toList();
    }

    private static Candidate candidate(MemberLine line) {
        return new Candidate(line.id().value(), line.name(), line.unitName());
    }

    @Transactional(readOnly = true)
    List<Round> of(DraftId id, Viewer viewer) {
        return rounds.of(sight.seen(id, viewer).id());
    }

    @Transactional(readOnly = true)
    Round round(DraftId id, UUID round, Viewer viewer) {
        sight.seen(id, viewer);
        return rounds.find(round, id).orElseThrow(() -> new NotFound(round));
    }

    /// Who was asked; their names are written down as read.
    List<Invitation> invitations(DraftId id, UUID round, Viewer viewer) {
        var asked = rounds.invitations(round(id, round, viewer).id());
        if (asked.stream().anyMatch(each -> each.member() != null)) {
            audit.record(
                    Audit.Entry.of("draft.asked_listed", "draft:" + id)
                            .detail(asked.size() + " rows"));
        }
        return asked;
    }

    @Transactional(readOnly = true)
    List<Opinion> opinions(DraftId id, UUID round, Viewer viewer) {
        return rounds.opinions(round(id, round, viewer).id());
    }

    /// What the author makes of a remark, as long as nothing is signed.
    void treat(
            DraftId id, UUID round, UUID opinion, Verdict verdict, String reason, Viewer viewer) {
        var draft = sight.held(id, Permission.DRAFT_DOCUMENTS, viewer);
        if (rounds.find(round, id).isEmpty() || !rounds.holds(round, opinion)) {
            throw new NotFound(opinion);
        }
        if (!draft.state().isOpen() && draft.state() != DraftState.SUBMITTED) {
            throw new DraftRefused(Reason.NOT_OPEN);
        }
        if (verdict != Verdict.TAKEN && reason.isBlank()) {
            throw new DraftRefused(Reason.NO_TREATMENT_REASON);
        }
        if (reason.length() > 4000) {
            throw new DraftRefused(Reason.TOO_LONG, 4000);
        }
        rounds.treat(opinion, verdict, reason.strip(), viewer, clock.instant());
    }

    void close(DraftId id, UUID round, Viewer viewer) {
        sight.held(id, Permission.DRAFT_DOCUMENTS, viewer);
        if (rounds.find(round, id).isEmpty()) {
            throw new NotFound(round);
        }
        rounds.close(round, viewer, clock.instant());
    }

    /// Reminds all who have said nothing, each at most once a day.
    ///
    /// @return how many were reminded now
    int remind(DraftId id, UUID round, Viewer viewer) {
        var draft = sight.held(id, Permission.DRAFT_DOCUMENTS, viewer);
        var found = rounds.find(round, id).orElseThrow(() -> new NotFound(round));
        if (!found.isOpen()) {
            throw new DraftRefused(Reason.ROUND_CLOSED);
        }
        int reminded = 0;
        for (var asked : rounds.invitations(round)) {
            if (!asked.isAnswered()
                    && rounds.remind(asked.id(), today(), viewer, clock.instant())) {
                reminded++;
                remind(draft, asked, viewer);
            }
        }
        audit.record(Audit.Entry.of("draft.reminded", "draft:" + id).detail(reminded + " asked"));
        return reminded;
    }

    private void remind(DraftRow draft, Invitation asked, Viewer viewer) {
        var member = asked.member();
        var to =
                member == null
                        ? accounts.holdersOf(asked.unit(), Permission.DRAFT_DOCUMENTS)
                        : accounts.of(List.of(member));
        notifications.tell(
                new Notice(
                        to,
                        "draft.notice.remind",
                        List.of(viewer.name(), draft.text().title()),
                        "/comments/" + asked.id(),
                        "draft:" + draft.id(),
                        member == null ? asked.unit() : null));
    }

    /// All that was said, for taking along; written down who took it and why.
    List<Opinion> export(DraftId id, UUID round, String purpose, Viewer viewer) {
        var opinions = opinions(id, round, viewer);
        audit.record(
                Audit.Entry.of("draft.opinions_exported", "draft:" + id)
                        .purpose(purpose)
                        .detail(opinions.size() + " rows"));
        return opinions;
    }

    private void tell(
            DraftRow draft,
            UUID invitation,
            List<AccountId> to,
            @Nullable UnitId unit,
            Viewer viewer) {
        notifications.tell(
                new Notice(
                        to,
                        "draft.notice.asked",
                        List.of(viewer.name(), draft.text().title()),
                        "/comments/" + invitation,
                        "draft:" + draft.id(),
                        unit));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
