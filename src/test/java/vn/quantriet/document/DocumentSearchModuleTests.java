package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.search.Asked;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

@ModuleTest
@Tag("A6")
class DocumentSearchModuleTests {

    @Autowired Documents documents;
    @Autowired Desk desk;
    @Autowired SearchEntryTask task;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionOperations transactions;
    @Autowired MockMvcTester mvc;

    @Test
    void findsBothSpellingsOfATone() {
        var old = filed("Uỷ viên hoà giải ở khoái lạc thôn", "Bản cũ", null);
        var young = filed("Ủy viên hòa giải ở khoái lạc thôn", "Bản mới", null);
        for (var words :
                List.of(
                        "uỷ viên hoà giải khoái lạc",
                        "ủy viên hòa giải khoái lạc",
                        "UY VIEN HOA GIAI khoai lac",
                        "\"uỷ viên hoà giải\" khoái",
                        Normalizer.normalize("uỷ viên hoà giải khoái lạc", Normalizer.Form.NFD))) {
            assertThat(found(words, HOA)).as(words).containsExactlyInAnyOrder(old, young);
        }
    }

    @Test
    void findsATextThatIsStoredDecomposed() {
        var id =
                filed(
                        Normalizer.normalize("Đường thuỷ nội thị Khuê Mộc", Normalizer.Form.NFD),
                        "Phân rã",
                        null);
        assertThat(found("khuê mộc", HOA)).containsExactly(id);
        assertThat(found("\"thủy nội thị\"", HOA)).containsExactly(id);
    }

    @Test
    void putsExactlyTheMarksThatWereTypedFirst() {
        var meant = filed("Cần quán triệt việc gieo hạt bạch đàn", "Nghĩa này", "2025-01-01");
        var other = filed("Cho quân triệt thoái về bạch đàn", "Nghĩa khác, mới hơn", "2026-01-01");
        assertThat(found("quán triệt bạch đàn", HOA)).containsExactly(meant, other);
        assertThat(found("quân triệt bạch đàn", HOA)).containsExactly(other, meant);
        assertThat(found("quan triet bach dan", HOA)).containsExactly(other, meant);
    }

    @Test
    void putsTheTitleFirstThenWordsTogetherThenTheRest() {
        var apart = filed("Hồ rộng ở phía tây; đê sen ở phía đông", "Xa nhau", "2026-03-03");
        var together = filed("Quanh hồ sen có lối đi và đê", "Gần nhau", "2026-02-02");
        var title = filed("Không nói đến đê", "Về việc nạo vét hồ sen", "2026-01-01");
        assertThat(found("hồ sen đê", HOA)).startsWith(together).hasSize(3);
        assertThat(found("hồ sen", HOA)).containsExactly(title, together, apart);
        assertThat(found("\"hồ sen\"", HOA)).containsExactly(title, together);
    }

    @Test
    void breaksTiesByTheDayOfIssue() {
        var old = filed("Rặng phi lao chắn cát", "Cũ", "2019-05-05");
        var young = filed("Trồng thêm rặng phi lao", "Mới", "2026-05-05");
        assertThat(found("phi lao", HOA)).containsExactly(young, old);
    }

    @Test
    void sortsByDayWhateverTheWorth() {
        var title = filed("Chữ khác", "Cầu phao Ninh Giang", "2024-01-01");
        var text = filed("Qua cầu phao Ninh Giang", "Đò khác", "2025-01-01");
        assertThat(found(filter("q=cầu phao ninh giang"), HOA)).containsExactly(title, text);
        assertThat(found(filter("q=cầu phao ninh giang&sort=ISSUED"), HOA))
                .containsExactly(text, title);
        assertThat(found(filter("q=cầu phao ninh giang&sort=TITLE"), HOA))
                .containsExactly(title, text);
    }

    @Test
    void provesAPhraseToTheLastSyllable() {
        var holds = filed("các trạm bơm tiêu úng đầu mối", "Có cụm", null);
        var pairsOnly =
                filed(
                        "trạm bơm; bơm tiêu úng; úng đầu. trạm bơm tiêu nước, tiêu úng lụt, úng đầu",
                        "Chỉ có từng cặp",
                        null);
        assertThat(found("\"trạm bơm tiêu úng đầu\"", HOA)).containsExactly(holds);
        assertThat(found("trạm bơm tiêu úng đầu", HOA)).containsExactlyInAnyOrder(holds, pairsOnly);
    }

