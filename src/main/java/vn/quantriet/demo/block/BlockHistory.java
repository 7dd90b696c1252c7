package vn.quantriet.demo.block;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.assignment.Counting;

/// Writes what two years of work left behind.
@Component
class BlockHistory {

    private final JdbcClient jdbc;
    private final Counting counting;
    private final TransactionOperations transactions;

    BlockHistory(JdbcClient jdbc, Counting counting, TransactionOperations transactions) {
        this.jdbc = jdbc;
        this.counting = counting;
        this.transactions = transactions;
    }

    void write() {
        var statements = statements();
        transactions.executeWithoutResult(_ -> {
            for (var statement : statements) {
                jdbc.sql(statement).update();
            }
            counting.recount();
        });
    }

    private static List<String> statements() {
        try {
            var text =
                    new ClassPathResource("demo/block-history.sql")
                            .getContentAsString(StandardCharsets.UTF_8);
            return Stream.of(text.split(";\\s*\\n")).filter(one -> !one.isBlank()).toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
