package vn.quantriet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.LAN;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.ModuleTest;

/// Parsers that others wrote read the feed and the map.
@ModuleTest
@Tag("A8")
class FeedModuleTests {

    private static final String TITLE =
            "Kế hoạch <b>\"nạo vét\"</b> & 'kè' ]]> \u0001\u202e\ud83d\ude00 hết";

    @Autowired Documents documents;
    @Autowired Sites sites;
    @Autowired Publications publications;
    @Autowired Sheets sheets;
    @Autowired MockMvcTester mvc;

    @Test
    void areReadByForeignParsers() throws Exception {
        sites.save(new SiteForm("Trang <sông> & ngòi", "song-ngoi", "Giới thiệu & <i>", ""), LAN);
        sites.open(LAN);
        var shown = new Shown(documents, publications);
        var id = shown.publish(shown.filed("5-KH/ĐU", "Chữ.", LAN), Shown.form(TITLE, 0), LAN);
        var sheet = Uuid7.next();
        sheets.begin(sheet, new SheetForm("Hỏi & đáp", AnswersFor.PUBLIC, null), LAN);
        sheets.ask(sheet, Uuid7.next(), new QuestionForm("Hỏi?", "Đáp."), LAN);
        sheets.publish(sheet, Uuid7.next(), LAN);

        var text = body("/portal/song-ngoi/feed.xml", "application/rss+xml");
        var feed = new SyndFeedInput().build(new StringReader(text));
        assertThat(feed.getFeedType()).isEqualTo("rss_2.0");
        assertThat(feed.getTitle()).isEqualTo("Trang <sông> & ngòi");
        assertThat(feed.getLink()).isEqualTo("http://song.example:8443/portal/song-ngoi");
        assertThat(feed.getLanguage()).isEqualTo("vi");
        assertThat(feed.getEntries()).hasSize(2).allSatisfy(FeedModuleTests::isWhole);
        assertThat(feed.getEntries().getLast().getTitle())
                .isEqualTo("5-KH/ĐU: Kế hoạch <b>\"nạo vét\"</b> & 'kè' ]]> \ud83d\ude00 hết");
        assertThat(feed.getEntries().getLast().getLink())
                .isEqualTo("http://song.example:8443/portal/song-ngoi/documents/" + id);
        assertThat(text)
                .contains(
                        "<atom:link href=\"http://song.example:8443/portal/song-ngoi/feed.xml\" rel=\"self\" type=\"application/rss+xml\"");

        var map = parsed(body("/portal/sitemap.xml", "application/xml"));
        var places =
                map.getElementsByTagNameNS("http://www.sitemaps.org/schemas/sitemap/0.9", "loc");
        assertThat(places.getLength()).isEqualTo(4);
        assertThat(places.item(3).getTextContent()).endsWith("/portal/song-ngoi/documents/" + id);
        assertThat(body("/robots.txt", "text/plain"))
                .contains("Disallow: /\n", "Sitemap: http://song.example:8443/portal/sitemap.xml");
    }

    private static void isWhole(SyndEntry entry) {
        assertThat(entry.getLink()).startsWith("http://song.example:8443/portal/song-ngoi");
        assertThat(entry.getUri()).isEqualTo(entry.getLink());
        assertThat(entry.getPublishedDate()).isNotNull();
        assertThat(entry.getCategories()).hasSize(1);
        assertThat(entry.getDescription()).isNotNull();
    }

    private String body(String path, String mediaType) {
        var answer =
                mvc.get().uri(path).header("Host", "song.example:8443").exchange().getResponse();
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo(mediaType + ";charset=UTF-8");
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static org.w3c.dom.Document parsed(String text) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }
}
