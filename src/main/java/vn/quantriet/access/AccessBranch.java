package vn.quantriet.access;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Branch;

@Component
class AccessBranch implements Branch {

    @Override
    public String station() {
        return "/accounts";
    }

    @Override
    public List<String> paths() {
        return List.of("/audit", "/conditions");
    }
}
