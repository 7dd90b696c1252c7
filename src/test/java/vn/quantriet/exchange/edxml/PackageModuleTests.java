package vn.quantriet.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINH;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Copies;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.document.ReadingState;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.exchange.archive.Zips;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.AtOnce;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("A1")
class PackageModuleTests {

    @Autowired Packages packages;
    @Autowired Outgoing outgoing;
    @Autowired Documents documents;
    @Autowired Copies copies;
    @Autowired Files files;
    @Autowired MockMvcTester mvc;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void putsAPaperIntoTheRegisterOfIncomingPapers() {
        var found = received(Edxml.of(101, "Công văn số 101"), HOA);
        var document = Objects.requireNonNull(found.document());
        var line = documents.line(document, HOA);
        assertThat(line.direction()).isEqualTo(Direction.INCOMING);
        assertThat(line.arrivalNumber()).isPositive();
        var known = documents.description(document);
        assertThat(known.reference()).isEqualTo("101-CV/ĐU");
        assertThat(known.type()).isEqualTo(DocumentType.OFFICIAL_LETTER);
        assertThat(known.issuedOn()).isEqualTo(LocalDate.parse("2026-03-05"));
        assertThat(known.issuer()).isEqualTo("Cục Hồ chứa");
        assertThat(known.parentBody()).isEqualTo("Bộ Thủy văn");
        assertThat(known.title()).isEqualTo("Về việc vận hành hồ chứa số 101");
        assertThat(known.signatures())
                .containsExactly(new Signature("Ngô Văn Hồ", "TL. CỤC TRƯỞNG", "Chánh Văn phòng"));
        assertThat(known.recipients())
                .containsExactly(
                        new Recipient("Như trên", "để thực hiện"), new Recipient("Lưu VT", ""));
        assertThat(bytes(document, HOA))
                .isEqualTo("Công văn số 101".getBytes(StandardCharsets.UTF_8));
        assertThat(
                        texts(
                                "select reference from document.citation where document_id = '"
                                        + document
                                        + "' and adder <> ''"))
                .containsExactly("88-CV/ĐU");
        assertThat(page(found.page(), HOA))
                .hasStatusOk()
                .bodyText()
                .contains("000.00.00.H28", "20/03/2026", "phu-luc.txt", "Khẩn");
        assertThat(page(found.page() + "/files/1", HOA).getResponse().getContentAsByteArray())
                .isEqualTo("Phụ lục của Công văn số 101".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void changesNothingWhenItComesAgain() {
        var first = received(Edxml.of(111, "Công văn số 111"), HOA);
        long papers = count("document.document");
        var again =
                packages.receive(
                        "lại.edxml", source(Edxml.of(111, "Công văn số 111, đã sửa lén")), HOA);
        assertThat(again).isEqualTo(new Received.Known(first.id()));
        assertThat(count("document.document")).isEqualTo(papers);
        assertThat(posted(Edxml.of(111, "Công văn số 111").getBytes(StandardCharsets.UTF_8), HOA))
                .hasStatus3xxRedirection();
        AtOnce.all(
                () -> packages.receive("a", source(Edxml.of(112, "Công văn số 112")), HOA),
                () -> packages.receive("b", source(Edxml.of(112, "Công văn số 112")), HOA),
                () -> packages.receive("c", source(Edxml.of(112, "Công văn số 112")), HOA));
        assertThat(count("exchange.package where code like '%112-CV/ĐU'")).isEqualTo(1);
        assertThat(packages.receive("Lan", source(Edxml.of(111, "Công văn số 111")), LAN))
                .isInstanceOf(Received.Filed.class);
    }

    @Test
    void comesPackedAsAWholeOrFileByFile() {
        var whole = Zips.of("goi.edxml", Edxml.of(121, "Công văn số 121"));
        assertThat(packages.receive("goi.zip", new ByteArrayResource(whole), HOA))
                .isInstanceOf(Received.Filed.class);
        var packed =
                Edxml.of(122, "x")
                        .replace(
                                Edxml.base64("x") + "</",
                                Edxml.base64(Zips.of("bên trong.txt", "Công văn số 122")) + "</");
        var found = received(packed, HOA);
        assertThat(bytes(Objects.requireNonNull(found.document()), HOA))
                .isEqualTo("Công văn số 122".getBytes(StandardCharsets.UTF_8));
        refuses(Reason.NOT_EDXML, Zips.of("a.xml", "<edXML/>", "b.xml", "<edXML/>"));
        refuses(Reason.BOMB, Zips.of("a.xml", " ".repeat(50 << 20)));
    }

    @Test
    void refusesWithASentenceAndLeavesNothingBehind() {
        long papers = count("document.document");
        long came = count("exchange.package");
        var whole = Edxml.of(131, "Công văn số 131");
        refuses(
                Reason.CID_UNMATCHED,
                whole.replace("cid:van-ban-131", "cid:khac").getBytes(StandardCharsets.UTF_8));
        refuses(
                Reason.BASE64_BROKEN,
                whole.replace("<edXML:ContentTransferEncoded>", "<edXML:ContentTransferEncoded>*")
                        .getBytes(StandardCharsets.UTF_8));
        refuses(
                Reason.FILE_EMPTY,
                whole.replaceAll(
                                "(?s)<edXML:ContentTransferEncoded>.*?<",
                                "<edXML:ContentTransferEncoded><")
                        .getBytes(StandardCharsets.UTF_8));
        refuses(
                Reason.PACKAGE_WITHOUT_PAPER,
                whole.replaceAll("(?s)<edXML:Reference.*</edXML:Reference>", "")
                        .replaceAll("(?s)<edXML:AttachmentEncoded>.*</edXML:AttachmentEncoded>", "")
                        .getBytes(StandardCharsets.UTF_8));
        assertThat(posted("<edXML><a>".getBytes(StandardCharsets.UTF_8), HOA))
                .hasStatus(422)
                .bodyText()
                .contains("sai cú pháp XML");
        assertThat(posted(new byte[0], HOA)).hasStatus(422);
        assertThat(count("document.document")).isEqualTo(papers);
        assertThat(count("exchange.package")).isEqualTo(came);
    }

    @Test
    void letsAPersonDecideAboutRequests() {
        var first = received(Edxml.of(141, "Công văn số 141"), MINH);
        var old = Objects.requireNonNull(first.document());
        var recall = received(Edxml.of(142, "Lý do thu hồi", 1, first.code()), MINH);
        assertThat(recall.document()).isNull();
        assertThat(recall.isOpen()).isTrue();
        assertThat(page(recall.page(), MINH))
                .bodyText()
                .contains("141-CV/ĐU", "Chờ quyết định: Thu hồi");
        assertThat(decided(recall, false, "")).hasStatus(422).bodyText().contains("Cần ghi lý do");
        assertThat(decided(recall, false, "Văn bản đang thực hiện")).hasStatus3xxRedirection();
        assertThat(decided(recall, true, "")).hasStatus3xxRedirection();
        assertThat(packages.find(recall.id(), MINH).accepted()).isFalse();
        assertThat(documents.line(old, MINH).id()).isEqualTo(old);

        var replace = received(Edxml.of(143, "Công văn thay thế", 3, first.code()), MINH);
        packages.decide(replace.id(), true, "", MINH);
        packages.decide(replace.id(), true, "", MINH);
        var fresh = Objects.requireNonNull(packages.find(replace.id(), MINH).document());
        assertThat(documents.description(fresh).title())
                .isEqualTo("Về việc vận hành hồ chứa số 143");
        assertThat(
                        texts(
                                "select relation || ' ' || target_id from document.citation where document_id = '"
                                        + fresh
                                        + "' and target_id is not null"))
                .containsExactly("REPLACES " + old);
    }

    @Test
    void comesOutAndInAgainEqualToTheByte() throws IOException {
        var content = new byte[300_000];
        new Random(5).nextBytes(content);
        var known =
                new Description(
                        DocumentType.PLAN,
                        "35-KH/ĐU",
                        LocalDate.parse("2026-02-25"),
                        "Hà Nội",
                        "Đảng ủy Cục Sông ngòi & \"hồ\"",
                        "Đảng bộ Bộ Thủy văn",
                        "Kế hoạch <kiểm tra> đê điều năm 2026",
                        List.of(
                                new Signature("Nguyễn Ngọc Lan", "T/M ĐẢNG ỦY", "BÍ THƯ"),
                                new Signature("Hoàng Thái Bình", "", "PHÓ BÍ THƯ")),
                        List.of(
                                new Recipient("Các chi bộ", "để thực hiện"),
                                new Recipient("Lưu VPĐU", "")));
        var paper =
                new NewPaper(
                        "kế hoạch.bin",
                        new ByteArrayResource(content),
                        Direction.OUTGOING,
                        known,
                        ArrivalStamp.NONE);
        var document = documents.file(paper, LAN).document();
        assertThat(
                        mvc.post()
                                .uri(document.page() + "/package")
                                .param("purpose", "gửi liên thông")
                                .with(by(LAN)))
                .hasStatus(422)
                .bodyText()
                .contains("chưa có mã định danh");
        outgoing.setOrgan("000.01.12.H28", LAN);
        assertThatThrownBy(() -> outgoing.setOrgan("sai", LAN)).isInstanceOf(ExchangeRefused.class);
        assertThat(mvc.post().uri(document.page() + "/package").with(by(LAN))).hasStatus(422);
        var answer =
                mvc.post()
                        .uri(document.page() + "/package")
                        .param("purpose", "gửi liên thông")
                        .param("to", "000.00.09.H28, 000.00.10.H28")
                        .with(by(LAN))
                        .exchange();
        assertThat(answer).hasStatusOk();
        var written = answer.getResponse().getContentAsByteArray();
        assertThat(new String(written, StandardCharsets.UTF_8))
                .contains("000.01.12.H28,2026/02/25,35-KH/ĐU", "000.00.10.H28");
        assertThat(
                        texts(
                                "select purpose from audit.event where action = 'exchange.package_written' and object = 'document:"
                                        + document
                                        + "'"))
                .containsExactly("gửi liên thông");

        var received = packages.receive("về.edxml", new ByteArrayResource(written), THU);
        var there = Objects.requireNonNull(packages.find(received.id(), THU).document());
        assertThat(documents.description(there)).isEqualTo(known);
        assertThat(bytes(there, THU)).isEqualTo(content);
    }

    @Test
    void tellsTheSenderByFiles() throws IOException {
        var found = received(Edxml.of(151, "Công văn số 151"), HOA);
        outgoing.setOrgan("000.01.15.H28", HOA);
        var status =
                mvc.post()
                        .uri(found.page() + "/status")
                        .param("code", "03")
                        .with(by(HOA))
                        .exchange();
        assertThat(status).hasStatusOk();
        assertThat(status.getResponse().getContentAsString(StandardCharsets.UTF_8))
                .contains(
                        "<edXML:StatusCode>03<",
                        "000.00.09.H28,2026/03/05,151-CV/ĐU",
                        "000.01.15.H28");
        refuses(Reason.PACKAGE_IS_STATUS, status.getResponse().getContentAsByteArray());
        assertThat(mvc.post().uri(found.page() + "/status").param("code", "02").with(by(HOA)))
                .hasStatus(422);
        assertThat(mvc.post().uri(found.page() + "/status").param("code", "15").with(by(HOA)))
                .hasStatus(404);
    }

    @Test
    void keepsNothingOfASecretPaper() {
        var found = received(Edxml.of(161, "CỤC HỒ CHỨA\n MẬT \nviệc kín của gói 161"), HOA);
        var document = Objects.requireNonNull(found.document());
        await().atMost(Duration.ofMinutes(3))
                .pollInSameThread()
                .untilAsserted(() -> {
                    assertThat(documents.line(document, HOA).state())
                            .isEqualTo(ReadingState.SECRET);
                    assertThat(
                                    texts(
                                            "select subject from exchange.package where id = '"
                                                    + found.id()
                                                    + "'"))
                            .containsExactly("");
                    assertThat(
                                    count(
                                            "exchange.package_file where package_id = '"
                                                    + found.id()
                                                    + "' and file_id is not null"))
                            .isZero();
                });
        assertThat(mvc.get().uri(found.page() + "/files/1").with(by(HOA))).hasStatus(404);
    }

    @Test
    void isForTheRegisterOfTheUnit() {
        var found = received(Edxml.of(171, "Công văn số 171"), HOA);
        for (var other : List.of(LAN, THU)) {
            assertThatThrownBy(() -> packages.find(found.id(), other)).isInstanceOf(NotFound.class);
            assertThat(page(found.page(), other)).hasStatus(404);
        }
        assertThat(mvc.get().uri("/packages").with(by(AN))).hasStatus(404);
        var document = Objects.requireNonNull(found.document());
        assertThat(mvc.get().uri(document.page() + "/package").with(by(THU))).hasStatus(404);
    }

    private EdxmlPackage received(String text, Viewer viewer) {
        var id = packages.receive("goi.edxml", source(text), viewer).id();
        return packages.find(id, viewer);
    }

    private static ByteArrayResource source(String text) {
        return new ByteArrayResource(text.strip().getBytes(StandardCharsets.UTF_8));
    }

    private void refuses(Reason reason, byte[] content) {
        assertThatThrownBy(() -> packages.receive("goi", new ByteArrayResource(content), HOA))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private MvcTestResult posted(byte[] content, Viewer viewer) {
        return mvc.post()
                .uri("/packages")
                .multipart()
                .file(new MockMultipartFile("file", "goi.edxml", "", content))
                .with(by(viewer))
                .exchange();
    }

    private MvcTestResult decided(EdxmlPackage found, boolean accepted, String reason) {
        return mvc.post()
                .uri(found.page() + "/decision")
                .param("accepted", String.valueOf(accepted))
                .param("reason", reason)
                .with(by(MINH))
                .exchange();
    }

    private MvcTestResult page(String path, Viewer viewer) {
        return mvc.get().uri(path).with(by(viewer)).exchange();
    }

    private byte[] bytes(DocumentId document, Viewer viewer) {
        var copy = copies.find(document, viewer).orElseThrow();
        return files.bytes(Objects.requireNonNull(copy.original()).id());
    }

    private long count(String what) {
        return Long.parseLong(texts("select count(*)::text from " + what).getFirst());
    }

    private List<String> texts(String sql) {
        var found = transaction.execute(_ -> jdbc.sql(sql).query(String.class).list());
        return found == null ? List.of() : found;
    }
}
