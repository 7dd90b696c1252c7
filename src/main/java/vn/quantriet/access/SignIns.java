package vn.quantriet.access;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.access.audit.AuditLog;
import vn.quantriet.kernel.Audit;

/// Lets people in by login and password.
///
/// Whoever fails learns nothing: an unknown login, a wrong password, a locked and a closed account get the same answer
/// after the same work.
@Service
class SignIns {

    private final AccountRepository accounts;
    private final Passwords passwords;
    private final Settings settings;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SignIns(
            AccountRepository accounts,
            Passwords passwords,
            Settings settings,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    Optional<SignedInAs> signIn(String login, String password) {
        var lock = Duration.ofMinutes(settings.get(Setting.LOCK_MINUTES));
        var found = accounts.credentials(login, clock.instant().minus(lock));
        boolean right = passwords.match(password, found.map(Credentials::hash).orElse(null));
        if (found.isEmpty()) {
            audit.refused(
                    Audit.Entry.of("session.opened", "login:" + audit.hash(login))
                            .detail("UNKNOWN_LOGIN"));
            return Optional.empty();
        }
        return settle(found.get(), right);
    }

    private Optional<SignedInAs> settle(Credentials account, boolean right) {
        int limit = settings.get(Setting.LOCK_AFTER_FAILURES);
        if (account.closed()) {
            return refuse(account, "CLOSED", false);
        }
        if (account.failures() >= limit) {
            return refuse(account, "LOCKED", false);
        }
        return right ? admit(account) : refuse(account, "WRONG_PASSWORD", true);
    }

    private Optional<SignedInAs> admit(Credentials account) {
        within(
                account,
                () -> {
                    accounts.forgetFailures(account.account());
                    audit.record(entry(account), account.path());
                });
        var until = clock.instant().plus(Duration.ofHours(settings.get(Setting.SESSION_HOURS)));
        return Optional.of(
                new SignedInAs(
                        account.account(), account.member(), account.passwordSetAt(), until, null));
    }

    private Optional<SignedInAs> refuse(Credentials account, String reason, boolean counts) {
        within(
                account,
                () -> {
                    if (counts) {
                        accounts.addFailure(account, clock.instant());
                    }
                    audit.refused(entry(account).detail(reason), account.path());
                });
        return Optional.empty();
    }

    private void within(Credentials account, Runnable work) {
        account.scope().run(() -> transaction.executeWithoutResult(_ -> work.run()));
    }

    private static Audit.Entry entry(Credentials account) {
        return Audit.Entry.of("session.opened", "account:" + account.account());
    }
}
