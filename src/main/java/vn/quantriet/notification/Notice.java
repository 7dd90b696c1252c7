package vn.quantriet.notification;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.UnitId;

/// What somebody should hear of.
///
/// @param to the accounts to tell
/// @param key message key of the sentence, which is also its kind: people may switch off what comes under a key
/// @param arguments what fills the places `{0}`, `{1}` ... of the sentence
/// @param path of the page on which the thing itself is seen or done
/// @param object what it is about, as `assignment:0190...`; notices about one object stand together
/// @param unit in whose name the receivers are told; nothing when it is for themselves
public record Notice(
        List<AccountId> to,
        String key,
        List<String> arguments,
        String path,
        String object,
        @Nullable UnitId unit) {

    public Notice {
        to = List.copyOf(to);
        arguments = List.copyOf(arguments);
    }

    /// For themselves.
    public Notice(
            List<AccountId> to, String key, List<String> arguments, String path, String object) {
        this(to, key, arguments, path, object, null);
    }
}
