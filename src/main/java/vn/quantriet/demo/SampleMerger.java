package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.MergeDecision.How;
import vn.quantriet.plan.MergeForm;
import vn.quantriet.plan.MergeLine;
import vn.quantriet.plan.Mergers;
import vn.quantriet.plan.PlanId;

/// A conclusion arrives while a programme of the sample ministry runs: its first point amends what was handed out, the second is
/// added, the third still waits for somebody to decide.
@Component
class SampleMerger {

    private final SamplePapers papers;
    private final Mergers mergers;

    SampleMerger(SamplePapers papers, Mergers mergers) {
        this.papers = papers;
        this.mergers = mergers;
    }

    void load(PlanId running, Viewer office, Viewer secretary, LocalDate today) {
        var paper = papers.review("ket-luan-bo-sung", office, secretary, today);
        var lines = mergers.lines(running, paper, office);
        var places = List.of(0, 1);
        for (int place : places) {
            if (place < lines.size()) {
                var line = lines.get(place);
                var near = place == 0 ? line.nearest().orElse(null) : null;
                mergers.decide(
                        running,
                        paper,
                        line.proposal().id(),
                        line.digest(),
                        near == null ? How.ADDED : How.MERGED,
                        form(near, line.content()),
                        office);
            }
        }
    }

    private static MergeForm form(MergeLine.@Nullable Candidate near, String content) {
        return new MergeForm(
                near == null ? null : near.item().value(),
                null,
                content,
                MergeForm.Choice.TAKE,
                MergeForm.Choice.BOTH,
                MergeForm.Choice.BOTH,
                null);
    }
}
