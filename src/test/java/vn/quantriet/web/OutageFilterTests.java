package vn.quantriet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.transaction.TransactionSystemException;

class OutageFilterTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysThatTheDatabaseIsGone() throws Exception {
        run(new ServletException(new DataAccessResourceFailureException("gone")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(response.getContentAsString()).contains("thử lại sau ít phút");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"08006", "57P01", "57P03"})
    void seesALostConnectionBehindATransactionThatCouldNotBeTakenBack(@Nullable String state)
            throws Exception {
        var lost = new SQLException("gone", state);
        run(new ServletException(new TransactionSystemException("no rollback", lost)));

        assertThat(response.getStatus()).isEqualTo(503);
    }

    @Test
    void leavesOurOwnFaultsToOthers() {
        assertThatThrownBy(() -> run(new ServletException(new SQLException("ours", "42601"))))
                .isInstanceOf(ServletException.class);
        assertThatThrownBy(() -> run(new ServletException("ours"))).hasMessage("ours");
        assertThat(response.getStatus()).isEqualTo(200);
    }

    private void run(ServletException failure) throws Exception {
        new OutageFilter()
                .doFilter(
                        new MockHttpServletRequest(),
                        response,
                        (_, _) -> {
                            throw failure;
                        });
    }
}
