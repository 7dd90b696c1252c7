package vn.quantriet.exchange.intake;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.exchange.archive.Part;
import vn.quantriet.exchange.archive.ZipStream;
import vn.quantriet.file.Files;

/// What was brought, as one archive: an archive as it came, several files or a folder made into one, so that there is one way in.
record Brought(List<MultipartFile> files) {

    private static final int HEAD = 8192;

    static Brought of(IntakeForm form) {
        return new Brought(form.all());
    }

    /// The folder that they all lie in, or the only file; nothing for several.
    String name() {
        var first = IntakeForm.name(files.getFirst());
        int slash = first.indexOf('/');
        if (files.size() == 1) {
            return first;
        }
        return slash > 0
                        && files.stream()
                                .allMatch(file ->
                                        IntakeForm.name(file)
                                                .startsWith(first.substring(0, slash + 1)))
                ? first.substring(0, slash)
                : "";
    }

    InputStream open() throws IOException {
        return isArchive() ? files.getFirst().getInputStream() : new ZipStream(parts().iterator());
    }

    private boolean isArchive() throws IOException {
        if (files.size() > 1) {
            return false;
        }
        try (var content = files.getFirst().getInputStream()) {
            return FileKind.of(Files.mediaType(content.readNBytes(HEAD))) == FileKind.ARCHIVE;
        }
    }

    private List<Part> parts() {
        var taken = new HashSet<String>();
        var parts = new ArrayList<Part>();
        for (var file : files) {
            parts.add(new Part(free(IntakeForm.name(file), taken), file));
        }
        return parts;
    }

    /// Two files of one name came from two places: both are meant.
    private static String free(String name, Set<String> taken) {
        var free = name;
        for (int next = 2; !taken.add(free.toLowerCase(Locale.ROOT)); next++) {
            free = next + "/" + name;
        }
        return free;
    }
}
