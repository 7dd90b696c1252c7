package vn.quantriet.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.quantriet.demo.SampleAccounts.SignIn;
import vn.quantriet.kernel.DatabaseScope;

/// Fills an empty system with the sample ministry, prints the sign-ins and keeps them in a file that only its owner reads.
@Component
@ConditionalOnProperty(name = "quantriet.demo", havingValue = "ministry")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoLoader implements ApplicationRunner {

    private final SampleMinistry ministry;
    private final SampleStaff staff;
    private final SampleAccounts accounts;
    private final SampleViewers viewers;
    private final SamplePapers papers;
    private final SampleWork work;
    private final SampleReading reading;
    private final SamplePortal portal;
    private final SampleReview review;
    private final SampleMerger merger;
    private final SampleDrafts drafts;
    private final SampleReports reports;
    private final SampleDifficulties difficulties;
    private final SignInSheet sheet;
    private final Clock clock;

    DemoLoader(
            SampleMinistry ministry,
            SampleStaff staff,
            SampleAccounts accounts,
            SampleViewers viewers,
            SamplePapers papers,
            SampleWork work,
            SampleReading reading,
            SamplePortal portal,
            SampleReview review,
            SampleMerger merger,
            SampleDrafts drafts,
            SampleReports reports,
            SampleDifficulties difficulties,
            @Value("${quantriet.data}") Path data,
            Clock clock) {
        this.ministry = ministry;
        this.staff = staff;
        this.accounts = accounts;
        this.viewers = viewers;
        this.papers = papers;
        this.work = work;
        this.reading = reading;
        this.portal = portal;
        this.review = review;
        this.merger = merger;
        this.drafts = drafts;
        this.reports = reports;
        this.difficulties = difficulties;
        this.sheet = new SignInSheet(data);
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        DatabaseScope.system("demo").call(this::load);
    }

    private boolean load() throws IOException {
        var today = LocalDate.now(clock);
        var units = ministry.found(today);
        var heads = staff.fill(units, today);
        var signIns = accounts.open(SampleAccounts.MINISTRY, units, heads, today);
        sheet.write(signIns);
        var office = viewers.signedIn("vanphong", units, signIns);
        var plans = papers.load(office, viewers.signedIn("bithu", units, signIns), today);
        work.load(plans, units, heads, office, today);
        ministry.merge(units, today);
        var signingIn = signIns.stream().map(SignIn::member).toList();
        reading.load(plans.getFirst(), units, signingIn, office);
        portal.load(plans, office);
        var lower = viewers.signedIn("vanphong.hanghai", units, signIns);
        papers.begin(plans.getLast(), lower);
        review.load(plans.getLast(), lower, office);
        review.overlap(
                papers.lowerOf(plans.getLast(), lower),
                lower,
                viewers.head(required(units, "DAO"), required(heads, "DAO")),
                today);
        merger.load(plans.getLast(), office, viewers.signedIn("bithu", units, signIns), today);
        drafts.load(
                office,
                viewers.signedIn("bithu", units, signIns),
                viewers.signedIn("tochuc", units, signIns),
                units,
                today);
        reports.load(office, lower, units, heads, today);
        difficulties.load(office, lower, units, heads, today);
        return true;
    }

    private static <T> T required(Map<String, T> known, String code) {
        return Objects.requireNonNull(known.get(code), code);
    }
}
