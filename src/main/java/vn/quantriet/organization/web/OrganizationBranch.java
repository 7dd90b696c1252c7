package vn.quantriet.organization.web;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Branch;

@Component
class OrganizationBranch implements Branch {

    @Override
    public String station() {
        return "/units";
    }

    @Override
    public List<String> paths() {
        return List.of("/members", "/vacancies", "/imports");
    }
}
