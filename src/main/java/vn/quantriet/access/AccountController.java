package vn.quantriet.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.access.audit.AuditReading;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Paging;
import vn.quantriet.web.Requires;

/// Pages of administrators: accounts and the roles that they hold.
@Controller
@Requires(Permission.MANAGE_ACCOUNTS)
class AccountController {

    /// Beyond so many units one chooses by their pages.
    private static final int MANY = 3000;

    private final AccountList list;
    private final Accounts accounts;
    private final Members members;
    private final Units units;
    private final AuditReading log;
    private final Clock clock;

    AccountController(
            AccountList list,
            Accounts accounts,
            Members members,
            Units units,
            AuditReading log,
            Clock clock) {
        this.list = list;
        this.accounts = accounts;
        this.members = members;
        this.units = units;
        this.log = log;
        this.clock = clock;
    }

    @GetMapping("/accounts")
    ModelAndView index(AccountQuery query, Paging paging, Viewer viewer) {
        var page = new ModelAndView("access/account/index");
        page.addObject("query", query);
        page.addObject("accounts", list.page(query, paging, viewer));
        return page;
    }

    @GetMapping("/accounts/new")
    ModelAndView blank(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable UUID member,
            Viewer viewer) {
        return member == null ? choose(q, viewer) : blank(member, null, viewer, null);
    }

    @PostMapping("/accounts")
    ModelAndView open(@RequestParam UUID member, @RequestParam String login, Viewer viewer) {
        try {
            var id = AccountId.next();
            var password = accounts.open(id, new MemberId(member), login, viewer);
            return once(id, password, viewer);
        } catch (AccessRefused refusal) {
            return blank(member, login, viewer, refusal);
        }
    }

    @GetMapping("/accounts/{id}")
    ModelAndView show(@PathVariable UUID id, Viewer viewer) {
        return show(new AccountId(id), viewer, null);
    }

    @PostMapping("/accounts/{id}/roles")
    ModelAndView grant(
            @PathVariable UUID id,
            @RequestParam Role role,
            @RequestParam UUID unit,
            Viewer viewer,
            RedirectAttributes redirect) {
        var grant = RoleGrant.of(role, new UnitId(unit), LocalDate.now(clock));
        return change(id, viewer, redirect, account -> accounts.grant(account, grant, viewer));
    }

    @PostMapping("/accounts/{id}/roles/{held}/withdrawal")
    ModelAndView withdraw(
            @PathVariable UUID id,
            @PathVariable UUID held,
            Viewer viewer,
            RedirectAttributes redirect) {
        return change(id, viewer, redirect, account -> accounts.withdraw(account, held, viewer));
    }

    @PostMapping("/accounts/{id}/password")
    ModelAndView reset(@PathVariable UUID id, Viewer viewer) {
        var account = new AccountId(id);
        try {
            return once(account, accounts.resetPassword(account, viewer), viewer);
        } catch (AccessRefused refusal) {
            return show(account, viewer, refusal);
        }
    }

    @PostMapping("/accounts/{id}/closure")
    ModelAndView close(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String reason,
            Viewer viewer,
            RedirectAttributes redirect) {
        return change(id, viewer, redirect, account -> accounts.close(account, reason, viewer));
    }

    @PostMapping("/accounts/{id}/reopening")
    ModelAndView reopen(@PathVariable UUID id, Viewer viewer, RedirectAttributes redirect) {
        return change(id, viewer, redirect, account -> accounts.reopen(account, viewer));
    }

    /// Something done to an account.
    private interface Change {
        void to(AccountId account);
    }

    private ModelAndView change(
            UUID id, Viewer viewer, RedirectAttributes redirect, Change change) {
        var account = new AccountId(id);
        try {
            change.to(account);
            Flash.done(redirect, "access.account.changed");
            return new ModelAndView("redirect:/accounts/" + id);
        } catch (AccessRefused refusal) {
            return show(account, viewer, refusal);
        }
    }

    private ModelAndView choose(String words, Viewer viewer) {
        var page = new ModelAndView("access/account/choose");
        page.addObject("q", words);
        page.addObject("members", list.withoutAccount(words, viewer));
        return page;
    }

    private ModelAndView blank(
            UUID member, @Nullable String login, Viewer viewer, @Nullable AccessRefused refusal) {
        var line = members.line(new MemberId(member), viewer);
        var page = new ModelAndView("access/account/new");
        page.addObject("member", line);
        page.addObject("login", login == null ? Logins.from(line.name()) : login);
        return refused(page, refusal);
    }

    private ModelAndView show(AccountId id, Viewer viewer, @Nullable AccessRefused refusal) {
        var page = new ModelAndView("access/account/show");
        page.addObject("account", list.line(id, viewer));
        page.addObject("own", id.equals(viewer.account()));
        page.addObject("units", choice(viewer));
        page.addObject("events", log.about("account:" + id, viewer));
        return refused(page, refusal);
    }

    /// The password stands on this one answer and nowhere else.
    private ModelAndView once(AccountId id, String password, Viewer viewer) {
        var page = new ModelAndView("access/account/password");
        page.addObject("account", list.line(id, viewer));
        page.addObject("password", password);
        return page;
    }

    private List<UnitLine> choice(Viewer viewer) {
        return units.subtree(viewer.path()).stream().limit(MANY).toList();
    }

    private static ModelAndView refused(ModelAndView page, @Nullable AccessRefused refusal) {
        page.addObject("refusal", refusal);
        if (refusal != null) {
            page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return page;
    }
}
