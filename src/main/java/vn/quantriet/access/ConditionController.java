package vn.quantriet.access;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Flash;
import vn.quantriet.web.Requires;

/// The page "Tình trạng hệ thống": facts, and what to do about them.
@Controller
class ConditionController {

    private final List<ConditionSource> sources;
    private final UnfinishedWork work;

    ConditionController(List<ConditionSource> sources, UnfinishedWork work) {
        this.work = work;
        this.sources =
                sources.stream().sorted(Comparator.comparingInt(ConditionSource::order)).toList();
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/conditions")
    ModelAndView index(Viewer viewer) {
        return new ModelAndView("access/condition/index")
                .addObject("conditions", sources.stream().map(ConditionSource::condition).toList())
                .addObject(
                        "ended",
                        viewer.isAtTheTop()
                                && work.left().stream()
                                        .anyMatch(UnfinishedWorkRepository.Left::ended));
    }

    /// Background work that was tried too often is tried again.
    @Requires(value = Permission.MANAGE_ACCOUNTS, atTheTop = true)
    @PostMapping("/conditions/work/tries")
    ModelAndView tryWorkAgain(RedirectAttributes redirect) {
        work.beginAnew();
        Flash.done(redirect, "access.condition.work.tried");
        return new ModelAndView("redirect:/conditions");
    }
}
