package vn.quantriet.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.LocalPath;
import vn.quantriet.web.Open;
import vn.quantriet.web.SignedIn;

/// Signs in and out, shows where one is signed in, and switches between the roles that one holds.
@Controller
class SessionController {

    private final SignIns signIns;
    private final Throttle throttle;
    private final Sessions sessions;
    private final Setup setup;
    private final Audit audit;
    private final Clock clock;

    SessionController(
            SignIns signIns,
            Throttle throttle,
            Sessions sessions,
            Setup setup,
            Audit audit,
            Clock clock) {
        this.signIns = signIns;
        this.throttle = throttle;
        this.sessions = sessions;
        this.setup = setup;
        this.audit = audit;
        this.clock = clock;
    }

    @Open
    @GetMapping("/sign-in")
    ModelAndView form(@RequestParam(defaultValue = "/") String next) {
        if (!setup.isDone()) {
            return new ModelAndView("redirect:/setup");
        }
        return page(next, "", false);
    }

    @Open
    @PostMapping("/sign-in")
    ModelAndView signIn(SignInForm form, HttpServletRequest request, HttpServletResponse response) {
        var login = Account.login(form.login());
        throttle.count(login, request.getRemoteAddr());
        var session = signIns.signIn(login, form.password());
        if (session.isEmpty()) {
            return page(form.next(), form.login(), true);
        }
        sessions.begin(session.get(), request, response);
        return new ModelAndView("redirect:" + LocalPath.or(form.next(), "/"));
    }

    @SignedIn
    @PostMapping("/sign-out")
    String signOut(Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        audit.record(Audit.Entry.of("session.closed", "account:" + viewer.account()));
        sessions.end(request, response);
        return "redirect:/sign-in";
    }

    /// Where one is signed in now.
    @SignedIn
    @GetMapping("/sessions")
    ModelAndView index(HttpServletRequest request) {
        var own = request.getSession(false);
        var lines =
                Sessions.of(request)
                        .map(who ->
                                sessions.living(
                                        who, clock.instant(), own == null ? "" : own.getId()))
                        .orElse(List.of());
        return new ModelAndView("access/session/index", "sessions", lines);
    }

    @SignedIn
    @PostMapping("/sessions/ending")
    String signOutEverywhere(
            Viewer viewer, HttpServletRequest request, HttpServletResponse response) {
        audit.record(Audit.Entry.of("session.closed", "account:" + viewer.account()).detail("ALL"));
        sessions.endAll(viewer.account(), request, response);
        return "redirect:/sign-in";
    }

    @SignedIn
    @PostMapping("/acting-role")
    String act(
            @RequestParam UUID role,
            @RequestParam(defaultValue = "/") String back,
            Viewer viewer,
            HttpServletRequest request) {
        var chosen =
                viewer.held().stream()
                        .filter(held -> held.id().equals(role))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(role));
        sessions.act(chosen, request);
        return "redirect:" + LocalPath.or(back, "/");
    }

    private static ModelAndView page(String next, String login, boolean refused) {
        var page = new ModelAndView("access/session/new");
        page.setStatus(refused ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK);
        page.addObject("next", LocalPath.or(next, "/"));
        page.addObject("login", login);
        page.addObject("refused", refused);
        return page;
    }

    /// @param next where to go then, a path of this site
    record SignInForm(String login, String password, String next) {

        SignInForm {
            login = login == null ? "" : login;
            password = password == null ? "" : password;
            next = next == null ? "/" : next;
        }
    }
}