    @Test
    void findsASymbolByNumberFirst() {
        var naming = filed("Thực hiện Kế hoạch 835-KH/ĐU của cấp trên", "Nhắc đến", "2026-06-06");
        var meant = described("Nội dung kế hoạch", "Kế hoạch năm", "835-KH/ĐU", "2025-02-02");
        for (var words :
                List.of(
                        "835-KH/ĐU",
                        "835 KH DU",
                        "835/KH/ĐU",
                        "835khdu",
                        "0835-kh/đu",
                        "kế hoạch 835-KH/ĐU")) {
            assertThat(found(words, HOA)).as(words).startsWith(meant).contains(naming);
        }
        assertThat(found("835", HOA)).startsWith(meant);
        assertThat(found("83", HOA)).doesNotContain(meant);
    }

    @Test
    void findsAStateSymbolWithoutItsYear() {
        var id = described("Nội dung nghị định", "Nghị định", "736/2025/NĐ-CP", "2025-02-02");
        for (var words : List.of("736/2025/NĐ-CP", "736/NĐ-CP", "736 nd cp", "736/2025")) {
            assertThat(found(words, HOA)).as(words).startsWith(id);
        }
    }

    @Test
    void leavesOutWhatHasAMinus() {
        var both = filed("Đập tràn Vĩnh Trinh và kênh dẫn", "Cả hai", null);
        var one = filed("Đập tràn Vĩnh Trinh", "Một", null);
        assertThat(found("vĩnh trinh -kênh", HOA)).containsExactly(one);
        assertThat(found("vĩnh trinh -\"kênh dẫn\"", HOA)).containsExactly(one);
        assertThat(found("vĩnh trinh", HOA)).containsExactlyInAnyOrder(both, one);
    }

    @Test
    void filtersByDaysIssuerAndType() {
        var id = described("Ghềnh Ngọc Lâm", "Ghềnh", "61-KH/ĐU", "2025-06-15");
        for (var good :
                List.of(
                        "year=2025",
                        "since=2025-06-15&until=2025-06-15",
                        "issuer=thuỷ v",
                        "type=PLAN",
                        "from=OWN",
                        "direction=INCOMING",
                        "state=READABLE")) {
            assertThat(found(filter("q=ngọc lâm&" + good), HOA)).as(good).containsExactly(id);
        }
        for (var bad :
                List.of(
                        "year=2024",
                        "since=2025-06-16",
                        "until=2025-06-14",
                        "issuer=khác",
                        "type=REPORT",
                        "from=BELOW",
                        "from=MINE",
                        "from=DELIVERED",
                        "direction=OUTGOING",
                        "state=SCAN")) {
            assertThat(found(filter("q=ngọc lâm&" + bad), HOA)).as(bad).isEmpty();
        }
    }

    @Test
    void findsAPaperWhoseDayOfIssueLiesAhead() {
        var id = filed("Bến phà Rừng Trúc", "Ngày ghi nhầm", "2062-01-01");
        assertThat(found("rừng trúc", HOA)).containsExactly(id);
        assertThat(found(filter("q=rừng trúc&year=2062"), HOA)).containsExactly(id);
        assertThat(found(filter("q=rừng trúc&year=2061"), HOA)).isEmpty();
        assertThat(found(filter("q=rừng trúc&sort=ISSUED"), HOA)).containsExactly(id);
    }

    @Test
    void takesAlongExactlyWhatWasFound() {
        var one = filed("Cống Ba Thôn ngăn mặn", "Cống một", "2024-01-01");
        var two = filed("Sửa cống Ba Thôn", "Cống hai", "2025-01-01");
        assertThat(desk.export(filter("q=ba thôn"), "kiểm tra", HOA))
                .extracting(DocumentLine::id)
                .containsExactly(two, one);
        assertThat(desk.export(filter("q=ba thôn&year=2024"), "kiểm tra", HOA))
                .extracting(DocumentLine::id)
                .containsExactly(one);
        assertThat(desk.export(filter("q=ba thôn"), "kiểm tra", THU)).isEmpty();
    }

