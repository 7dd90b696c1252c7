package vn.quantriet.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.quantriet.access.Accounts;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;

/// Finds into whose inboxes notices go: of those who are told, and of who stands in for them. Asked under a system scope.
@Component
class Receivers {

    private final Accounts accounts;
    private final AbsenceRepository absences;
    private final Clock clock;

    Receivers(Accounts accounts, AbsenceRepository absences, Clock clock) {
        this.accounts = accounts;
        this.absences = absences;
        this.clock = clock;
    }

    List<Receiver> of(Notice notice) {
        return of(List.of(notice)).getFirst();
    }

    /// For each of the notices.
    List<List<Receiver>> of(List<Notice> notices) {
        var told = new HashSet<AccountId>();
        notices.forEach(notice -> told.addAll(notice.to()));
        var members = accounts.membersOf(told);
        var standing = standing(members.values());
        return notices.stream().map(notice -> of(notice, members, standing)).toList();
    }

    private static List<Receiver> of(
            Notice notice,
            Map<AccountId, MemberId> members,
            Map<MemberId, List<Receiver>> standing) {
        var receivers = new ArrayList<Receiver>();
        var there = new HashSet<AccountId>();
        for (var account : notice.to()) {
            var member = members.get(account);
            if (member != null && there.add(account)) {
                receivers.add(new Receiver(account, member, ""));
            }
        }
        if (notice.goesToDeputies()) {
            notice.to().stream()
                    .flatMap(account -> java.util.stream.Stream.ofNullable(members.get(account)))
                    .flatMap(member -> standing.getOrDefault(member, List.of()).stream())
                    .filter(deputy -> there.add(deputy.account()))
                    .forEach(receivers::add);
        }
        return receivers;
    }

    /// Who stands in today for each who is away.
    private Map<MemberId, List<Receiver>> standing(Collection<MemberId> people) {
        var away = absences.today(people, LocalDate.now(clock));
        var deputies = away.stream().map(Absence::deputy).distinct().toList();
        var open = accounts.membersOf(accounts.of(deputies));
        var accountOf = new HashMap<MemberId, AccountId>();
        open.forEach((account, member) -> accountOf.put(member, account));
        return away.stream()
                .filter(absence -> accountOf.containsKey(absence.deputy()))
                .collect(
                        Collectors.groupingBy(
                                Absence::member,
                                Collectors.mapping(
                                        absence ->
                                                new Receiver(
                                                        java.util.Objects.requireNonNull(
                                                                accountOf.get(absence.deputy())),
                                                        absence.deputy(),
                                                        absence.memberName()),
                                        Collectors.toList())));
    }
}
