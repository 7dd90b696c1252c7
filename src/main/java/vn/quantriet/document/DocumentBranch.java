package vn.quantriet.document;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Branch;

@Component
class DocumentBranch implements Branch {

    @Override
    public String station() {
        return "/documents";
    }

    @Override
    public List<String> paths() {
        return List.of("/secret-entries");
    }
}
