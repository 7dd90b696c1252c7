package vn.quantriet.draft;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Branch;

@Component
class DraftBranch implements Branch {

    @Override
    public String station() {
        return "/drafts";
    }

    @Override
    public List<String> paths() {
        return List.of("/outgoing", "/comments", "/draft-templates", "/letterhead");
    }
}
