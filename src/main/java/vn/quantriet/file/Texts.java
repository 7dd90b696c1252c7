package vn.quantriet.file;

import org.springframework.stereotype.Service;
import vn.quantriet.file.reader.Sandbox;

/// Reads stored files into text, in a process apart.
@Service
public class Texts {

    private final Files files;
    private final Sandbox sandbox = new Sandbox();

    Texts(Files files) {
        this.files = files;
    }

    /// Takes up to half a minute and memory for the file: call it outside a transaction.
    public DocumentText read(FileId id) {
        return sandbox.read(files.bytes(id));
    }
}
