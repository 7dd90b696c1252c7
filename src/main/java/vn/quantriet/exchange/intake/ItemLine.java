package vn.quantriet.exchange.intake;

import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.document.ReadingState;
import vn.quantriet.web.Page;

/// A file of an intake as pages show it, with the paper it became or is a double of.
public record ItemLine(Item item, @Nullable DocumentLine document) {

    /// Why it is not taken, or what is odd about it; empty when there is nothing to say.
    public String sentence(Page page) {
        if (isSecret()) {
            return page.t("exchange.item.secret");
        }
        return switch (item.verdict()) {
            case REFUSED -> page.t(item.reason(), item.argument());
            case TWICE -> page.t("exchange.item.twice", item.argument());
            case THERE -> page.t("exchange.item.there");
            case WAITING, READY, FILED -> item.remark().isEmpty() ? "" : page.t(item.remark());
        };
    }

    /// Its content told that no system may hold it.
    public boolean isSecret() {
        return document != null && document.state() == ReadingState.SECRET;
    }
}
