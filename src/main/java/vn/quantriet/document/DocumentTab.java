package vn.quantriet.document;

import vn.quantriet.kernel.Viewer;

/// What a later module shows beside a document: a tab of its page.
public interface DocumentTab {

    /// 10 Thông tin, 20 Nhiệm vụ, 30 Quan hệ, 40 Phân phối, 50 Lịch sử.
    int order();

    /// Message key of its name.
    String name();

    /// The page or fragment that it opens.
    String path(DocumentId document);

    /// The same for words of the text, as an address writes them: `120-164`; empty for none.
    default String path(DocumentId document, String passage) {
        return path(document);
    }

    boolean opensTo(Viewer viewer);

    /// Whether it is shown beside this document.
    default boolean opensTo(DocumentLine document, Viewer viewer) {
        return opensTo(viewer);
    }

    /// Whether the way of the document goes on there once it was reviewed.
    default boolean isNext() {
        return false;
    }
}