    @Test
    void findsWhileTheLastWordIsTyped() {
        var id = filed("Chữ về kênh", "Kênh Vĩnh Tế mùa nước nổi", null);
        for (var words : List.of("vĩnh t", "kenh vinh te mua nu", "nổi", "vĩnh tế")) {
            assertThat(documents.find(words, HOA, 50))
                    .as(words)
                    .extracting(DocumentLine::id)
                    .contains(id);
        }
        assertThat(documents.find("vĩnh tế mua nươc nôk", HOA, 50)).isEmpty();
    }

    @Test
    void neverShowsWhatOneDoesNotSee() {
        var id = read("Mật ngữ trạm Ô Rô chỉ Lan biết", LAN);
        for (var stranger : List.of(THU, BINH, AN)) {
            for (var words : List.of("ô rô", "\"trạm ô rô\"", "mật ngữ trạm ô rô chỉ lan biết")) {
                var page = list(filter("q=" + words), stranger);
                assertThat(page.lines()).isEmpty();
                assertThat(page.total()).isZero();
                assertThat(page.more()).isFalse();
                assertThat(documents.find(words, stranger, 10)).isEmpty();
            }
            assertThat(mvc.get().uri("/documents").param("q", "trạm ô rô").with(by(stranger)))
                    .bodyText()
                    .doesNotContain(id.page(), "chỉ Lan biết");
            assertThat(mvc.get().uri("/search").param("q", "trạm ô rô").with(by(stranger)))
                    .bodyText()
                    .doesNotContain(id.page(), "chỉ Lan biết");
        }
        assertThat(found("ô rô", LAN)).containsExactly(id);
        assertThat(found("ô rô", HOA)).containsExactly(id);
        documents.deliver(id, List.of(CELL_ONE), LAN);
        assertThat(found("ô rô", BINH)).containsExactly(id);
        assertThat(found("ô rô", THU)).isEmpty();
    }

    @Test
    void keepsNoWordsOfAPaperThatIsMarkedSecret() {
        var id = read("TỐI MẬT\nLời thì thầm hang Nước Mọc", HOA);
        assertThat(documents.line(id, HOA).state()).isEqualTo(ReadingState.SECRET);
        assertThat(found("nước mọc", HOA)).isEmpty();
    }

