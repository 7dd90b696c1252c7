package vn.quantriet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.THU;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.QuanTriet;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.FreshDatabase;
import vn.quantriet.testing.WithSystemScope;

/// A stranger who knows every id and every word in the system, over a real socket. Whatever is not published holds a canary; not a byte of
/// it may come back, whatever is asked for and however.
@SpringBootTest(
        classes = QuanTriet.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(WithSystemScope.class)
@Tag("A8")
@Tag("J")
class GuessingTests {

    /// Stands in whatever strangers must not see, beside [#BAIT]; never asked for itself.
    private static final String CANARY = "Vangdakhongthay";

    /// Stands beside the canary and is searched for.
    private static final String BAIT = "moiCauThuyTinh";

    private static final String SECRET = " " + BAIT + " " + CANARY + " ";

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Value("${local.server.port}")
    int port;

    @Autowired Documents documents;
    @Autowired Sites sites;
    @Autowired Publications publications;
    @Autowired Sheets sheets;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;

    private final HttpClient client =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

    @Test
    void bringsNothingThatIsNotPublished() throws Exception {
        unlimited();
        prepare();
        var wrong = new TreeSet<String>();
        int asked = 0;
        for (var path : paths()) {
            for (var method : METHODS) {
                asked++;
                note(wrong, method, path, Map.of());
            }
            for (var headers : PAGE.matcher(path).matches() ? HEADERS : NO_HEADERS) {
                asked++;
                note(wrong, "GET", path, headers);
            }
        }
        System.out.printf("GUESSES %d requests, %d wrong%n", asked, wrong.size());
        assertThat(wrong).isEmpty();
    }

    /// The canary would be seen: it comes back where it is published.
    @Test
    void wouldNoticeAWordThatComesBack() throws Exception {
        unlimited();
        sites.save(new SiteForm("Bộ", "bo-thuy-van", "", ""), HOA);
        sites.open(HOA);
        var shown = new Shown(documents, publications);
        var id = shown.publish(shown.filed("77-KH/ĐU", "Công khai" + SECRET, HOA), HOA);
        var wrong = new TreeSet<String>();

        note(wrong, "GET", "/portal/bo-thuy-van/documents/" + id, Map.of());
        note(wrong, "GET", "/portal/bo-thuy-van/documents/" + id + "?lang=en", Map.of());

        assertThat(wrong).hasSize(2);
        publications.withdraw(shown.filed("77-KH/ĐU", "Công khai" + SECRET, HOA), "Xong", HOA);
    }

    private static final List<String> METHODS = List.of("GET", "HEAD", "OPTIONS", "POST");

    private static final List<Map<String, String>> NO_HEADERS = List.of();

    /// Where something could be found.
    private static final Pattern PAGE =
            Pattern.compile(
                    "/portal/(song-ngoi|ho-dam)(/questions|/feed\\.xml|/documents/[a-z2-7]{26}(/file)?)?(\\?q=\\w+)?");

    /// Requests that try to get around the rules by what stands in their head.
    private static final List<Map<String, String>> HEADERS =
            List.of(
                    Map.of("Range", "bytes=0-99"),
                    Map.of("Range", "bytes=-50"),
                    Map.of("If-None-Match", "*"),
                    Map.of("If-None-Match", "\"x\", W/\"y\""),
                    Map.of("If-Modified-Since", "Thu, 01 Jan 1970 00:00:00 GMT"),
                    Map.of("If-Match", "*", "If-Range", "\"x\""),
                    Map.of("X-Original-URL", "/documents", "X-Rewrite-URL", "/documents"),
                    Map.of("X-HTTP-Method-Override", "PUT", "HX-Request", "true"),
                    Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Prefix", "/x"),
                    Map.of(
                            "Accept",
                            "application/json",
                            "Cookie",
                            "quantriet=" + UUID.randomUUID()));

    private void prepare() throws Exception {
        var shown = new Shown(documents, publications);
        sites.save(new SiteForm("Sông ngòi cũ", "song-ngoi-cu", "", ""), LAN);
        sites.save(new SiteForm("Sông ngòi", "song-ngoi", "Giới thiệu", "Liên hệ"), LAN);
        sites.open(LAN);
        sites.save(new SiteForm("Viện" + SECRET, "ho-dam", "Giới thiệu" + SECRET, SECRET), THU);

        shown.publish(shown.filed("1-KH/ĐU", "Nội dung được công bố, không có tệp.", LAN), LAN);
        shown.filed("2-KH/ĐU", "Chưa bao giờ công bố" + SECRET, LAN);
        var withdrawn = shown.filed("3-KH/ĐU", "Đã gỡ" + SECRET, LAN);
        shown.publish(
                withdrawn,
                Shown.with(Shown.form("Tên đã gỡ" + SECRET, 0), Attachment.ORIGINAL),
                LAN);
        publications.withdraw(withdrawn, "Lý do" + SECRET, LAN);
        shown.publish(
                shown.filed("4-KH/ĐU", "Chưa đến ngày" + SECRET, LAN),
                secret(TODAY.plusDays(1), TODAY.plusDays(9)),
                LAN);
        shown.publish(
                shown.filed("5-KH/ĐU", "Hết hạn" + SECRET, LAN),
                secret(TODAY.minusDays(9), TODAY.minusDays(1)),
                LAN);
        var corrected = shown.filed("6-KH/ĐU", "Bản chữ sạch.", LAN);
        shown.publish(corrected, Shown.form("Tên bản cũ" + SECRET, 0), LAN);
        shown.publish(corrected, Shown.form("Tên bản mới", 1), LAN);
        var edited = shown.filed("7-KH/ĐU", "Bản chữ đã công bố.", LAN);
        shown.publish(edited, LAN);
        sql(
                "update document.text set content = '" + SECRET + "' where document_id = ?",
                edited.value());
        sql(
                "update document.document set title = '"
                        + SECRET
                        + "', issuer = '"
                        + SECRET
                        + "' where id = ?",
                edited.value());
        var pdf = "%PDF-1.4 " + SECRET + " %%EOF";
        var replaced = shown.filed("8-KH/ĐU", "Có PDF rồi bỏ.", LAN);
        publications.publish(
                replaced,
                Shown.with(Shown.form("Có PDF", 0), Attachment.PDF),
                Optional.of(new ByteArrayResource(pdf.getBytes(StandardCharsets.UTF_8))),
                LAN);
        shown.publish(replaced, Shown.form("Không còn PDF", 1), LAN);
        shown.publish(
                shown.filed("9-KH/CB", "Trang đang tắt" + SECRET, THU),
                Shown.with(Shown.form("Trang tắt" + SECRET, 0), Attachment.ORIGINAL),
                THU);
        writeSheets();
    }

    private void writeSheets() {
        var draft = Uuid7.next();
        sheets.begin(draft, new SheetForm("Dự thảo" + SECRET, AnswersFor.PUBLIC, null), LAN);
        sheets.ask(draft, Uuid7.next(), secretQuestion(), LAN);
        var changed = Uuid7.next();
        sheets.begin(changed, new SheetForm("Tài liệu hỏi đáp", AnswersFor.PUBLIC, null), LAN);
        sheets.ask(
                changed,
                Uuid7.next(),
                new QuestionForm("Câu công khai?", "Trả lời công khai."),
                LAN);
        sheets.publish(changed, Uuid7.next(), LAN);
        sheets.ask(changed, Uuid7.next(), secretQuestion(), LAN);
        sheets.change(changed, new SheetForm("Tên mới" + SECRET, AnswersFor.PUBLIC, null), LAN);
        var withdrawn = Uuid7.next();
        sheets.begin(
                withdrawn, new SheetForm("Bị gỡ" + SECRET, AnswersFor.UNION_MEMBERS, null), LAN);
        sheets.ask(withdrawn, Uuid7.next(), secretQuestion(), LAN);
        sheets.publish(withdrawn, Uuid7.next(), LAN);
        sheets.withdraw(withdrawn, "Lý do" + SECRET, LAN);
        var off = Uuid7.next();
        sheets.begin(off, new SheetForm("Trang tắt" + SECRET, AnswersFor.PUBLIC, null), THU);
        sheets.ask(off, Uuid7.next(), secretQuestion(), THU);
        sheets.publish(off, Uuid7.next(), THU);
    }

    private static QuestionForm secretQuestion() {
        return new QuestionForm("Hỏi" + SECRET, "Đáp" + SECRET);
    }

    private static PublicationForm secret(LocalDate from, LocalDate until) {
        return new PublicationForm(
                Uuid7.next(),
                0,
                "Tên" + SECRET,
                "Tóm tắt" + SECRET,
                true,
                true,
                Attachment.ORIGINAL,
                from,
                until,
                false);
    }

    /// Every public route with every id that there is, with every slug, and with ways to write them that a server may read otherwise.
    private Set<String> paths() {
        var paths = new LinkedHashSet<String>();
        for (var slug :
                List.of(
                        "song-ngoi",
                        "song-ngoi-cu",
                        "ho-dam",
                        "SONG-NGOI",
                        "song-ngoi%00",
                        "song-ngoi/",
                        "song-ngoi;x=1",
                        "%73ong-ngoi",
                        "..",
                        "%2e%2e",
                        "ho-dam%2f..%2fsong-ngoi",
                        "song-ngoi%5c",
                        "*")) {
            for (var end :
                    List.of(
                            "",
                            "?q=" + BAIT,
                            "?q=",
                            "?q=%25",
                            "?q=%22" + BAIT,
                            "?q=-nội",
                            "?q=" + BAIT + "%00",
                            "?type=PLAN",
                            "?year=2026",
                            "?page=2",
                            "?page=999999",
                            "?lang=en",
                            "/questions",
                            "/questions?audience=PUBLIC",
                            "/questions?audience=UNION_MEMBERS",
                            "/questions?page=2",
                            "/questions?q=" + BAIT,
                            "/feed.xml",
                            "/feed.xml?q=" + BAIT,
                            "/sitemap.xml",
                            "/documents",
                            "/edit",
                            "/../../documents")) {
                paths.add("/portal/" + slug + end.replace("nội", "n%E1%BB%99i"));
            }
        }
        for (var id : ids()) {
            for (var slug : List.of("song-ngoi", "song-ngoi-cu", "ho-dam")) {
                paths.add("/portal/" + slug + "/documents/" + id);
                paths.add("/portal/" + slug + "/documents/" + id + "/file");
            }
            paths.add("/portal/song-ngoi/documents/" + id.toUpperCase(Locale.ROOT));
            paths.add("/portal/song-ngoi/documents/" + id + "/original");
            paths.add("/portal/song-ngoi/documents/" + id + "/");
            paths.add("/portal/song-ngoi/documents/" + id + "%20");
            paths.add("/portal/song-ngoi/documents/%2e%2e/" + id);
            paths.add("/portal/song-ngoi/questions/" + id);
            paths.add("/portal/" + id);
            paths.add("/documents/" + id);
            paths.add("/documents/" + id + "/original");
            paths.add("/documents/" + id + "/publication");
            paths.add("/portal/..;/documents/" + id + "/original");
            paths.add("/portal/../documents/" + id);
            paths.add("/portal/%2e%2e/documents/" + id + "/paper");
            paths.add("/portal//documents/" + id);
            paths.add("/publishing/sheets/" + id);
        }
        paths.addAll(
                List.of(
                        "/portal",
                        "/portal/",
                        "/portal?q=" + BAIT,
                        "/portal?q=",
                        "/portal?page=2",
                        "/portal/sitemap.xml",
                        "/robots.txt",
                        "/publishing",
                        "/search?q=" + BAIT,
                        "/documents?q=" + BAIT));
        return paths;
    }

    private List<String> ids() {
        return jdbc.sql(
                        """
                        select id::text from document.document
                        union select id::text from file.stored_file
                        union select id::text from portal.publication
                        union select public_id from portal.publication
                        union select id::text from portal.edition
                        union select id::text from portal.sheet
                        union select public_id from portal.sheet
                        union select id::text from portal.question
                        union select id::text from portal.sheet_edition
                        """)
                .query(String.class)
                .list();
    }

    private void note(Set<String> wrong, String method, String path, Map<String, String> headers)
            throws IOException, InterruptedException {
        var request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        var answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        var body = new String(answer.body(), StandardCharsets.UTF_8);
        var all = body + answer.headers().map();
        var name =
                "%s %s %s: %d"
                        .formatted(method, path, new LinkedHashMap<>(headers), answer.statusCode());
        if (all.contains(CANARY)) {
            wrong.add(name + " sings");
        }
        if (answer.statusCode() >= 500) {
            wrong.add(name);
        }
        if (answer.statusCode() == 206) {
            wrong.add(name + " gives a part");
        }
        if (path.startsWith("/portal")
                && method.equals("GET")
                && answer.statusCode() < 300
                && answer.headers().firstValue("Set-Cookie").isPresent()) {
            wrong.add(name + " sets a cookie");
        }
    }

    private void unlimited() {
        sql(
                """
                insert into access.setting (name, value, valid_from)
                select name, 1000000, '2026-02-01' from access.setting where name like '%A_MINUTE'
                on conflict do nothing
                """);
    }

    private void sql(String sql, Object... values) {
        transactions.executeWithoutResult(_ -> {
            var statement = jdbc.sql(sql);
            for (var value : values) {
                statement = statement.param(value);
            }
            statement.update();
        });
    }
}
