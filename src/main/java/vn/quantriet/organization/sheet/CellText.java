package vn.quantriet.organization.sheet;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.quantriet.kernel.Fold;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.Sex;
import vn.quantriet.organization.Standing;
import vn.quantriet.organization.UnitKind;

/// What the text of a cell means.
final class CellText {

    private static final Pattern DAY = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ].*)?");
    private static final Pattern SERIAL = Pattern.compile("\\d{3,6}(?:\\.\\d+)?");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    /// As [SheetWriter] writes what could be taken for a formula.
    private static final Pattern QUOTED = Pattern.compile("'[=+@|%-].*");

    private CellText() {}

    /// Composed, without invisible characters, one blank between words.
    static String plain(String text) {
        var limited = text.length() > 4000 ? text.substring(0, 4000) : text;
        var plain =
                BLANKS.matcher(Normalizer.normalize(limited, Normalizer.Form.NFC))
                        .replaceAll(" ")
                        .strip();
        return QUOTED.matcher(plain).matches() ? plain.substring(1) : plain;
    }

    /// 31/01/2026, 31.1.2026, 2026-01-31, the number that Excel keeps for a day, or a bare year for its first day.
    static Optional<LocalDate> day(String text) {
        try {
            var day = DAY.matcher(text);
            if (day.matches()) {
                return Optional.of(date(day.group(3), day.group(2), day.group(1)));
            }
            var iso = ISO.matcher(text);
            if (iso.matches()) {
                return Optional.of(date(iso.group(1), iso.group(2), iso.group(3)));
            }
            if (YEAR.matcher(text).matches()) {
                return Optional.of(LocalDate.of(Integer.parseInt(text), 1, 1));
            }
            if (SERIAL.matcher(text).matches()) {
                return Optional.of(EPOCH.plusDays((long) Double.parseDouble(text)));
            }
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private static LocalDate date(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    static Optional<Standing> standing(String text) {
        return switch (Fold.fold(text)) {
            case "", "chinh thuc", "dang vien chinh thuc", "dang vien", "official" ->
                    Optional.of(Standing.OFFICIAL);
            case "du bi", "dang vien du bi", "probationary" -> Optional.of(Standing.PROBATIONARY);
            case "quan chung", "ngoai dang", "doan vien", "doi tuong dang", "non_party" ->
                    Optional.of(Standing.NON_PARTY);
            default -> Optional.empty();
        };
    }

    static Optional<Sex> sex(String text) {
        return switch (Fold.fold(text)) {
            case "nam", "male", "m" -> Optional.of(Sex.MALE);
            case "nu", "female", "f" -> Optional.of(Sex.FEMALE);
            default -> Optional.empty();
        };
    }

    /// By the word printed, or by how the name of the unit begins.
    static Optional<UnitKind> kind(String text, String name) {
        var words = Fold.fold(text.isEmpty() ? name : text);
        if (words.startsWith("dang bo") || words.startsWith("dang uy")) {
            return Optional.of(UnitKind.COMMITTEE_BODY);
        }
        if (words.startsWith("chi bo")) {
            return Optional.of(UnitKind.CELL);
        }
        if (words.matches(
                "(co quan tham muu|tham muu|ban |van phong|uy ban kiem tra|vpdu|phong ).*")) {
            return Optional.of(UnitKind.ADVISORY_BODY);
        }
        if (words.matches("(to chuc chinh tri|cong doan|doan |hoi |doan the).*")) {
            return Optional.of(UnitKind.MASS_ORGANIZATION);
        }
        return Optional.empty();
    }

    static Optional<PositionTitle> title(String text) {
        var words =
                Fold.fold(text)
                        .replace(" dang uy", "")
                        .replace(" chi bo", "")
                        .replace(" dang bo", "");
        return switch (words) {
            case "bi thu", "bi thu chi" -> Optional.of(PositionTitle.SECRETARY);
            case "pho bi thu", "pho bi thu thuong truc" ->
                    Optional.of(PositionTitle.DEPUTY_SECRETARY);
            case "uy vien ban thuong vu", "uy vien thuong vu", "uvbtv" ->
                    Optional.of(PositionTitle.STANDING_MEMBER);
            case "cap uy vien",
                    "chi uy vien",
                    "dang uy vien",
                    "uy vien ban chap hanh",
                    "chi uy",
                    "uvbch" ->
                    Optional.of(PositionTitle.COMMITTEE_MEMBER);
            case "truong ban",
                    "nguoi dung dau",
                    "chanh van phong",
                    "chu nhiem",
                    "truong",
                    "chu tich",
                    "bi thu doan" ->
                    Optional.of(PositionTitle.HEAD);
            case "pho truong ban",
                    "pho chanh van phong",
                    "pho chu nhiem",
                    "cap pho",
                    "pho",
                    "pho chu tich" ->
                    Optional.of(PositionTitle.DEPUTY_HEAD);
            case "chuyen vien", "can bo", "uy vien" -> Optional.of(PositionTitle.OFFICER);
            default -> Optional.empty();
        };
    }
}
