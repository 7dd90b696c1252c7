package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.QUANG;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.document.DocumentFiled;
import vn.quantriet.testing.ApplicationTest;
import vn.quantriet.testing.Cast;

@ApplicationTest
class ConditionModuleTests {

    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;

    @Test
    void showsAdministratorsHowThePartsAre() {
        assertThat(mvc.get().uri("/conditions").with(Cast.by(QUANG)))
                .hasStatusOk()
                .bodyText()
                .contains("PostgreSQL 18", "MB cho dữ liệu", "Không có TLS", "Đọc tệp lạ")
                .contains("Không có việc nào bị bỏ dở");
        assertThat(mvc.get().uri("/conditions").with(Cast.by(HOA))).hasStatus(404);
    }

    @Test
    void namesTheWorkThatWasLeftUnfinished() {
        jdbc.sql(
                        """
                        insert into event.event_publication (id, listener_id, event_type, serialized_event, publication_date, status)
                        values (:id, 'nobody', :type, '{"document":{"value":"0192a000-0000-7000-8000-000000000001"},"unit":{"value":"0192a000-0000-7000-8000-000000000001"}}',
                                now() - interval '1 hour', 'FAILED')
                        """)
                .param("id", UUID.randomUUID())
                .param("type", DocumentFiled.class.getName())
                .update();
        try {
            assertThat(mvc.get().uri("/conditions").with(Cast.by(QUANG)))
                    .bodyText()
                    .contains("1 việc chưa xong: DocumentFiled");
        } finally {
            jdbc.sql("delete from event.event_publication where listener_id = 'nobody'").update();
        }
    }
}
