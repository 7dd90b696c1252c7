package vn.quantriet.exchange.edxml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;

@Tag("A1")
@Timeout(120)
class EdxmlParserTests {

    private static final String WHOLE = Edxml.of(7, "Công văn số bảy");

    @Test
    void understandsAPackage() {
        var read = read(WHOLE);
        var envelope = read.envelope();
        assertThat(envelope.from())
                .isEqualTo(new Organ("000.00.09.H28", "Bộ Thủy văn", "Cục Hồ chứa"));
        assertThat(envelope.reference()).isEqualTo("7-CV/ĐU");
        assertThat(envelope.issuedOn()).hasToString("2026-03-05");
        assertThat(envelope.dueOn()).hasToString("2026-03-20");
        assertThat(envelope.place()).isEqualTo("Hà Nội");
        assertThat(envelope.priority()).isEqualTo(1);
        assertThat(envelope.signatures().getFirst().name()).isEqualTo("Ngô Văn Hồ");
        assertThat(envelope.recipients().getFirst().purpose()).isEqualTo("để thực hiện");
        assertThat(envelope.answers().getFirst().reference()).isEqualTo("88-CV/ĐU");
        assertThat(envelope.traces()).hasSize(2);
        assertThat(envelope.business()).isEqualTo(Business.NEW);
        assertThat(envelope.files())
                .extracting(Envelope.FileName::cid)
                .containsExactly("van-ban-7", "phu-luc");
        assertThat(read.contents).containsExactly("Phụ lục của Công văn số bảy", "Công văn số bảy");
    }

    @Test
    void takesNamesHoweverTheyArePrefixed() {
        var bare =
                WHOLE.replace("edXML:", "")
                        .replace(
                                "<edXML xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"",
                                "<edXML");
        assertThat(read(bare).envelope().reference()).isEqualTo("7-CV/ĐU");
        var undeclared =
                WHOLE.replace(" xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\"", "");
        assertThat(read(undeclared).envelope().reference()).isEqualTo("7-CV/ĐU");
        var wrong = WHOLE.replace("http://www.mic.gov.vn/TBT/QCVN_102_2016", "http://example.org/");
        assertThat(read(wrong).contents).hasSize(2);
        var other = WHOLE.replace("edXML:", "ed:").replace("xmlns:edXML", "xmlns:ed");
        assertThat(read(other).envelope().subject()).contains("hồ chứa");
    }

    @Test
    void readsOtherEncodings() {
        for (var charset :
                List.of(
                        StandardCharsets.UTF_16,
                        StandardCharsets.UTF_16LE,
                        Charset.forName("UTF-32"))) {
            var text =
                    WHOLE.replace("encoding=\"UTF-8\"", "encoding=\"" + charset.name() + "\"")
                            .stripLeading();
            var bytes =
                    (charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "")
                            .concat(text)
                            .getBytes(charset);
            try {
                assertThat(read(new ByteArrayInputStream(bytes)).envelope().from().name())
                        .isEqualTo("Cục Hồ chứa");
            } catch (ExchangeRefused refused) {
                assertThat(refused.reason()).as(charset.name()).isEqualTo(Reason.XML_BROKEN);
                assertThat(charset.name()).isEqualTo("UTF-32");
            }
        }
    }

