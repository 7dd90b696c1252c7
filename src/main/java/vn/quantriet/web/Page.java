package vn.quantriet.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.security.web.csrf.CsrfToken;
import vn.quantriet.kernel.Viewer;

/// What every template may ask: words in the reader's language, who looks, what day it is, the token of forms.
///
/// Every page has it in its model as `page`.
public record Page(
        MessageSource messages,
        Locale locale,
        @Nullable Viewer viewer,
        @Nullable CsrfToken token,
        String path,
        LocalDate today,
        List<StationLine> stations,
        Appearance appearance) {

    /// A station as the side bar shows it.
    public record StationLine(
            String name, String path, String icon, boolean current, int waiting) {}

    /// How the reader wants pages to look.
    ///
    /// @param theme `light`, `dark` or `auto`
    public record Appearance(String theme, boolean largeText) {}

    /// The words of a message key.
    public String t(String key, Object... arguments) {
        return Objects.requireNonNullElse(messages.getMessage(key, arguments, key, locale), key);
    }

    /// "còn 3 ngày", "hôm nay", "trễ 2 ngày".
    public String until(LocalDate due) {
        long days = Dates.daysUntil(due, today);
        if (days == 0) {
            return t("web.due.today");
        }
        return days > 0 ? t("web.due.left", days) : t("web.due.late", -days);
    }

    /// 1.234,5 in Vietnamese.
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    public String csrfName() {
        return token == null ? "_csrf" : token.getParameterName();
    }

    public String csrf() {
        return token == null ? "" : token.getToken();
    }

    public boolean signedIn() {
        return viewer != null;
    }
}
