package vn.quantriet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class OutageFilterTests {

    private final MockHttpServletResponse response = new MockHttpServletResponse();

    @Test
    void saysThatTheDatabaseIsGone() throws Exception {
        run(new ServletException(new DataAccessResourceFailureException("gone")));

        assertThat(response.getStatus()).isEqualTo(503);
        assertThat(response.getHeader("Retry-After")).isNotNull();
        assertThat(response.getContentAsString()).contains("thử lại sau ít phút");
    }

    @Test
    void leavesOurOwnFaultsToOthers() {
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
