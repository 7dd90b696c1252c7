package vn.quantriet.access;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import vn.quantriet.access.audit.AuditLog;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.web.Declined;

/// Slows down guessing and flooding: so many tries a minute per login, address or account.
///
/// Counted in the database, so it holds for all nodes together. Logins and addresses are kept as keyed hashes only.
@Component
class Throttle {

    private final PaceRepository paces;
    private final Settings settings;
    private final AuditLog audit;

    Throttle(PaceRepository paces, Settings settings, AuditLog audit) {
        this.paces = paces;
        this.settings = settings;
        this.audit = audit;
    }

    /// Declines a sign-in too many, or another try to guess a secret.
    void count(String login, String address) {
        boolean admitted =
                admits(Setting.SIGN_INS_PER_ADDRESS_A_MINUTE, audit.hash(address))
                        && admits(Setting.SIGN_INS_PER_LOGIN_A_MINUTE, audit.hash(login));
        if (!admitted) {
            throw new Declined(HttpStatus.TOO_MANY_REQUESTS, "access.too_often");
        }
    }

    /// Declines what an account asks for too often.
    void count(Setting limit, AccountId account) {
        if (!admits(limit, account.toString())) {
            throw new Declined(HttpStatus.TOO_MANY_REQUESTS, "access.too_fast");
        }
    }

    /// Declines what strangers behind one address ask for too often.
    void count(Setting limit, String address) {
        if (!admits(limit, audit.hash(address))) {
            throw new Declined(HttpStatus.TOO_MANY_REQUESTS, "access.too_fast");
        }
    }

    private boolean admits(Setting limit, String key) {
        return paces.admits(limit + " " + key, settings.get(limit));
    }
}
