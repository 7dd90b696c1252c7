package vn.quantriet.draft.form;

import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.file.Downloads;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Requires;

/// Hands out a made-up paper printed by a rule.
@Controller
class SpecimenController {

    private final FormRules rules;

    SpecimenController(FormRules rules) {
        this.rules = rules;
    }

    @Requires(Permission.MANAGE_ACCOUNTS)
    @GetMapping("/form-rules/{id}/specimen")
    ResponseEntity<byte[]> print(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "PDF") PaperFormat as,
            Viewer viewer) {
        var rule = rules.get(id, viewer);
        var bytes = as.write(Specimen.of(rule.validFrom()), rule);
        return Downloads.attachment("van-ban-mau" + as.suffix(), as.mediaType()).body(bytes);
    }
}
