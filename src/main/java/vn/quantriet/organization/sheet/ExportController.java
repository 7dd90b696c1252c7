package vn.quantriet.organization.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.MemberRow;
import vn.quantriet.organization.Members;
import vn.quantriet.organization.OrganizationRefused;
import vn.quantriet.web.Dates;
import vn.quantriet.web.Page;
import vn.quantriet.web.Requires;

/// Takes the list of people out as a sheet, after asking why.
@Controller
@Requires(Permission.READ_MEMBERS)
class ExportController {

    private final Members members;

    ExportController(Members members) {
        this.members = members;
    }

    @GetMapping("/members/export")
    ModelAndView blank(ExportQuery query, Viewer viewer) {
        return form(query, viewer, null);
    }

    @PostMapping("/members/export")
    Object export(
            ExportQuery query,
            @RequestParam(defaultValue = "") String purpose,
            @ModelAttribute("page") Page page,
            Viewer viewer) {
        try {
            var writer = new SheetWriter();
            var tab =
                    writer.tab(page.t("organization.sheet.MEMBERS"))
                            .header(
                                    SheetKind.MEMBERS.fields().stream()
                                            .filter(field -> field != SheetField.SINCE)
                                            .map(SheetField::header)
                                            .toList());
            members.export(query.filter(), purpose, viewer, row -> tab.row(cells(row, page)));
            return Download.of("danh-sach.xlsx", writer.bytes());
        } catch (OrganizationRefused refusal) {
            return form(query, viewer, refusal);
        }
    }

    private ModelAndView form(
            ExportQuery query, Viewer viewer, @Nullable OrganizationRefused refusal) {
        var view = new ModelAndView("organization/member/export/new");
        view.addObject("query", query);
        view.addObject("count", members.count(query.filter(), viewer));
        view.addObject("refusal", refusal);
        if (refusal != null) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    private static List<String> cells(MemberRow row, Page page) {
        var sex = row.sex();
        return List.of(
                row.code(),
                row.fullName(),
                row.unitCode(),
                page.t("organization.standing." + row.standing()),
                Dates.day(row.birthDate()),
                sex == null ? "" : page.t("organization.sex." + sex),
                Dates.day(row.joinedOn()),
                Dates.day(row.officialOn()),
                row.phone(),
                row.email());
    }
}
