package vn.quantriet.draft;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.HomeSection;
import vn.quantriet.web.WaitingLine;

/// What waits for the viewer: drafts to sign, drafts given back, signed ones to issue, rounds in which they are asked.
@Component
class DraftHome implements HomeSection {

    private static final int MOST = 50;

    private final DraftDesk desk;
    private final Comments comments;

    DraftHome(DraftDesk desk, Comments comments) {
        this.desk = desk;
        this.comments = comments;
    }

    @Override
    public List<WaitingLine> waiting(Viewer viewer) {
        return Stream.of(toSign(viewer), ofTheOffice(viewer), toComment(viewer))
                .flatMap(lines -> lines)
                .toList();
    }

    private Stream<WaitingLine> toSign(Viewer viewer) {
        return viewer.may(Permission.SIGN_DOCUMENTS)
                ? desk.inState(DraftState.SUBMITTED, viewer, MOST)
                        .filter(line ->
                                line.signerRef() == null
                                        || line.signerRef().equals(viewer.member().value()))
                        .map(line -> waiting("draft.waiting.sign", line, true))
                : Stream.empty();
    }

    /// What was given back waits for who began it; what was signed for whoever issues.
    private Stream<WaitingLine> ofTheOffice(Viewer viewer) {
        if (!viewer.may(Permission.DRAFT_DOCUMENTS)) {
            return Stream.empty();
        }
        var returned =
                desk.inState(DraftState.RETURNED, viewer, MOST)
                        .filter(line -> line.begunBy().equals(viewer.account().value()))
                        .map(line -> waiting("draft.waiting.returned", line, false));
        var signed =
                viewer.may(Permission.SIGN_DOCUMENTS)
                        ? Stream.<WaitingLine>empty()
                        : desk.inState(DraftState.SIGNED, viewer, MOST)
                                .map(line -> waiting("draft.waiting.issue", line, false));
        return Stream.concat(returned, signed);
    }

    private Stream<WaitingLine> toComment(Viewer viewer) {
        return viewer.may(Permission.READ_DOCUMENTS)
                ? comments.asked(viewer, MOST).stream()
                        .filter(asked -> asked.open() && !asked.answered())
                        .map(asked ->
                                new WaitingLine(
                                        "draft.waiting.comment",
                                        asked.title(),
                                        asked.unitName(),
                                        asked.page(),
                                        asked.dueOn(),
                                        false))
                : Stream.empty();
    }

    private static WaitingLine waiting(String action, DraftLine line, boolean opinion) {
        return new WaitingLine(
                action, line.title(), line.unitName(), line.page(), line.dueOn(), opinion);
    }
}
