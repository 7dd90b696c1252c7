package vn.quantriet.access;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.HeldRole;

/// What a browser's session holds: who signed in, and the role chosen last.
@Component
class Sessions {

    private static final String KEY = "signed-in-as";

    private final CsrfTokenRepository tokens;

    Sessions(CsrfTokenRepository tokens) {
        this.tokens = tokens;
    }

    static Optional<SignedInAs> of(HttpServletRequest request) {
        var session = request.getSession(false);
        return session != null && session.getAttribute(KEY) instanceof String text
                ? Optional.of(SignedInAs.of(text))
                : Optional.empty();
    }

    /// Begins anew under a fresh id, with a fresh token of forms: nothing that was known before sign-in is worth anything
    /// after it.
    void begin(SignedInAs who, HttpServletRequest request, HttpServletResponse response) {
        end(request, response);
        var session = request.getSession(true);
        session.setAttribute(KEY, who.toString());
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

    void act(HeldRole role, HttpServletRequest request) {
        of(request).ifPresent(who -> keep(who.acting(role.id()), request));
    }

    /// This session goes on after its owner changed the password; all others end.
    void passwordChanged(Instant at, HttpServletRequest request) {
        of(request).ifPresent(who -> keep(who.passwordSetAt(at), request));
    }

    private static void keep(SignedInAs who, HttpServletRequest request) {
        request.getSession().setAttribute(KEY, who.toString());
    }
}
