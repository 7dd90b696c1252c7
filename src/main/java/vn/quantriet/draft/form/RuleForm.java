package vn.quantriet.draft.form;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The words of a rule as they came from its page; its figures come beside them.
///
/// @param fresh the id of a rule to be added, so that pressing twice adds one
public record RuleForm(
        @Nullable UUID fresh,
        @Nullable String name,
        @Nullable LocalDate validFrom,
        @Nullable Certainty certainty,
        @Nullable String source,
        @Nullable String font,
        @Nullable String partyTitle,
        @Nullable String endMark) {

    static RuleForm of(FormRule rule, @Nullable UUID fresh) {
        return new RuleForm(
                fresh,
                rule.name(),
                rule.validFrom(),
                rule.certainty(),
                rule.source(),
                rule.layout().font(),
                rule.layout().partyTitle(),
                rule.layout().endMark());
    }

    String words(@Nullable String words) {
        return words == null ? "" : Print.clean(words);
    }
}
