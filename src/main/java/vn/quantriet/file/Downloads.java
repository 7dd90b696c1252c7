package vn.quantriet.file;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/// Hands files out so that no browser ever runs or shows what is in them: always to be saved, never to be opened in place.
@Component
public class Downloads {

    private final Files files;

    Downloads(Files files) {
        this.files = files;
    }

    /// The original as it came. A damaged one is refused before the first byte is sent.
    public ResponseEntity<Resource> original(FileId id) {
        return original(id, files.get(id).name());
    }

    /// The same under a name of the caller's.
    public ResponseEntity<Resource> original(FileId id, String name) {
        var file = files.get(id);
        if (!files.intact(id)) {
            throw new FileRefused(FileRefused.Reason.DAMAGED, name);
        }
        return attachment(name, file.mediaType())
                .contentLength(file.size())
                .body(new InputStreamResource(() -> files.open(id)));
    }

    /// The head of an answer that is to be saved under the name.
    public static ResponseEntity.BodyBuilder attachment(String name, String mediaType) {
        var disposition =
                ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
        return ResponseEntity.ok()
                .header("Content-Disposition", disposition.toString())
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .cacheControl(CacheControl.noStore())
                .contentType(MediaType.parseMediaType(mediaType));
    }
}
