package vn.quantriet.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Permission;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Requires;

/// The page "Tình trạng hệ thống": facts, and what to do about them.
@Controller
class ConditionController {

    private final List<ConditionSource> sources;

    ConditionController(List<ConditionSource> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(ConditionSource::order)).toList();
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/conditions")
    ModelAndView index() {
        return new ModelAndView(
                "access/condition/index",
                "conditions",
                sources.stream().map(ConditionSource::condition).toList());
    }
}
