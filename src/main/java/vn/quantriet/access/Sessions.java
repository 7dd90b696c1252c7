package vn.quantriet.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.HeldRole;

/// What a browser's session holds: who signed in, from where, and the role chosen last.
@Component
class Sessions {

    private static final String KEY = "signed-in-as";
    private static final String ADDRESS = "address";
    private static final String DEVICE = "device";

    private final CsrfTokenRepository tokens;
    private final FindByIndexNameSessionRepository<? extends Session> stored;

    Sessions(
            CsrfTokenRepository tokens,
            FindByIndexNameSessionRepository<? extends Session> stored) {
        this.tokens = tokens;
        this.stored = stored;
    }

    static Optional<SignedInAs> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof String text
                ? SignedInAs.of(text)
                : Optional.empty();
    }

    static Optional<SignedInAs> of(Session session) {
        return session.getAttribute(KEY) instanceof String text
                ? SignedInAs.of(text)
                : Optional.empty();
    }

    /// Begins anew under a fresh id, with a fresh token of forms: nothing that was known before sign-in is worth anything
    /// after it.
    void begin(SignedInAs who, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        var session = request.getSession(true);
        session.setAttribute(KEY, who.toString());
        session.setAttribute(ADDRESS, request.getRemoteAddr());
        session.setAttribute(DEVICE, Device.of(request.getHeader(HttpHeaders.USER_AGENT)));
        session.setAttribute(
                FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                who.account().toString());
    }

    void end(HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        tokens.saveToken(null, request, response);
    }

    /// Ends the account's sessions wherever they are, this one too.
    void endAll(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        stored.findByPrincipalName(account.toString()).keySet().forEach(stored::deleteById);
        end(request, response);
    }

    /// The sessions that would still be let in, the one used last first. Ids are secrets and stay here.
    List<SessionLine> living(SignedInAs here, Instant now, String own) {
        return stored.findByPrincipalName(here.account().toString()).values().stream()
                .filter(session -> lives(session, here, now))
                .map(session -> line(session, own))
                .sorted(Comparator.comparing(SessionLine::usedAt).reversed())
                .toList();
    }

    void act(HeldRole role, HttpServletRequest request) {
        of(request).ifPresent(who -> keep(who.acting(role.id()), request));
    }

    /// This session goes on after its owner changed the password; all others end.
    void passwordChanged(Instant at, HttpServletRequest request) {
        of(request).ifPresent(who -> keep(who.passwordSetAt(at), request));
    }

    private static boolean lives(Session session, SignedInAs here, Instant now) {
        return session.getAttribute(KEY) instanceof String text
                && SignedInAs.of(text)
                        .filter(who -> who.passwordSetAt().equals(here.passwordSetAt()))
                        .filter(who -> !who.isOver(now))
                        .isPresent();
    }

    private static SessionLine line(Session session, String own) {
        return new SessionLine(
                session.getAttributeOrDefault(DEVICE, ""),
                session.getAttributeOrDefault(ADDRESS, ""),
                session.getCreationTime(),
                session.getLastAccessedTime(),
                session.getId().equals(own));
    }

    private static void keep(SignedInAs who, HttpServletRequest request) {
        request.getSession().setAttribute(KEY, who.toString());
    }
}