    @Test
    void marksTheWordsInPassagesThatOpenThePaperThere() {
        var id = read("Mở đầu <b>đậm</b>. Trạm đo mưa Lũng Cú hoạt động tốt.", HOA);
        assertThat(mvc.get().uri("/documents").param("q", "lung cu").with(by(HOA)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "<mark>Lũng Cú</mark>",
                        "&lt;b&gt;đậm",
                        id.page() + "?passage=31-38#passage")
                .doesNotContain("<b>đậm");
        assertThat(mvc.get().uri(id.page() + "?passage=31-38").with(by(HOA)))
                .bodyText()
                .contains("<mark>Lũng Cú</mark>");
    }

    @Test
    void countsNoFurtherThanIsLookedAt() {
        transactions.executeWithoutResult(_ -> copies(1100));
        task.fill();
        var first = list(filter("q=mẫu nhân bản"), HOA);
        assertThat(first.lines()).hasSize(50);
        assertThat(first.more()).isTrue();
        assertThat(first.total()).isBetween(50L, 1000L);
        var last = desk.list(filter("q=mẫu nhân bản"), HOA, new Paging(20, 50));
        assertThat(last.lines()).hasSize(50);
        assertThat(last.total()).isEqualTo(1000);
        assertThat(
                        IntStream.rangeClosed(1, 20)
                                .mapToObj(page ->
                                        desk.list(
                                                filter("q=mẫu nhân bản"),
                                                HOA,
                                                new Paging(page, 50)))
                                .flatMap(page -> page.lines().stream())
                                .map(hit -> hit.line().id()))
                .doesNotHaveDuplicates()
                .hasSize(1000);
        assertThat(desk.list(filter("q=mẫu nhân bản"), HOA, new Paging(21, 50)).lines()).isEmpty();
        assertThat(found("mẫu nhân bản", THU)).isEmpty();
        assertThat(found(filter("q=mẫu nhân bản&sort=TITLE"), HOA)).hasSize(50);
        assertThat(mvc.get().uri("/documents").param("q", "mẫu nhân bản").with(by(HOA)))
                .bodyText()
                .contains("trong hơn");
    }

    @Test
    void makesMissingEntriesInTheBackground() {
        var id = filed("Bãi bồi Cồn Lu", "Bãi bồi", null);
        transactions.executeWithoutResult(
                _ -> jdbc.sql("update document.search_entry set version = 0, keys = ''").update());
        assertThat(found("cồn lu", HOA)).isEmpty();
        assertThat(desk.allIsFound()).isFalse();
        task.fill();
        assertThat(found("cồn lu", HOA)).containsExactly(id);
        assertThat(desk.allIsFound()).isTrue();
    }

    @Test
    void answersEveryOddQuestion() {
        for (var odd :
                List.of(
                        "\"",
                        "\"\"",
                        "-",
                        "-đảng",
                        "or",
                        "a or b",
                        "%",
                        "_",
                        "*",
                        "' | '",
                        "!x",
                        "\\",
                        "#35",
                        "~0-1",
                        "^a",
                        "@35 khdu",
                        "()",
                        "a & | b",
                        "😀",
                        "x".repeat(10_000),
                        "đảng ".repeat(2000),
                        "\"".repeat(500),
                        "- ".repeat(100),
                        "9".repeat(200),
                        "1/".repeat(100),
                        "35-" + "K".repeat(100))) {
            assertThat(mvc.get().uri("/documents").param("q", odd).with(by(HOA)))
                    .as(odd)
                    .hasStatusOk();
            documents.find(odd, HOA, 5);
        }
        assertThat(mvc.get().uri("/documents").param("q", "một ".repeat(30)).with(by(HOA)))
                .bodyText()
                .contains("20 tiếng đầu tiên");
        assertThat(mvc.get().uri("/documents").param("q", "-đảng").with(by(HOA)))
                .bodyText()
                .contains("Chưa có từ nào để tìm");
    }

    @Test
    void forgetsWhatThePaperNoLongerSays() {
        var id = filed("Chữ về đồi", "Tên tạm là đồi Cốc Pài", null);
        assertThat(found("cốc pài", HOA)).containsExactly(id);
        desk.revise(
                id,
                new Revision(
                        description("Tên đúng là đồi Bản Díu", "", null),
                        ArrivalStamp.NONE,
                        Direction.INCOMING),
                HOA);
        assertThat(found("cốc pài", HOA)).isEmpty();
        assertThat(found("bản díu", HOA)).containsExactly(id);
    }

    @Test
    void asksForTheBestFirst() {
        var tiers = tiers("quán triệt 35-KH/ĐU");
        assertThat(tiers.better().getFirst()).startsWith("('#35 khdu' &");
        assertThat(tiers.better().get(2)).contains("'=qua", "'^quan triet'");
        assertThat(tiers.better().getLast())
                .doesNotContain("'=", "'+")
                .contains("'quan' & 'triet'");
        assertThat(tiers.all()).contains("'quan' & 'triet'", "'#35 khdu':*");
    }

    @Test
    void asksForMarksOnlyWhereTheyWereTyped() {
        assertThat(tiers("quan triet").better()).noneMatch(question -> question.contains("'="));
        assertThat(tiers("ban hành").better().getFirst()).containsOnlyOnce("'=");
    }

    @Test
    void provesLongPhrasesOnly() {
        assertThat(tiers("\"một hai\" \"ba bốn năm\" sáu bảy tám").phrases())
                .containsExactly("ba bon nam");
    }

    @Test
    void letsNothingTypedBecomeASignOfTheLanguage() {
        for (var odd :
                List.of(
                        "a' | 'b",
                        "!a & b",
                        "a <-> b",
                        "\\'x",
                        "a:*",
                        "(a",
                        "a)",
                        "\"a' b\" -c'",
                        "35'-KH/ĐU:*",
                        "~0-1 ^a #b")) {
            var tiers = tiers(odd);
            assertThat(Stream.concat(Stream.of(tiers.all()), tiers.better().stream()))
                    .as(odd)
                    .allSatisfy(question ->
                            assertThat(question.replaceAll("'[^'\\\\]+'(:\\*)?", "x"))
                                    .matches("[x()&|! ]*"));
        }
    }

    /// Nobody asks the index then.
    @Test
    void knowsWhenNothingIsAsked() {
        for (var nothing : List.of("", " ", "-", "-\"", "\"\"", "?!", "':*")) {
            assertThat(Asked.of(nothing).isEmpty()).as(nothing).isTrue();
        }
    }

    private static SearchTiers tiers(String typed) {
        return SearchTiers.of(
                typed, Asked.of(typed), new SearchTiers.Filters(null, "cục s'ố", true));
    }

    private void copies(int count) {
        var id = documents.file(paper("mẫu gốc"), HOA).document();
        jdbc.sql(
                        """
                        insert into document.document (id, unit_id, unit_path, file_id, file_name, sha256, direction, registered_by, registrar,
                               registered_at, issued_on, title)
                        select gen_random_uuid(), unit_id, unit_path, file_id, file_name, replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), direction, registered_by,
                               registrar, registered_at, date '2026-02-01' - n, 'Mẫu nhân bản số ' || n
                          from document.document, generate_series(1, :count) n where id = :id
                        """)
                .param("count", count)
                .param("id", id.value())
                .update();
    }

    private List<DocumentId> found(String words, Viewer viewer) {
        return found(filter("q=" + words), viewer);
    }

    private List<DocumentId> found(DocumentFilter filter, Viewer viewer) {
        return list(filter, viewer).lines().stream().map(hit -> hit.line().id()).toList();
    }

    private Paged<Hit> list(DocumentFilter filter, Viewer viewer) {
        return desk.list(filter, viewer, Paging.first());
    }

    private static DocumentFilter filter(String query) {
        var values = new java.util.HashMap<String, String>();
        for (var part : query.split("&")) {
            values.put(part.substring(0, part.indexOf('=')), part.substring(part.indexOf('=') + 1));
        }
        return new DocumentFilter(
                values.get("q"),
                value(DocumentType.class, values.get("type")),
                value(Direction.class, values.get("direction")),
                values.get("issuer"),
                number(values.get("year")),
                day(values.get("since")),
                day(values.get("until")),
                value(ReadingState.class, values.get("state")),
                value(DocumentFilter.Register.class, values.get("from")),
                value(DocumentFilter.Sort.class, values.get("sort")));
    }

    private static <E extends Enum<E>> @Nullable E value(Class<E> type, @Nullable String name) {
        return name == null ? null : Enum.valueOf(type, name);
    }

    private static @Nullable Integer number(@Nullable String number) {
        return number == null ? null : Integer.valueOf(number);
    }

    private static @Nullable LocalDate day(@Nullable String day) {
        return day == null ? null : LocalDate.parse(day);
    }

    private DocumentId filed(String text, String title, @Nullable String day) {
        return described(text, title, "", day);
    }

    private DocumentId described(
            String text, String title, String reference, @Nullable String day) {
        var id = read(text, HOA);
        documents.describe(id, description(title, reference, day));
        return id;
    }

    private DocumentId read(String text, Viewer viewer) {
        var id = documents.file(paper(text), viewer).document();
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> documents.line(id, viewer).state() != ReadingState.READING);
        return id;
    }

    private static NewPaper paper(String text) {
        return new NewPaper(
                "van-ban.txt",
                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                Direction.INCOMING,
                Description.NONE,
                ArrivalStamp.NONE);
    }

    private static Description description(String title, String reference, @Nullable String day) {
        return new Description(
                DocumentType.PLAN,
                reference,
                day(day),
                "Hà Nội",
                "Đảng ủy Bộ Thủy văn",
                "",
                title,
                List.of(),
                List.of());
    }
}
