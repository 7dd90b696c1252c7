package vn.quantriet.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.MINISTRY;
import static vn.quantriet.testing.Cast.by;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("B1")
class FailedReadingModuleTests {

    private static final AtomicBoolean BROKEN = new AtomicBoolean(true);

    @Autowired JdbcClient jdbc;
    @Autowired Readings readings;
    @Autowired ProposalRepository proposals;
    @Autowired MockMvcTester mvc;

    @Test
    void leavesTheDocumentFiledSaysSoAndCanBeTriedAgain() {
        var document = new FiledDocuments(jdbc).file(Samples.PLAN, MINISTRY);
        BROKEN.set(true);
        readings.read(document, MINISTRY);
        var path = "/documents/" + document + "/review";

        assertThat(mvc.get().uri(path).with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains("chưa đọc được nội dung", "Đọc lại", "Kiểm tra toàn bộ thiết bị");

        BROKEN.set(false);
        assertThat(
                        mvc.post()
                                .uri(path + "/readings")
                                .param("step", Uuid7.next().toString())
                                .with(by(HOA)))
                .hasStatus3xxRedirection();
        assertThat(proposals.of(document)).isNotEmpty();
        assertThat(mvc.get().uri(path).with(by(HOA)))
                .bodyText()
                .doesNotContain("chưa đọc được nội dung");
    }

    /// An engine that can be broken.
    @TestConfiguration(proxyBeanMethods = false)
    static class Fragile {

        @Bean
        @Primary
        Reader fragileReader() {
            return new Reader() {
                @Override
                Understood read(String text) throws UnreadText {
                    if (BROKEN.get()) {
                        throw new UnreadText(new IllegalStateException("broken"));
                    }
                    return super.read(text);
                }
            };
        }
    }
}
