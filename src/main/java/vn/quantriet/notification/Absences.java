package vn.quantriet.notification;

import static vn.quantriet.notification.NotificationRefused.Reason.*;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Dates;

/// Who is away and who stands in. It brings notices and lists to the deputy and no right: what a deputy may open and do is what
/// their own roles allow.
@Service
@Transactional
public class Absences {

    private static final int LONGEST = 366;
    private static final int MOST = 200;

    private final AbsenceRepository absences;
    private final Accounts accounts;
    private final Notifications notifications;
    private final Audit audit;
    private final Clock clock;

    Absences(
            AbsenceRepository absences,
            Accounts accounts,
            Notifications notifications,
            Audit audit,
            Clock clock) {
        this.absences = absences;
        this.accounts = accounts;
        this.notifications = notifications;
        this.audit = audit;
        this.clock = clock;
    }

    /// For whom the viewer stands in today.
    @Transactional(readOnly = true)
    public List<Absence> deputised(Viewer viewer) {
        return absences.deputised(viewer.member(), today());
    }

    /// Those of the people who are away today, as far as the scope reaches.
    @Transactional(readOnly = true)
    public List<Absence> today(Collection<MemberId> people) {
        return absences.today(people, today());
    }

    /// The viewer's own, those in which they stand in, and those of the unit for its office.
    @Transactional(readOnly = true)
    List<Absence> of(Viewer viewer) {
        return absences.of(viewer, viewer.may(Permission.ACCEPT_ASSIGNMENTS), MOST);
    }

    /// Who may be entered: the viewer, and people of the unit for its office; the viewer first.
    @Transactional(readOnly = true)
    List<Colleague> people(Viewer viewer) {
        var self = absences.person(viewer.member()).stream();
        var others =
                viewer.may(Permission.ACCEPT_ASSIGNMENTS)
                        ? absences.people(List.of(viewer.unit()), today()).stream()
                        : Stream.<Colleague>of();
        return Stream.concat(self, others).distinct().toList();
    }

    /// Who may stand in: people of the units in which the viewer holds roles.
    @Transactional(readOnly = true)
    List<Colleague> deputies(Viewer viewer) {
        var units = new ArrayList<UnitId>();
        absences.person(viewer.member()).ifPresent(self -> units.add(self.unit()));
        viewer.held().stream().map(HeldRole::unit).forEach(units::add);
        var people = absences.people(units.stream().distinct().toList(), today());
        audit.record(
                Audit.Entry.of("colleague.listed", "unit:" + viewer.unit())
                        .detail(people.size() + " rows"));
        return people;
    }

    /// Enters that somebody is away. Sending it twice enters it once.
    void enter(
            UUID id,
            MemberId member,
            MemberId deputy,
            LocalDate from,
            LocalDate to,
            Viewer viewer) {
        var person = one(people(viewer), member);
        var other = one(deputies(viewer), deputy);
        absences.lock(member);
        if (absences.find(id).isPresent()) {
            return;
        }
        requireOwnWord(person, viewer);
        check(person, other, from, to);
        var absence =
                new Absence(
                        id,
                        member,
                        person.name(),
                        person.unit(),
                        person.path(),
                        deputy,
                        other.name(),
                        from,
                        to,
                        viewer.name(),
                        null);
        absences.add(absence, Deed.by(viewer, clock.instant()));
        audit.record(
                Audit.Entry.of("absence.entered", "member:" + member)
                        .detail("deputy:%s %s %s".formatted(deputy, from, to)));
        tell(absence, "notification.notice.deputy", deputy, viewer);
        tell(absence, "notification.notice.away", member, viewer);
        absences.deputised(member, from, to).stream()
                .map(Absence::member)
                .distinct()
                .forEach(left -> tell(absence, "notification.notice.deputy_away", left, viewer));
    }

    /// Who works for other units too gives away their notices only by their own word.
    private void requireOwnWord(Colleague person, Viewer viewer) {
        boolean elsewhere =
                accounts.of(person.member())
                        .filter(account -> accounts.worksBeyond(account, viewer.path()))
                        .isPresent();
        if (elsewhere && !person.member().equals(viewer.member())) {
            throw new NotificationRefused(ROLES_ELSEWHERE, person.name());
        }
    }

    private void check(Colleague person, Colleague deputy, LocalDate from, LocalDate to) {
        if (person.member().equals(deputy.member())) {
            throw new NotificationRefused(OWN_DEPUTY);
        }
        if (to.isBefore(from) || to.isAfter(from.plusDays(LONGEST))) {
            throw new NotificationRefused(BAD_DAYS);
        }
        if (from.isBefore(today())) {
            throw new NotificationRefused(PAST);
        }
        if (absences.overlaps(person.member(), from, to)) {
            throw new NotificationRefused(ALREADY_AWAY, person.name());
        }
        if (absences.overlaps(deputy.member(), from, to)) {
            throw new NotificationRefused(DEPUTY_AWAY, deputy.name());
        }
    }

    private static Colleague one(List<Colleague> people, MemberId wanted) {
        return people.stream()
                .filter(person -> person.member().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new NotFound(wanted));
    }

    /// The person is back, or does not leave.
    void end(UUID id, Viewer viewer) {
        var absence =
                absences.find(id)
                        .filter(found -> mayEnd(found, viewer))
                        .orElseThrow(() -> new NotFound(id));
        if (absence.isOver(today())) {
            return;
        }
        if (absences.end(id, today().minusDays(1), Deed.by(viewer, clock.instant()))) {
            audit.record(Audit.Entry.of("absence.ended", "member:" + absence.member()));
            tell(absence, "notification.notice.deputy_ended", absence.deputy(), viewer);
            tell(absence, "notification.notice.away_ended", absence.member(), viewer);
        }
    }

    static boolean mayEnd(Absence absence, Viewer viewer) {
        return absence.member().equals(viewer.member())
                || viewer.may(Permission.ACCEPT_ASSIGNMENTS)
                        && absence.unit().equals(viewer.unit());
    }

    private void tell(Absence absence, String key, MemberId to, Viewer by) {
        notifications.tell(
                new Notice(
                        accounts.of(to).filter(account -> !account.equals(by.account())).stream()
                                .toList(),
                        key,
                        List.of(
                                absence.memberName(),
                                Dates.day(absence.from()),
                                Dates.day(absence.to())),
                        "/absences",
                        "absence:" + absence.id()));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
