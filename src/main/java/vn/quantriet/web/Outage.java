package vn.quantriet.web;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.CannotCreateTransactionException;

/// Tells whether something failed because the database was out of reach, wherever in the chain of causes that is said.
final class Outage {

    /// SQL:2023 class 08 is a lost connection; PostgreSQL's 57P is a server that stops, starts or was killed.
    private static final String LOST = "08";

    private static final String STOPPED = "57P";

    private Outage() {}

    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(Outage::is);
    }

    private static boolean is(Throwable cause) {
        return cause instanceof DataAccessResourceFailureException
                || cause instanceof CannotCreateTransactionException
                || cause instanceof SQLException failure && isLost(failure.getSQLState());
    }

    /// Without a state it is the pool that speaks: of a connection that it took away.
    private static boolean isLost(@Nullable String state) {
        return state == null || state.startsWith(LOST) || state.startsWith(STOPPED);
    }
}
