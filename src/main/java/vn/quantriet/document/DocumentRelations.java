package vn.quantriet.document;

import java.util.List;

/// What a paper rests on, what rests on it, and the work that does.
public record DocumentRelations(
        List<Link> supports, List<Link> dependents, List<RestingWork.Piece> work) {

    static final DocumentRelations NONE = new DocumentRelations(List.of(), List.of(), List.of());
}
