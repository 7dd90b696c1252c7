package vn.quantriet.kernel;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/// How far the database lets the running work see: the second line behind the application's own checks.
///
/// Each transaction tells it to PostgreSQL (`app.scope`, `app.member`), whose row policies read nothing else. Without a
/// binding no row about a person comes back.
///
/// @param reach the paths whose subtrees are open
/// @param member own rows, wherever they are
/// @param actor for the audit log: an account's id, or `system:` and the name of a job
public record DatabaseScope(String reach, @Nullable MemberId member, String actor) {

    private static final ScopedValue<DatabaseScope> CURRENT = ScopedValue.newInstance();

    public static DatabaseScope of(Viewer viewer) {
        return new DatabaseScope(
                viewer.path().value(), viewer.member(), viewer.account().toString());
    }

    /// For a job, a listener or a batch, which see all and are named.
    public static DatabaseScope system(String name) {
        return new DatabaseScope(UnitPath.ALL.value(), null, "system:" + name);
    }

    public static Optional<DatabaseScope> current() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public void run(Runnable work) {
        ScopedValue.where(CURRENT, this).run(work);
    }

    public <T> T call(Callable<T> work) throws Exception {
        return ScopedValue.where(CURRENT, this).call(work::call);
    }
}
