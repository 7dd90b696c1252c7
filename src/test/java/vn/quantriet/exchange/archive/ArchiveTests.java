package vn.quantriet.exchange.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;
import vn.quantriet.exchange.archive.Entry.Fault;

@Tag("A1")
class ArchiveTests {

    @Test
    void readsWhatIsInItToTheLastByte() throws IOException {
        var random = new byte[3_000_000];
        new Random(1).nextBytes(random);
        var archive = open(Zips.of("a.txt", "một", "b/c.bin", random));
        assertThat(archive.entries()).extracting(Entry::path).containsExactly("a.txt", "b/c.bin");
        assertThat(archive.entries()).extracting(Entry::fault).containsOnlyNulls();
        assertThat(bytes(archive, 0)).isEqualTo("một".getBytes(StandardCharsets.UTF_8));
        assertThat(bytes(archive, 1)).isEqualTo(random);
    }

    @Test
    void understandsNamesHoweverTheyAreWritten() throws IOException {
        var name = "Kế hoạch số 12.txt";
        assertThat(path(named(name, StandardCharsets.UTF_8, true))).isEqualTo(name);
        assertThat(path(named(name, StandardCharsets.UTF_8, false))).isEqualTo(name);
        assertThat(
                        path(
                                named(
                                        Normalizer.normalize(name, Normalizer.Form.NFD),
                                        StandardCharsets.UTF_8,
                                        true)))
                .isEqualTo(name);
        assertThat(path(named("Résumé é.txt", Charset.forName("IBM437"), false)))
                .isEqualTo("Résumé é.txt");
        assertThat(path(Zips.of("thư mục\\tệp.txt", "x"))).isEqualTo("thư mục/tệp.txt");
    }

    @Test
    void opensNothingThatLeadsElsewhere() throws IOException {
        assertThat(fault(Zips.of("../../etc/passwd", "x"))).isEqualTo(Fault.PATH);
        assertThat(fault(Zips.of("a/../../b.txt", "x"))).isEqualTo(Fault.PATH);
        assertThat(fault(Zips.of("/tmp/a.txt", "x"))).isEqualTo(Fault.PATH);
        assertThat(fault(Zips.of("C:\\a.txt", "x"))).isEqualTo(Fault.PATH);
        assertThat(fault(link())).isEqualTo(Fault.SYMLINK);
        var archive = open(Zips.of("../a.txt", "x"));
        assertThatThrownBy(() -> archive.open(archive.entries().getFirst()))
                .isInstanceOf(IOException.class);
    }

    @Test
    void leavesOutFoldersAndWhatSystemsAdd() throws IOException {
        var zip =
                Zips.of(
                        "v/",
                        "",
                        "v/.DS_Store",
                        "x",
                        "__MACOSX/._a.txt",
                        "x",
                        "v/Thumbs.db",
                        "x",
                        "v/a.txt",
                        "x");
        assertThat(open(zip).entries()).extracting(Entry::path).containsExactly("v/a.txt");
    }

    @Test
    void saysWhatIsWrongWithAnEntry() throws IOException {
        assertThat(fault(Zips.of("a.txt", ""))).isEqualTo(Fault.EMPTY);
        assertThat(fault(encrypted(Zips.of("a.txt", "x")))).isEqualTo(Fault.ENCRYPTED);
        var twice = Zips.with(Zips.of("a.txt", "x", "b.txt", "y"), "b.txt", "A.TXT");
        assertThat(open(twice).entries())
                .extracting(Entry::fault)
                .containsExactly(Fault.NAME_TWICE, Fault.NAME_TWICE);
    }

    @Test
    void refusesWhatIsNoArchive() {
        refuses(Reason.NOT_AN_ARCHIVE, new byte[0]);
        refuses(Reason.NOT_AN_ARCHIVE, "xin chào".getBytes(StandardCharsets.UTF_8));
        var whole = Zips.of("a.txt", "x".repeat(1000));
        refuses(Reason.NOT_AN_ARCHIVE, java.util.Arrays.copyOf(whole, whole.length / 2));
        for (int at = whole.length - 60; at < whole.length; at++) {
            var broken = whole.clone();
            broken[at] ^= 0x55;
            try {
                open(broken);
            } catch (ExchangeRefused | IOException refused) {
                assertThat(refused).isNotNull();
            }
        }
    }

