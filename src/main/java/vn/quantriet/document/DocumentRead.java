package vn.quantriet.document;

import java.util.List;
import vn.quantriet.kernel.MemberId;

/// These people said that they read the paper, or got it on paper.
public record DocumentRead(DocumentId document, List<MemberId> readers) {

    public DocumentRead {
        readers = List.copyOf(readers);
    }
}
