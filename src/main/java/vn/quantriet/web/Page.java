package vn.quantriet.web;

import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriUtils;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Viewer;

/// What every template may ask: words in the reader's language, who looks, what day it is, the token of forms.
///
/// Every page has it in its model as `page`.
///
/// @param surroundings what stands around the content; asked for only when a whole page is shown
/// @param asides what later modules show of a thing; asked for by the pages of things
public record Page(
        MessageSource messages,
        Locale locale,
        @Nullable Viewer viewer,
        @Nullable CsrfToken token,
        String path,
        String query,
        LocalDate today,
        Appearance appearance,
        Supplier<Surroundings> surroundings,
        Function<String, List<Aside.Block>> asides) {

    /// The side bar, the bell and the sentence left by the page before.
    public record Surroundings(List<StationLine> stations, int unread, @Nullable Flash flash) {}

    /// A station as the side bar shows it.
    public record StationLine(
            String name, String path, String icon, boolean current, int waiting) {}

    /// How the reader wants pages to look.
    ///
    /// @param theme `light`, `dark` or `auto`
    /// @param keys whether shortcuts of single letters are on
    public record Appearance(String theme, boolean largeText, boolean keys) {}

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

    /// "Thứ Hai, 23/11/2026".
    public String todayInWords() {
        var weekday = today.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
        return weekday + ", " + Dates.day(today);
    }

    /// 1.234,5 in Vietnamese.
    public String number(Number number) {
        return NumberFormat.getInstance(locale).format(number);
    }

    /// The words as they begin a heading or a field.
    public static String capital(String words) {
        return words.isEmpty()
                ? words
                : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
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

    /// The address of a style, script or picture, named as below `static/assets`.
    public String asset(String name) {
        return Assets.path(name);
    }

    /// This page with one parameter of its URL changed, or taken away when empty; the other filters stay. Paging begins anew.
    public String with(String parameter, @Nullable Object value) {
        var pairs = new ArrayList<String>();
        for (var pair : query.split("&")) {
            var name = pair.split("=", 2)[0];
            if (!name.isEmpty() && !name.equals(parameter) && !name.equals("page")) {
                pairs.add(pair);
            }
        }
        if (value != null && !value.toString().isEmpty()) {
            pairs.add(parameter + "=" + UriUtils.encode(value.toString(), StandardCharsets.UTF_8));
        }
        return pairs.isEmpty() ? path : path + "?" + String.join("&", pairs);
    }

    /// This page as it is, for coming back to it.
    public String back() {
        return query.isEmpty() ? path : path + "?" + query;
    }

    /// "Bí thư · Đảng bộ Cục Sông ngòi".
    public String role(HeldRole held) {
        var role = t("web.role." + held.role().name());
        return held.unitName().isEmpty() ? role : role + " · " + held.unitName();
    }

    /// The sentence of a key with its places left open: the name of a kind of notice.
    public String kind(String key) {
        var open = new Object[] {"…", "…", "…", "…", "…", "…"};
        return t(key, open);
    }

    String fault(MessageSourceResolvable fault) {
        var codes = Objects.requireNonNullElse(fault.getCodes(), new String[0]);
        for (var code : codes) {
            var sentence =
                    messages.getMessage("web.fault." + code, fault.getArguments(), null, locale);
            if (sentence != null) {
                return sentence;
            }
        }
        return messages.getMessage(fault, locale);
    }
}
