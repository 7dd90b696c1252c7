package vn.quantriet.draft;

import static vn.quantriet.organization.PositionTitle.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.quantriet.document.Audience;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Extent;
import vn.quantriet.document.Purpose;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.SendingForm;
import vn.quantriet.document.Sendings;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.PositionTitle;
import vn.quantriet.organization.UnitLine;
import vn.quantriet.organization.Units;

/// Finds out whom the lines of "Nơi nhận" mean, and sends them the paper. Whom no line names surely, nothing is sent.
@Component
class Receivers {

    private static final Pattern BELOW =
            Pattern.compile(
                    "^(cac )?(dang bo|chi bo|to chuc dang|don vi|dang uy|chi uy)\\b.*\\b(truc thuoc|co so)\\b.*|^(cac )?chi bo$");
    private static final Pattern MEMBERS =
            Pattern.compile("^(toan the |cac dong chi )?dang vien\\b.*");
    private static final Pattern SECRETARIES =
            Pattern.compile("^(cac )?(dong chi )?bi thu (cac )?(chi bo|dang bo)\\b.*");
    private static final Pattern STANDING =
            Pattern.compile("^(cac )?(dong chi )?(uy vien )?(ban thuong vu|btv|thuong truc)\\b.*");
    private static final Pattern COMMITTEE =
            Pattern.compile(
                    "^(cac )?(dong chi )?(uy vien )?(ban chap hanh|bch|cap uy vien|cap uy|dang uy vien|chi uy vien|duv)\\b.*");

    private final Units units;
    private final Sendings sendings;

    Receivers(Units units, Sendings sendings) {
        this.units = units;
        this.sendings = sendings;
    }

    List<Receiver> of(DraftText text, Viewer viewer) {
        var subtree = units.subtree(viewer.path());
        var receivers = new ArrayList<Receiver>();
        var lines = PaperWriter.recipients(text);
        for (int place = 0; place < lines.size(); place++) {
            receivers.add(receiver(place, lines.get(place), subtree, viewer));
        }
        return List.copyOf(receivers);
    }

    /// Sends the paper to those chosen.
    void send(DocumentId paper, List<Receiver> chosen, Viewer viewer) {
        for (var receiver : chosen) {
            if (receiver.audience() == Audience.POSTS) {
                receiver.posts().forEach(post -> send(paper, receiver, post, viewer));
            } else if (receiver.audience() != null) {
                send(paper, receiver, null, viewer);
            }
        }
    }

    private void send(
            DocumentId paper, Receiver receiver, @Nullable PositionTitle post, Viewer viewer) {
        sendings.send(
                paper,
                new SendingForm(
                        Uuid7.next(),
                        receiver.audience(),
                        receiver.extent(),
                        post,
                        receiver.purpose(),
                        receiver.units().stream().map(UnitId::value).toList()),
                viewer);
    }

    private static Receiver receiver(
            int place, Recipient line, List<UnitLine> subtree, Viewer viewer) {
        var words = Fold.fold(line.name());
        var purpose = purpose(line.purpose());
        var printed =
                line.purpose().isEmpty() ? line.name() : line.name() + " (" + line.purpose() + ")";
        var named =
                subtree.stream()
                        .filter(unit -> !unit.id().equals(viewer.unit()))
                        .filter(unit -> isNamed(unit, words))
                        .map(UnitLine::id)
                        .toList();
        if (named.size() == 1) {
            return new Receiver(
                    place, printed, purpose, Audience.UNITS, Extent.CHOSEN, List.of(), named);
        }
        if (BELOW.matcher(words).matches()) {
            return new Receiver(
                    place, printed, purpose, Audience.UNITS, Extent.BELOW, List.of(), List.of());
        }
        if (MEMBERS.matcher(words).matches()) {
            return new Receiver(
                    place,
                    printed,
                    purpose,
                    Audience.MEMBERS,
                    Extent.SUBTREE,
                    List.of(),
                    List.of());
        }
        if (SECRETARIES.matcher(words).matches()) {
            return posts(place, printed, purpose, Extent.BELOW, List.of(SECRETARY), viewer);
        }
        if (STANDING.matcher(words).matches()) {
            return posts(place, printed, purpose, Extent.CHOSEN, leaders(), viewer);
        }
        if (COMMITTEE.matcher(words).matches()) {
            var all = new ArrayList<>(leaders());
            all.add(COMMITTEE_MEMBER);
            return posts(place, printed, purpose, Extent.CHOSEN, all, viewer);
        }
        return new Receiver(place, printed, purpose, null, Extent.CHOSEN, List.of(), List.of());
    }

    private static List<PositionTitle> leaders() {
        return List.of(SECRETARY, DEPUTY_SECRETARY, STANDING_MEMBER);
    }

    private static Receiver posts(
            int place,
            String printed,
            Purpose purpose,
            Extent extent,
            List<PositionTitle> posts,
            Viewer viewer) {
        var own = extent == Extent.CHOSEN ? List.of(viewer.unit()) : List.<UnitId>of();
        return new Receiver(place, printed, purpose, Audience.POSTS, extent, posts, own);
    }

    private static boolean isNamed(UnitLine unit, String words) {
        return Fold.fold(unit.name()).equals(words)
                || !unit.shortName().isEmpty() && Fold.fold(unit.shortName()).equals(words);
    }

    private static Purpose purpose(String printed) {
        var words = Fold.fold(printed).toLowerCase(Locale.ROOT);
        if (words.contains("b/c") || words.contains("bao cao")) {
            return Purpose.REPORT;
        }
        if (words.contains("th/h") || words.contains("thuc hien")) {
            return Purpose.EXECUTION;
        }
        if (words.contains("ph/h") || words.contains("phoi hop")) {
            return Purpose.COORDINATION;
        }
        return words.contains("quan triet") || words.contains("nghien cuu")
                ? Purpose.STUDY
                : Purpose.INFORMATION;
    }
}
