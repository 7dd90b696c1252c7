package vn.quantriet.exchange.parcel;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;
import vn.quantriet.document.Copies;
import vn.quantriet.document.Copy;
import vn.quantriet.document.DocumentId;
import vn.quantriet.exchange.archive.Part;
import vn.quantriet.file.Files;
import vn.quantriet.file.StoredFile;
import vn.quantriet.kernel.Viewer;

/// What goes into a parcel, paper after paper, and at the end the lists of what went in.
@Component
class Packing {

    static final String ORIGINALS = "van-ban/";
    static final String TEXTS = "chu/";
    static final String LIST = "danh-sach.xlsx";
    static final String FACTS = "sieu-du-lieu.json";

    private final Copies copies;
    private final Files files;
    private final MessageSource messages;

    Packing(Copies copies, Files files, MessageSource messages) {
        this.copies = copies;
        this.files = files;
        this.messages = messages;
    }

    /// Hears before each paper how many are packed and which comes next.
    interface Progress {
        void next(int done, String name);
    }

    /// Each paper is asked for anew when its turn comes: what the viewer no longer sees stays behind.
    Iterator<Part> of(List<DocumentId> papers, Viewer viewer, Progress progress) {
        return new Parts(papers, viewer, progress);
    }

    private final class Parts implements Iterator<Part> {

        private final List<DocumentId> papers;
        private final Viewer viewer;
        private final Progress progress;
        private final Deque<Part> waiting = new ArrayDeque<>();
        private final List<Packed> packed = new ArrayList<>();
        private int at;
        private boolean listed;

        Parts(List<DocumentId> papers, Viewer viewer, Progress progress) {
            this.papers = papers;
            this.viewer = viewer;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            while (waiting.isEmpty() && at < papers.size()) {
                var copy = copies.find(papers.get(at), viewer);
                progress.next(at, copy.map(found -> found.line().heading()).orElse(""));
                at++;
                copy.ifPresent(this::pack);
            }
            if (waiting.isEmpty() && !listed) {
                listed = true;
                waiting.add(new Part(LIST, bytes(new ListSheet(messages).of(packed))));
                waiting.add(new Part(FACTS, bytes(Facts.of(packed))));
            }
            return !waiting.isEmpty();
        }

        @Override
        public Part next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return waiting.remove();
        }

        private void pack(Copy copy) {
            var original = sound(copy);
            var number = String.format(Locale.ROOT, "%04d", packed.size() + 1);
            var path = original == null ? "" : ORIGINALS + number + "-" + original.name();
            var textPath = copy.text().isEmpty() ? "" : TEXTS + number + ".txt";
            if (original != null) {
                var id = original.id();
                waiting.add(new Part(path, () -> files.open(id)));
            }
            if (!textPath.isEmpty()) {
                waiting.add(
                        new Part(textPath, bytes(copy.text().getBytes(StandardCharsets.UTF_8))));
            }
            packed.add(
                    new Packed(
                            copy.line(),
                            copy.description(),
                            copy.channel(),
                            path,
                            textPath,
                            original == null ? "" : original.sha256()));
        }

        /// A damaged original stays behind and stops nothing; the list says that it is not there.
        private @Nullable StoredFile sound(Copy copy) {
            var original = copy.original();
            return original != null && files.intact(original.id()) ? original : null;
        }

        private static InputStreamSource bytes(byte[] content) {
            return () -> new ByteArrayInputStream(content);
        }
    }
}
