package vn.quantriet.access;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.JdbcTransactionObjectSupport;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DelegatingTransactionDefinition;
import vn.quantriet.kernel.DatabaseScope;

/// Begins every transaction by telling PostgreSQL how far the running work may see.
///
/// Text with `SET LOCAL`, not `set_config`: it ends with the transaction also behind a connection pooler. Nothing is told
/// when no scope is bound, so rows about persons stay closed.
///
/// A transaction marked read-only still lets the audit log write down who read what.
@Component("transactionManager")
class ScopedTransactionManager extends JdbcTransactionManager {

    ScopedTransactionManager(DataSource dataSource) {
        super(dataSource);
    }

    @Override
    protected void doBegin(Object transaction, TransactionDefinition definition) {
        super.doBegin(transaction, writing(definition));
        DatabaseScope.current().ifPresent(scope -> tell(transaction, scope));
    }

    private static TransactionDefinition writing(TransactionDefinition definition) {
        return new DelegatingTransactionDefinition(definition) {
            @Override
            public boolean isReadOnly() {
                return false;
            }
        };
    }

    private static void tell(Object transaction, DatabaseScope scope) {
        var connection =
                ((JdbcTransactionObjectSupport) transaction).getConnectionHolder().getConnection();
        try (var statement = connection.createStatement()) {
            statement.execute(statement(scope));
        } catch (SQLException failure) {
            throw new CannotCreateTransactionException("could not set the scope", failure);
        }
    }

    /// A reach holds letters, digits, dots and underscores only, an id hexadecimal digits and hyphens: nothing to escape.
    private static String statement(DatabaseScope scope) {
        var member = scope.member() == null ? "" : scope.member().toString();
        return "set local app.scope = '%s'; set local app.member = '%s'"
                .formatted(scope.reach(), member);
    }
}
