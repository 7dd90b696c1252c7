package vn.quantriet.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.by;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
class WebModuleTests {

    @Autowired MockMvcTester mvc;

    @Test
    void saysThatItCanServeWithoutSignIn() {
        assertThat(mvc.get().uri("/health")).hasStatusOk().bodyText().isEqualTo("ok");
    }

    @Test
    void showsTheHomePageToWhoIsSignedIn() {
        assertThat(mvc.get().uri("/").with(by(LAN)))
                .hasStatusOk()
                .bodyText()
                .contains("Việc của tôi");
    }

    @Test
    void answersAnUnknownPageWithASentence() {
        assertThat(mvc.get().uri("/nothing").with(by(LAN)))
                .hasStatus(404)
                .bodyText()
                .contains("Không tìm thấy");
    }
}
