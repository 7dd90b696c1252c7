package vn.quantriet.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.stereotype.Component;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Description;
import vn.quantriet.document.Direction;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.Documents;
import vn.quantriet.document.NewPaper;
import vn.quantriet.extraction.WholeReview;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.plan.Drafts;
import vn.quantriet.plan.ItemLine;
import vn.quantriet.plan.PlanId;
import vn.quantriet.plan.Plans;
import vn.quantriet.plan.Wording;

/// Puts papers into the register, as an office would: a resolution from above, whose review waits, and three of its own. Two
/// of these are reviewed and handed out as plans, one of which is being made concrete below; the third waits for its review.
@Component
class SamplePapers {

    private static final List<String> NAMES = List.of("ket-luan", "ke-hoach", "chuong-trinh");
    private static final int HANDED_OUT = 2;

    private final Documents documents;
    private final WholeReview reviews;
    private final Plans plans;
    private final Drafts drafts;

    SamplePapers(Documents documents, WholeReview reviews, Plans plans, Drafts drafts) {
        this.documents = documents;
        this.reviews = reviews;
        this.plans = plans;
        this.drafts = drafts;
    }

    /// @param office registers, reviews and prepares
    /// @param secretary signs and approves
    /// @return the plans that were handed out
    List<PlanId> load(Viewer office, Viewer secretary, LocalDate today) {
        documents.file(fromAbove(today), office);
        var filed = NAMES.stream().map(name -> file(name, office, secretary, today)).toList();
        for (var document : filed) {
            Patience.await(() -> reviews.canBegin(document));
        }
        var handedOut = new ArrayList<PlanId>();
        for (var document : filed.subList(0, HANDED_OUT)) {
            reviews.finish(document, office);
            var plan = plans.answer(document, office);
            handOut(plan, office, secretary);
            handedOut.add(plan);
        }
        return handedOut;
    }

    private static NewPaper fromAbove(LocalDate today) {
        return new NewPaper(
                "nghi-quyet.docx",
                new ByteArrayResource(
                        SamplePaper.write(SampleText.read("nghi-quyet", today, word -> word))),
                Direction.INCOMING,
                Description.NONE,
                new ArrivalStamp(1, today.minusDays(86)));
    }

    /// A subordinate committee begins its own plan: it has said who does what, and has not approved it.
    void begin(PlanId upper, Viewer lower) {
        var plan = plans.implement(upper, lower);
        for (var item : plans.items(plan, lower)) {
            if (item.state() != ItemLine.State.DRAFT) {
                continue;
            }
            var words = item.wording();
            var own =
                    new Wording(
                            words.label(),
                            words.content(),
                            words.objective(),
                            words.solution(),
                            words.quantities(),
                            words.deadline(),
                            List.of("Các chi bộ trực thuộc"),
                            List.of("Tổ giúp việc"));
            drafts.edit(item.id(), item.version(), own, lower);
        }
    }

    /// The plan by which a subordinate makes the superior's concrete.
    PlanId lowerOf(PlanId upper, Viewer lower) {
        return plans.implement(upper, lower);
    }

    /// A later paper, reviewed like the others; its own draft waits to be taken into the plan that runs.
    DocumentId review(String name, Viewer office, Viewer secretary, LocalDate today) {
        var document = file(name, office, secretary, today);
        Patience.await(() -> reviews.canBegin(document));
        reviews.finish(document, office);
        plans.answer(document, office);
        return document;
    }

    private DocumentId file(String name, Viewer office, Viewer secretary, LocalDate today) {
        int number = NAMES.contains(name) ? 40 + NAMES.indexOf(name) : 58;
        var places =
                Map.of(
                        "number", String.valueOf(number),
                        "signer1", secretary.name(),
                        "signer2", office.name());
        var text = SampleText.read(name, today, word -> places.getOrDefault(word, word));
        var paper =
                new NewPaper(
                        name + ".docx",
                        new ByteArrayResource(SamplePaper.write(text)),
                        Direction.INTERNAL,
                        Description.NONE,
                        ArrivalStamp.NONE);
        return documents.file(paper, office).document();
    }

    /// Answers what the words of the plan leave open, then approves it.
    private void handOut(PlanId plan, Viewer office, Viewer secretary) {
        for (var question : plans.fanOut(plan, office).questions()) {
            var answer = question.answer();
            if (answer.units().isEmpty()) {
                drafts.omit(answer.id(), "Ngoài Đảng bộ, không giao trên hệ thống", office);
            } else {
                drafts.choose(
                        answer.id(),
                        answer.units().stream().map(unit -> unit.id()).toList(),
                        true,
                        office);
            }
        }
        plans.approve(plan, plans.fanOut(plan, secretary).digest(), secretary);
    }
}
