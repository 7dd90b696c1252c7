package vn.quantriet.plan.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.quantriet.organization.PositionTitle;

/// The head of an advisory body or a mass organisation: "Trưởng Ban Tuyên giáo", "Chủ nhiệm Ủy ban Kiểm tra", "Chánh Văn phòng".
class HeadRule implements Rule {

    /// What the head is called, with the word of the body that must follow.
    private static final Map<String, Head> HEADS = heads();

    private record Head(String called, PositionTitle title) {}

    private final NameRule names = new NameRule();

    @Override
    public Optional<Resolution> read(Phrase phrase, Surroundings around) {
        return HEADS.entrySet().stream()
                .filter(head -> phrase.startsWith(head.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .flatMap(head -> read(head, phrase, around));
    }

    private Optional<Resolution> read(Head head, Phrase phrase, Surroundings around) {
        return phrase.after(List.of(head.called))
                .flatMap(body -> names.read(body, around))
                .filter(Resolution.Resolved.class::isInstance)
                .map(Resolution::suggested)
                .map(units ->
                        Resolution.Resolved.holders(units, head.title, Resolution.Why.HOLDER));
    }

    /// The longer before the shorter.
    private static Map<String, Head> heads() {
        var heads = new LinkedHashMap<String, Head>();
        add(heads, "pho truong", "ban", PositionTitle.DEPUTY_HEAD);
        add(heads, "truong", "ban", PositionTitle.HEAD);
        add(heads, "pho chu nhiem", "uy ban", PositionTitle.DEPUTY_HEAD);
        add(heads, "chu nhiem", "uy ban", PositionTitle.HEAD);
        add(heads, "pho chanh", "van phong", PositionTitle.DEPUTY_HEAD);
        add(heads, "chanh", "van phong", PositionTitle.HEAD);
        add(heads, "pho chu tich", "cong doan", PositionTitle.DEPUTY_HEAD);
        add(heads, "chu tich", "cong doan", PositionTitle.HEAD);
        add(heads, "pho bi thu", "doan thanh nien", PositionTitle.DEPUTY_HEAD);
        add(heads, "bi thu", "doan thanh nien", PositionTitle.HEAD);
        return heads;
    }

    private static void add(
            Map<String, Head> heads, String called, String body, PositionTitle title) {
        heads.put(called + " " + body, new Head(called, title));
    }
}
