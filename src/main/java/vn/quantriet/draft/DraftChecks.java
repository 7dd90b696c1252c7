package vn.quantriet.draft;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.document.IssuedPapers;
import vn.quantriet.draft.DraftRemarks.Remark;
import vn.quantriet.draft.DraftRemarks.Weight;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Dates;

/// Looks a draft over: parts that are missing block its issue; who may issue and sign what, and days that have passed, only warn.
@Component
class DraftChecks {

    private static final int MOST_PASSED = 5;

    private static final Pattern FOR_HEAD = Pattern.compile("^K\\s?/?\\s?T\\b.*", Pattern.DOTALL);
    private static final Pattern STATE_FORM = Pattern.compile("^(TM|KT|TL|TUQ)\\.");
    private static final Pattern ON_BEHALF = Pattern.compile("^T\\s?/\\s?M\\b.*", Pattern.DOTALL);
    private static final Pattern POST_WITH_BODY =
            Pattern.compile("^(PHÓ )?BÍ THƯ (ĐẢNG|CHI|BAN|BTV|BCH).*");
    private static final Pattern DEGREE =
            Pattern.compile("^(GS|PGS|TS|ThS|KS|CN|BS|Tiến sĩ|Thạc sĩ|Cử nhân|Đại tá)\\b.*");
    private static final Pattern UNFILLED =
            Pattern.compile(
                    "(?m)^[ \\t]*(?:[-+]|\\p{L}\\)|\\d{1,3}(?:\\.\\d{1,3})*\\.?|.{0,12}(?:Nội dung|Chủ trì|Phối hợp|Thời gian|Kính gửi)\\s*:)[ \\t]*$");
    private static final Pattern DEADLINE =
            Pattern.compile(
                    "(?iu)\\b(?:trước|chậm nhất|hạn|hoàn thành|xong)\\b[^.;\\n]{0,60}?\\b(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b");

    private final OfficeForms forms;
    private final List<DraftRemarks> others;
    private final Clock clock;

    DraftChecks(OfficeForms forms, List<DraftRemarks> others, Clock clock) {
        this.forms = forms;
        this.others = List.copyOf(others);
        this.clock = clock;
    }

    /// What blocks first.
    List<Remark> of(DraftRow draft, @Nullable LocalDate due, String printed, Viewer viewer) {
        var remarks = new ArrayList<>(missing(draft.text(), printed));
        signing(draft.text(), remarks);
        authority(draft, remarks);
        days(draft, due, remarks);
        others.forEach(other -> remarks.addAll(other.of(draft.type(), printed, viewer)));
        return List.copyOf(remarks);
    }

    /// The parts without which there is no paper, of the nine that are mandatory; heading, number, day and seal come by themselves.
    static List<Remark> missing(DraftText text, String printed) {
        var missing = new ArrayList<Remark>();
        require(text.place(), "place", missing);
        require(text.title(), "title", missing);
        boolean empty = text.sections().stream().allMatch(part -> part.text().isBlank());
        require(empty ? "" : "x", "content", missing);
        require(text.post(), "post", missing);
        require(text.recipients(), "recipients", missing);
        if (IssuedPapers.isSecret(printed)) {
            missing.add(remark("secret", Weight.BLOCKS));
        }
        return missing;
    }

    private static void require(String words, String part, List<Remark> missing) {
        if (words.isBlank()) {
            missing.add(remark("missing." + part, Weight.BLOCKS));
        }
    }

    private static void signing(DraftText text, List<Remark> remarks) {
        boolean collective = text.body() != IssuingBody.ADVISORY_BODY;
        var capacity = text.capacity().toUpperCase(Locale.ROOT);
        if (STATE_FORM.matcher(capacity).find()) {
            remarks.add(remark("state_form", Weight.WARNING));
        } else if (collective && FOR_HEAD.matcher(capacity).matches()) {
            remarks.add(remark("for_head", Weight.WARNING));
        } else if (collective && !ON_BEHALF.matcher(capacity).matches()) {
            remarks.add(remark("on_behalf", Weight.WARNING));
        }
        if (POST_WITH_BODY.matcher(text.post().toUpperCase(Locale.ROOT)).matches()) {
            remarks.add(remark("post_with_body", Weight.HINT));
        }
        if (DEGREE.matcher(text.signer()).matches()) {
            remarks.add(remark("degree", Weight.HINT));
        }
    }

    private void authority(DraftRow draft, List<Remark> remarks) {
        forms.forbidding(draft.text().body(), draft.type())
                .ifPresent(source -> remarks.add(remark("authority", Weight.WARNING, source)));
    }

    private void days(DraftRow draft, @Nullable LocalDate due, List<Remark> remarks) {
        var today = LocalDate.now(clock);
        if (due != null && due.isBefore(today)) {
            remarks.add(remark("due", Weight.WARNING, Dates.day(due)));
        }
        var words = String.join("\n", draft.text().lines());
        int open = (int) UNFILLED.matcher(words).results().count();
        if (open > 0) {
            remarks.add(remark("unfilled", Weight.WARNING, String.valueOf(open)));
        }
        DEADLINE.matcher(words)
                .results()
                .filter(found -> isPast(found.group(1), found.group(2), found.group(3), today))
                .limit(MOST_PASSED)
                .forEach(found ->
                        remarks.add(
                                new Remark(
                                        "draft.remark.passed",
                                        List.of(found.group()),
                                        Weight.WARNING,
                                        found.group())));
    }

    private static boolean isPast(String day, String month, String year, LocalDate today) {
        try {
            return LocalDate.of(
                            Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day))
                    .isBefore(today);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static Remark remark(String key, Weight weight, String... arguments) {
        return new Remark("draft.remark." + key, List.of(arguments), weight, "");
    }

    /// Whether anything stands in the way of the issue.
    static boolean block(List<Remark> remarks) {
        return remarks.stream().anyMatch(remark -> remark.weight() == Weight.BLOCKS);
    }
}
