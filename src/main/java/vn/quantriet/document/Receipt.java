package vn.quantriet.document;

import java.util.List;
import vn.quantriet.kernel.Refusal;

/// What came of one file.
///
/// @param key message key of what happened
/// @param path of the document; empty when there is none
public record Receipt(String name, String key, List<Object> arguments, String path, boolean filed) {

    static Receipt of(String name, Filing filing) {
        var path = filing.document().page();
        return switch (filing) {
            case Filing.Filed _ ->
                    new Receipt(name, "document.receipt.filed", List.of(), path, true);
            case Filing.AlreadyThere _ ->
                    new Receipt(name, "document.receipt.already_there", List.of(), path, false);
        };
    }

    static Receipt refused(String name, Refusal refused) {
        return new Receipt(name, refused.messageKey(), List.of(refused.arguments()), "", false);
    }
}