    @Test
    void looksAtNoEntity() {
        refuses(
                Reason.XML_WITH_TYPE,
                declared("<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>")
                        .replace("Hà Nội", "&x;"));
        refuses(Reason.XML_WITH_TYPE, declared("<!DOCTYPE a SYSTEM \"http://127.0.0.1:1/a.dtd\">"));
        var laughs = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 \"ha\">");
        for (int at = 1; at < 30; at++) {
            laughs.append("<!ENTITY a%d \"%s\">".formatted(at, ("&a" + (at - 1) + ";").repeat(10)));
        }
        refuses(
                Reason.XML_WITH_TYPE,
                declared(laughs.append("]>").toString()).replace("Hà Nội", "&a29;"));
        refuses(Reason.XML_BROKEN, WHOLE.replace("Hà Nội", "&nothing;"));
    }

    @Test
    void saysWhatIsWrong() {
        refuses(Reason.NOT_EDXML, "<a/>");
        refuses(Reason.XML_BROKEN, "không phải XML");
        refuses(Reason.XML_BROKEN, "");
        refuses(Reason.XML_BROKEN, WHOLE.substring(0, WHOLE.length() / 2));
        refuses(Reason.XML_BROKEN, WHOLE.substring(0, WHOLE.length() - 30));
        refuses(Reason.PACKAGE_LACKS, WHOLE.replace("MessageHeader", "Message"));
        refuses(Reason.PACKAGE_LACKS, WHOLE.replace(":From>", ":Fr>"));
        refuses(
                Reason.PACKAGE_WRONG,
                WHOLE.replace(
                        "2026/03/05</edXML:PromulgationDate>",
                        "2026/13/45</edXML:PromulgationDate>"));
        refuses(Reason.PACKAGE_WRONG, WHOLE.replace("DocType>0<", "DocType>9<"));
        refuses(Reason.PACKAGE_WITHOUT_BODY, WHOLE.replace("edXMLManifest", "Manifest"));
        refuses(
                Reason.TWO_MANIFESTS,
                WHOLE.replace("<edXML:edXMLBody>", "<edXML:edXMLBody><edXML:edXMLManifest/>"));
        refuses(
                Reason.BASE64_BROKEN,
                WHOLE.replace(
                        "<edXML:ContentTransferEncoded>", "<edXML:ContentTransferEncoded>!!"));
        refuses(
                Reason.BASE64_BROKEN,
                WHOLE.replace(
                        "<edXML:ContentTransferEncoded>", "<edXML:ContentTransferEncoded><b/>"));
        refuses(
                Reason.BASE64_BROKEN,
                WHOLE.replace("<edXML:ContentTransferEncoded>", "<edXML:ContentTransferEncoded>ế"));
        refuses(
                Reason.PACKAGE_IS_STATUS,
                "<edXML><edXMLEnvelope><edXMLHeader><Status><StatusCode>03</StatusCode></Status></edXMLHeader></edXMLEnvelope></edXML>");
    }

    @Test
    void endsWhereItGetsTooMuch() {
        refuses(Reason.XML_TOO_MUCH, "<edXML>" + "<a>".repeat(100_000));
        refuses(Reason.XML_TOO_MUCH, "<edXML>" + "<a/>".repeat(100_000) + "</edXML>");
        refuses(Reason.XML_TOO_MUCH, "<edXML><a>" + "x".repeat(3_000_000) + "</a></edXML>");
    }

    /// Half a gigabyte comes by and is never in memory.
    @Test
    void letsLargeFilesComeByPieceAfterPiece() throws IOException {
        int at =
                WHOLE.lastIndexOf("<edXML:ContentTransferEncoded>")
                        + "<edXML:ContentTransferEncoded>".length();
        var line = ("A".repeat(76) + "\n").repeat(1000).getBytes(StandardCharsets.US_ASCII);
        var lines = Collections.enumeration(Collections.nCopies(7_000, line));
        var huge =
                new SequenceInputStream(
                        new Enumeration<InputStream>() {
                            @Override
                            public boolean hasMoreElements() {
                                return lines.hasMoreElements();
                            }

                            @Override
                            public InputStream nextElement() {
                                return new ByteArrayInputStream(lines.nextElement());
                            }
                        });
        var before =
                new ByteArrayInputStream(WHOLE.substring(0, at).getBytes(StandardCharsets.UTF_8));
        var after =
                new ByteArrayInputStream(
                        WHOLE.substring(WHOLE.indexOf("</edXML:ContentTransferEncoded>", at))
                                .getBytes(StandardCharsets.UTF_8));
        var counting = new Heard(false);
        long begin = System.nanoTime();
        new EdxmlParser(counting)
                .parse(new SequenceInputStream(before, new SequenceInputStream(huge, after)));
        System.out.printf(
                "EDXML of %d MB base64 read in %d ms, largest heap %d MB%n",
                7_000L * line.length >> 20,
                (System.nanoTime() - begin) / 1_000_000,
                counting.heap >> 20);
        assertThat(counting.bytes)
                .isEqualTo(
                        7_000L * 1_000 * 57
                                + "Phụ lục của Công văn số bảy"
                                        .getBytes(StandardCharsets.UTF_8)
                                        .length);
    }

    /// Whatever is broken in it, the answer is a sentence.
    @Test
    void neverFailsOtherwise() {
        var random = new Random(102);
        var bytes = WHOLE.getBytes(StandardCharsets.UTF_8);
        int refused = 0;
        for (int round = 0; round < 3_000; round++) {
            var broken = bytes.clone();
            for (int times = 0; times <= random.nextInt(4); times++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            try {
                read(new ByteArrayInputStream(broken));
            } catch (ExchangeRefused sentence) {
                refused++;
            }
        }
        assertThat(refused).isPositive();
    }

    private static String declared(String type) {
        return WHOLE.replace("<edXML:edXML ", type + "<edXML:edXML ");
    }

    private static void refuses(Reason reason, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Heard read(String text) {
        return read(new ByteArrayInputStream(text.strip().getBytes(StandardCharsets.UTF_8)));
    }

    private static Heard read(InputStream content) {
        var heard = new Heard(true);
        try {
            new EdxmlParser(heard).parse(content);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        heard.envelope();
        return heard;
    }

    private static final class Heard implements EdxmlParser.Receiver {

        private final boolean keeps;
        private final List<String> contents = new ArrayList<>();
        private @Nullable Node root;
        private long bytes;
        private long heap;

        Heard(boolean keeps) {
            this.keeps = keeps;
        }

        Envelope envelope() {
            return EnvelopeReader.of(Stream.ofNullable(root).findFirst().orElseThrow());
        }

        @Override
        public void head(Node node) {
            root = node;
        }

        @Override
        public void content(InputStream decoded) throws IOException {
            if (keeps) {
                contents.add(new String(decoded.readAllBytes(), StandardCharsets.UTF_8));
                return;
            }
            var buffer = new byte[65_536];
            for (int count = decoded.read(buffer); count >= 0; count = decoded.read(buffer)) {
                bytes += count;
                heap =
                        Math.max(
                                heap,
                                Runtime.getRuntime().totalMemory()
                                        - Runtime.getRuntime().freeMemory());
            }
        }

        @Override
        public void described(Node attachment) {}
    }
}