    @Test
    void refusesBombs() throws IOException {
        refuses(Reason.BOMB, Zips.of("a.txt", new byte[30 << 20]));
        refuses(Reason.TOO_MANY, many(10_001));
        assertThat(open(many(10_000)).entries()).hasSize(10_000);
        var mixed = new LinkedHashMap<String, byte[]>();
        var noise = new byte[2 << 20];
        new Random(2).nextBytes(noise);
        mixed.put("noise.bin", noise);
        mixed.put("bomb.txt", new byte[40 << 20]);
        assertThat(open(Zips.of(mixed)).entries())
                .extracting(Entry::fault)
                .containsExactly(null, Fault.BOMB);
    }

    /// The directory says that two files lie in the same place, as in archives that unpack to petabytes.
    @Test
    void refusesEntriesThatLieOverOneAnother() {
        var zip = Zips.of("a.txt", "x".repeat(100), "b.txt", "y".repeat(100));
        int second = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        for (int at = 0; at < 4; at++) {
            zip[second + 42 + at] = 0;
        }
        refuses(Reason.BOMB, zip);
    }

    @Test
    void stopsWhereTheDirectoryLies() throws IOException {
        var zip = Zips.of("a.txt", "x".repeat(100_000));
        int central = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        zip[central + 24] = 10;
        zip[central + 25] = 0;
        zip[central + 26] = 0;
        var archive = open(zip);
        assertThatThrownBy(() -> bytes(archive, 0)).isInstanceOf(IOException.class);
    }

    @Test
    void writesWhatEverybodyReads() throws IOException {
        var parts =
                List.of(
                        new Part(
                                "Kế hoạch.txt",
                                new ByteArrayResource("một".getBytes(StandardCharsets.UTF_8))),
                        new Part("b/rỗng.txt", new ByteArrayResource(new byte[0])),
                        new Part("b/hai.txt", new ByteArrayResource(new byte[200_000])));
        byte[] zip;
        try (var stream = new ZipStream(parts.iterator())) {
            zip = stream.readAllBytes();
        }
        var names = new ArrayList<String>();
        try (var read = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (var entry = read.getNextEntry(); entry != null; entry = read.getNextEntry()) {
                names.add(entry.getName() + " " + read.readAllBytes().length);
            }
        }
        assertThat(names).containsExactly("Kế hoạch.txt 5", "b/rỗng.txt 0", "b/hai.txt 200000");
        assertThat(open(zip).entries())
                .extracting(Entry::path)
                .containsExactly("Kế hoạch.txt", "b/rỗng.txt", "b/hai.txt");
    }

    private static Archive open(byte[] zip) throws IOException {
        return Archive.open(new SeekableInMemoryByteChannel(zip), Limits.PAPERS);
    }

    private static void refuses(Reason reason, byte[] zip) {
        assertThatThrownBy(() -> open(zip))
                .isInstanceOfSatisfying(
                        ExchangeRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Fault fault(byte[] zip) throws IOException {
        return open(zip).entries().getFirst().trouble().orElseThrow();
    }

    private static String path(byte[] zip) throws IOException {
        return open(zip).entries().getFirst().path();
    }

    private static byte[] bytes(Archive archive, int at) throws IOException {
        try (var content = archive.open(archive.entries().get(at))) {
            return content.readAllBytes();
        }
    }

    private static byte[] named(String name, Charset charset, boolean marked) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            zip.setEncoding(charset.name());
            zip.setUseLanguageEncodingFlag(marked);
            zip.setCreateUnicodeExtraFields(ZipArchiveOutputStream.UnicodeExtraFieldPolicy.NEVER);
            zip.putArchiveEntry(new ZipArchiveEntry(name));
            zip.write('x');
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] link() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipArchiveOutputStream(bytes)) {
            var entry = new ZipArchiveEntry("link.txt");
            entry.setUnixMode(0xA1FF);
            zip.putArchiveEntry(entry);
            zip.write("/etc/passwd".getBytes(StandardCharsets.UTF_8));
            zip.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    /// The flag alone: what matters is that nobody tries.
    private static byte[] encrypted(byte[] zip) {
        int central = new String(zip, StandardCharsets.ISO_8859_1).lastIndexOf("PK\1\2");
        zip[central + 8] |= 1;
        return zip;
    }

    private static byte[] many(int count) {
        var files = new LinkedHashMap<String, byte[]>();
        for (int at = 0; at < count; at++) {
            files.put("f" + at + ".txt", new byte[] {'x'});
        }
        return Zips.of(files);
    }
}
