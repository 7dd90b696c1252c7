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
/// @param title of the thing, which a mail may carry: no names of people, nothing that was written about it
/// @param deputies whether it is told to those who stand in for a receiver who is away, too
public record Notice(
        List<AccountId> to,
        String key,
        List<String> arguments,
        String path,
        String object,
        @Nullable UnitId unit,
        @Nullable String title,
        @Nullable Boolean deputies) {

    public Notice {
        to = List.copyOf(to);
        arguments = List.copyOf(arguments);
    }

    public Notice(
            List<AccountId> to,
            String key,
            List<String> arguments,
            String path,
            String object,
            @Nullable UnitId unit) {
        this(to, key, arguments, path, object, unit, null, null);
    }

    /// For themselves.
    public Notice(
            List<AccountId> to, String key, List<String> arguments, String path, String object) {
        this(to, key, arguments, path, object, null);
    }

    public Notice titled(String title) {
        return new Notice(to, key, arguments, path, object, unit, title, deputies);
    }

    public Notice forDeputies() {
        return new Notice(to, key, arguments, path, object, unit, title, true);
    }

    boolean goesToDeputies() {
        return Boolean.TRUE.equals(deputies);
    }
}
