package vn.quantriet.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.RequestContextUtils;

/// One sentence that the page after a redirect shows once, as "Đã ghi".
///
/// @param key message key of the sentence
public record Flash(String key, List<String> arguments, Tone tone) implements Serializable {

    static final String NAME = "flash";

    public Flash {
        arguments = List.copyOf(arguments);
    }

    /// Tells the next page that something was done.
    public static void done(RedirectAttributes redirect, String key, String... arguments) {
        tell(redirect, key, Tone.GOOD, arguments);
    }

    /// The same, where no redirect attributes are at hand.
    public static void done(HttpServletRequest request, String key, String... arguments) {
        RequestContextUtils.getOutputFlashMap(request)
                .put(NAME, new Flash(key, List.of(arguments), Tone.GOOD));
    }

    public static void tell(
            RedirectAttributes redirect, String key, Tone tone, String... arguments) {
        redirect.addFlashAttribute(NAME, new Flash(key, List.of(arguments), tone));
    }
}
