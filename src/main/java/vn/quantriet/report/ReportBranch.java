package vn.quantriet.report;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Branch;

@Component
class ReportBranch implements Branch {

    @Override
    public String station() {
        return "/reports";
    }

    @Override
    public List<String> paths() {
        return List.of(
                "/facts",
                "/figures",
                "/report-templates",
                "/round-rules",
                "/rounds",
                "/statements");
    }
}
