package vn.quantriet.file;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.streamingaead.PredefinedStreamingAeadParameters;
import com.google.crypto.tink.streamingaead.StreamingAeadConfig;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/// The keys of the vault: made at first start, kept in a file that its owner alone may read.
record KeySet(StreamingAead cipher) {

    static final String ALGORITHM = "AES256_GCM_HKDF_1MB";

    private static final String FILE = "files.json";

    static KeySet open(Path folder) throws IOException, GeneralSecurityException {
        StreamingAeadConfig.register();
        var file = folder.resolve(FILE);
        if (Files.notExists(file)) {
            make(folder, file);
        }
        var keys =
                TinkJsonProtoKeysetFormat.parseKeyset(
                        Files.readString(file), InsecureSecretKeyAccess.get());
        return new KeySet(keys.getPrimitive(RegistryConfiguration.get(), StreamingAead.class));
    }

    /// Written aside and linked into place: of two programs that start at once one wins and both use its keys.
    private static void make(Path folder, Path file) throws IOException, GeneralSecurityException {
        var keys = KeysetHandle.generateNew(PredefinedStreamingAeadParameters.AES256_GCM_HKDF_1MB);
        var text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, InsecureSecretKeyAccess.get());
        Files.createDirectories(folder, owner("rwx------"));
        var part = Files.createTempFile(folder, "files", ".part", owner("rw-------"));
        try (var channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            channel.write(StandardCharsets.UTF_8.encode(text));
            channel.force(true);
        }
        try {
            Files.createLink(file, part);
        } catch (java.nio.file.FileAlreadyExistsException _) {
            // another program was first
        } catch (UnsupportedOperationException _) {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
        try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private static java.nio.file.attribute.FileAttribute<?> owner(String mode) {
        return PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(mode));
    }
}
