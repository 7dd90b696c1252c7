package vn.quantriet.plan.responsibility;

import java.util.List;
import java.util.Optional;

/// Persons and heads of administrative units: "Thủ trưởng các đơn vị", "mỗi cán bộ, đảng viên". They are no units, so they ask.
class PeopleRule implements Rule {

    private static final List<String> PEOPLE =
            List.of(
                    "thu truong",
                    "lanh dao",
                    "cuc truong",
                    "vu truong",
                    "giam doc",
                    "truong phong",
                    "nguoi dung dau cac co quan",
                    "nguoi dung dau cac don vi",
                    "can bo",
                    "dang vien",
                    "cong chuc",
                    "vien chuc",
                    "nguoi lao dong",
                    "doan vien",
                    "hoi vien",
                    "quan chung",
                    "uy vien",
                    "bao cao vien");

    private static final List<String> QUANTIFIERS =
            List.of("cac", "moi", "toan the", "tat ca", "tung");

    @Override
    public Optional<Resolution> read(Phrase phrase, Surroundings around) {
        var bare = phrase.after(QUANTIFIERS).orElse(phrase);
        return PEOPLE.stream().anyMatch(bare::startsWith)
                ? Optional.of(Resolution.Unresolved.because(Resolution.Reason.PEOPLE))
                : Optional.empty();
    }
}
