package vn.quantriet.report;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.draft.PaperIssued;

/// Hears that the paper of a report has its number.
@Component("reportPaperListener")
class PaperListener {

    private final PaperRepository papers;

    PaperListener(PaperRepository papers) {
        this.papers = papers;
    }

    @ApplicationModuleListener
    void on(PaperIssued paper) {
        papers.issued(paper);
    }
}
