package vn.quantriet.plan;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentType;
import vn.quantriet.draft.DraftId;
import vn.quantriet.draft.Drafts;
import vn.quantriet.draft.NewDraft;
import vn.quantriet.draft.Section;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Dates;

/// Begins the paper of a plan: its items as sections, and once more as a table with who does what by when.
@Service
@Transactional
class PlanDrafting {

    private final Plans plans;
    private final Drafts drafts;

    PlanDrafting(Plans plans, Drafts drafts) {
        this.plans = plans;
        this.drafts = drafts;
    }

    /// The drafts that came from the plan, for those who may write one.
    @Transactional(readOnly = true)
    Drafted of(PlanId plan, Viewer viewer) {
        boolean may = viewer.may(Permission.DRAFT_DOCUMENTS) && plans.mayEdit(plan, viewer);
        return new Drafted(
                may, DraftId.next().toString(), may ? drafts.from(plan(plan), viewer) : List.of());
    }

    DraftId begin(PlanId id, DraftId draft, Viewer viewer) {
        viewer.require(Permission.DRAFT_DOCUMENTS);
        if (!plans.mayEdit(id, viewer)) {
            throw new NotFound(id);
        }
        var plan = plans.line(id, viewer);
        var items =
                plans.items(id, viewer).stream()
                        .filter(item -> item.state() != ItemLine.State.DROPPED)
                        .toList();
        return drafts.begin(
                new NewDraft(
                        draft,
                        type(plan),
                        plan.title(),
                        List.of(new Section(heading(plan), sections(items))),
                        appendix(items),
                        plan.document() == null ? List.of() : List.of(plan.document()),
                        plan(id),
                        plan.title()),
                viewer);
    }

    private static String plan(PlanId id) {
        return "/plans/" + id;
    }

    private static DocumentType type(PlanLine plan) {
        return switch (plan.type()) {
            case PLAN, PERSONAL_PLAN, WORKING_RULES -> DocumentType.PLAN;
            case ACTION_PROGRAMME -> DocumentType.ACTION_PROGRAMME;
        };
    }

    /// As the templates of the two have it.
    private static String heading(PlanLine plan) {
        return switch (plan.type()) {
            case PLAN, PERSONAL_PLAN, WORKING_RULES -> "II. NỘI DUNG, NHIỆM VỤ";
            case ACTION_PROGRAMME -> "II. NHIỆM VỤ, GIẢI PHÁP";
        };
    }

    private static String sections(List<ItemLine> items) {
        var lines = new ArrayList<String>();
        int number = 1;
        for (var item : items) {
            var words = item.wording();
            lines.add(number++ + ". " + line(words.content()));
            add(lines, "- Mục tiêu: ", words.objective());
            add(lines, "- Giải pháp: ", words.solution());
            add(lines, "- Chủ trì: ", String.join("; ", words.leads()));
            add(lines, "- Phối hợp: ", String.join("; ", words.coordinators()));
            add(lines, "- Thời gian: ", time(words.deadline()));
        }
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String name, String words) {
        if (!words.isBlank()) {
            lines.add(name + line(words));
        }
    }

    private static String appendix(List<ItemLine> items) {
        if (items.isEmpty()) {
            return "";
        }
        var lines = new ArrayList<String>();
        lines.add("PHỤ LỤC");
        lines.add("Phân công thực hiện nhiệm vụ");
        lines.add("| TT | Nội dung | Chủ trì | Phối hợp | Thời hạn |");
        int number = 1;
        for (var item : items) {
            var words = item.wording();
            lines.add(
                    "| %d | %s | %s | %s | %s |"
                            .formatted(
                                    number++,
                                    cell(words.content()),
                                    cell(String.join("; ", words.leads())),
                                    cell(String.join("; ", words.coordinators())),
                                    cell(time(words.deadline()))));
        }
        return String.join("\n", lines);
    }

    private static String time(Deadline deadline) {
        return deadline.text().isEmpty() && deadline instanceof Deadline.Fixed fixed
                ? Dates.day(fixed.due())
                : deadline.text();
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s*\\n\\s*", " ");
    }

    private static String cell(String words) {
        return line(words).replace('|', '/');
    }
}
