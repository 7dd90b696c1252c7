package vn.quantriet.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.testing.ModuleTest;

@Tag("A3")
@ModuleTest
class FileModuleTests {

    private static final FileTime DAYS_AGO = FileTime.from(Instant.now().minus(Duration.ofDays(3)));

    @Autowired vn.quantriet.file.Files files;
    @Autowired Downloads downloads;
    @Autowired Vault vault;
    @Autowired OrphanSweep sweep;
    @Autowired Folders folders;
    @Autowired TransactionOperations transactions;

    @Test
    void givesBackWhatCameByteForByte() throws IOException {
        var content = new byte[3_500_000];
        new Random(7).nextBytes(content);
        var file = files.store(new ByteArrayInputStream(content), "ảnh.bin");
        assertThat(files.bytes(file.id())).isEqualTo(content);
        assertThat(file.size()).isEqualTo(content.length);
        assertThat(file.sha256())
                .isEqualTo(vn.quantriet.file.Files.sha256(new ByteArrayInputStream(content)));
        assertThat(files.get(file.id())).isEqualTo(file);
    }

    @Test
    void keepsNothingReadableOnDisk() throws IOException {
        var file = files.store(text("điều rất riêng"), "a.txt");
        var kept = Files.readAllBytes(vault.place(file.id().value()));
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("riêng");
        assertThat(
                        PosixFilePermissions.toString(
                                Files.getPosixFilePermissions(
                                        folders.keys().resolve("files.json"))))
                .isEqualTo("rw-------");
    }

    @Test
    void tellsTheKindFromTheBytesAndNotFromTheName() {
        assertThat(files.store(text("chỉ là chữ"), "x.exe").mediaType()).isEqualTo("text/plain");
        assertThat(files.store(text("%PDF-1.7"), "x.txt").mediaType()).isEqualTo("application/pdf");
        assertThat(files.store(text("MZ\0\1"), "x.docx").mediaType())
                .isEqualTo("application/octet-stream");
    }

    @Test
    void noticesAFlippedByte() throws IOException {
        var content = new byte[2_500_000];
        var file = files.store(new ByteArrayInputStream(content), "lớn.bin");
        for (int at : new int[] {0, 40, 1_000_000, 2_500_000}) {
            flip(vault.place(file.id().value()), at);
            assertThat(files.intact(file.id())).isFalse();
            assertThatThrownBy(() -> files.bytes(file.id()))
                    .isInstanceOfSatisfying(
                            FileRefused.class,
                            refused ->
                                    assertThat(refused.reason())
                                            .isEqualTo(FileRefused.Reason.DAMAGED));
            assertThatThrownBy(() -> downloads.original(file.id())).isInstanceOf(FileRefused.class);
            flip(vault.place(file.id().value()), at);
        }
        assertThat(files.intact(file.id())).isTrue();
    }

    @Test
    void noticesAFileInThePlaceOfAnother() throws IOException {
        var one = files.store(text("một"), "1.txt");
        var two = files.store(text("hai"), "2.txt");
        Files.copy(
                vault.place(two.id().value()),
                vault.place(one.id().value()),
                java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(files.intact(one.id())).isFalse();
    }

    @Test
    void showsNothingOfAFileThatBrokeOffInTheMiddle() throws IOException {
        assertThatThrownBy(() -> files.store(breaksOff(), "nửa.txt"))
                .isInstanceOf(UncheckedIOException.class);
        try (var left = Files.list(vault.incoming())) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void refusesWhatIsTooLargeOrEmpty() {
        assertThatThrownBy(() -> files.store(zeros(vn.quantriet.file.Files.LIMIT + 1), "to.bin"))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused ->
                                assertThat(refused.reason())
                                        .isEqualTo(FileRefused.Reason.TOO_LARGE));
        assertThatThrownBy(() -> files.store(zeros(0), "rỗng.bin"))
                .isInstanceOfSatisfying(
                        FileRefused.class,
                        refused ->
                                assertThat(refused.reason()).isEqualTo(FileRefused.Reason.EMPTY));
        assertThat(files.store(zeros(vn.quantriet.file.Files.LIMIT), "vừa.bin").size())
                .isEqualTo(vn.quantriet.file.Files.LIMIT);
    }

    @Test
    void goesWithTheTransactionAndIsSweptAfterADay() throws IOException {
        var gone = new FileId[1];
        transactions.executeWithoutResult(status -> {
            gone[0] = files.store(text("bỏ"), "bỏ.txt").id();
            status.setRollbackOnly();
        });
        var kept = files.store(text("giữ"), "giữ.txt");
        assertThatThrownBy(() -> files.get(gone[0])).isInstanceOf(NotFound.class);
        var half =
                Files.writeString(
                        vault.incoming().resolve(UUID.randomUUID().toString()), "nửa chừng");

        sweep.run();
        assertThat(vault.place(gone[0].value())).as("young").exists();

        var foreign = Files.writeString(vault.incoming().resolve("lost"), "của người khác");
        Files.setLastModifiedTime(foreign, DAYS_AGO);
        for (var path :
                new Path[] {vault.place(gone[0].value()), vault.place(kept.id().value()), half}) {
            Files.setLastModifiedTime(path, DAYS_AGO);
        }
        sweep.run();
        assertThat(vault.place(gone[0].value())).doesNotExist();
        assertThat(half).doesNotExist();
        assertThat(foreign).exists();
        Files.delete(foreign);
        assertThat(files.intact(kept.id())).isTrue();
    }

    @Test
    void handsFilesOutToBeSavedOnly() {
        var file = files.store(text("<script>alert(1)</script>"), "trang.html");
        var answer = downloads.original(file.id());
        assertThat(answer.getHeaders().getFirst("Content-Disposition")).startsWith("attachment;");
        assertThat(answer.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeaders().getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(String.valueOf(answer.getHeaders().getContentType())).isEqualTo("text/plain");
    }

    private static void flip(Path file, int at) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[at] ^= 1;
        Files.write(file, bytes);
    }

    private static InputStream text(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream zeros(long size) {
        return new InputStream() {
            private long left = size;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] buffer, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                int count = (int) Math.min(left, length);
                Arrays.fill(buffer, from, from + count, (byte) 0);
                left -= count;
                return count;
            }
        };
    }

    private static InputStream breaksOff() {
        return new InputStream() {
            private int left = 2_000_000;

            @Override
            public int read() throws IOException {
                if (left-- <= 0) {
                    throw new IOException("line cut");
                }
                return 'x';
            }
        };
    }
}
