package vn.quantriet.access;

import static java.util.stream.Collectors.groupingBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.MemberLine;
import vn.quantriet.organization.Members;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What administrators see of accounts: those of the people within their reach. Every reading is written down.
@Service
@Transactional(readOnly = true)
class AccountList {

    private static final int CANDIDATES = 20;

    private final AccountListRepository accounts;
    private final Members members;
    private final Audit audit;
    private final Clock clock;

    AccountList(AccountListRepository accounts, Members members, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    Paged<AccountLine> page(AccountQuery query, Paging paging, Viewer viewer) {
        viewer.require(Permission.MANAGE_ACCOUNTS);
        var lines = withRoles(accounts.page(query, viewer.path(), paging));
        if (!lines.isEmpty()) {
            audit.record(
                    Audit.Entry.of("account.listed", "unit:" + viewer.unit())
                            .detail(lines.size() + " rows"));
        }
        return new Paged<>(lines, accounts.count(query, viewer.path()), paging);
    }

    AccountLine line(AccountId id, Viewer viewer) {
        viewer.require(Permission.MANAGE_ACCOUNTS);
        var line = accounts.line(id, viewer.path()).orElseThrow(() -> new NotFound(id));
        audit.record(Audit.Entry.of("account.read", "account:" + id));
        return withRoles(List.of(line)).getFirst();
    }

    /// People who have no account yet, by name.
    List<MemberLine> withoutAccount(String words, Viewer viewer) {
        viewer.require(Permission.MANAGE_ACCOUNTS);
        var found = members.find(words, viewer, CANDIDATES);
        var taken = accounts.accountsOf(found.stream().map(MemberLine::id).toList());
        return found.stream().filter(member -> !taken.containsKey(member.id())).toList();
    }

    private List<AccountLine> withRoles(List<AccountLine> lines) {
        var ids = lines.stream().map(AccountLine::id).toList();
        var roles =
                accounts.roles(ids, LocalDate.now(clock)).stream()
                        .collect(groupingBy(HeldLine::account));
        return lines.stream()
                .map(line -> line.with(roles.getOrDefault(line.id(), List.of())))
                .toList();
    }
}
