package vn.quantriet.document;

import java.util.Locale;

/// A degree of secrecy (độ mật) as the law of the day names it.
public record SecretDegree(String code, String name, String nameEn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : name;
    }
}
