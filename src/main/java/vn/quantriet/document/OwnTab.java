package vn.quantriet.document;

import java.util.Arrays;
import java.util.Locale;

/// The tabs of a document's page that this module fills itself.
public enum OwnTab {
    INFORMATION(10),
    RELATIONS(30),
    HANDLING(35),
    DELIVERIES(40),
    HISTORY(50);

    private final int order;

    OwnTab(int order) {
        this.order = order;
    }

    static OwnTab of(String param) {
        return Arrays.stream(values())
                .filter(tab -> tab.param().equals(param))
                .findFirst()
                .orElse(INFORMATION);
    }

    int order() {
        return order;
    }

    /// Its name in the address.
    public String param() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Message key of its name.
    public String messageKey() {
        return "document.tab." + param();
    }
}
