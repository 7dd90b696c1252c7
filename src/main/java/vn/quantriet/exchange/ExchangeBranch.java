package vn.quantriet.exchange;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Branch;

@Component
class ExchangeBranch implements Branch {

    @Override
    public String station() {
        return "/documents";
    }

    @Override
    public List<String> paths() {
        return List.of("/intakes", "/parcels", "/packages");
    }
}
