package vn.quantriet.difficulty;

import java.util.Locale;

/// A kind of difficulty as it is called (loại): data of the installation, valid from a day on.
public record Kind(String code, String name, String nameEn) {

    public String name(Locale locale) {
        return "en".equals(locale.getLanguage()) ? nameEn : name;
    }
}
