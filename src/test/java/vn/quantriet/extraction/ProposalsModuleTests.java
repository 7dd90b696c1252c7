package vn.quantriet.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.MINISTRY;
import static vn.quantriet.testing.Cast.THU;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("B1")
class ProposalsModuleTests {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final String TEXT = "Văn phòng lập danh sách. Các chi bộ gửi báo cáo hằng quý.";

    @Autowired Proposals proposals;
    @Autowired ProposalRepository repository;
    @Autowired JdbcClient jdbc;

    private DocumentId document = DocumentId.next();

    @BeforeEach
    void openReview() {
        document = new FiledDocuments(jdbc).file(TEXT, MINISTRY);
        jdbc.sql("insert into extraction.review values (:document, :unit, now())")
                .param("document", document.value())
                .param("unit", MINISTRY.value())
                .update();
    }

    @Test
    void letsOnlyConfirmedOnesLeaveAndKeepsWhatTheySay() {
        var list = proposed("Lập danh sách", 0, new Deadline.Unspecified());
        var report = proposed("Gửi báo cáo", 25, everyQuarter());
        var step = new Step(step(), document, Deed.CONFIRMED, Author.of(HOA), NOON);

        repository.revise(List.of(report.confirm(step)), TEXT);

        assertThat(proposals.confirmedOf(document, HOA))
                .singleElement()
                .satisfies(confirmed -> {
                    assertThat(confirmed.id()).isEqualTo(report.id());
                    assertThat(confirmed.leads()).containsExactly("Các chi bộ");
                    assertThat(confirmed.coordinators()).isEmpty();
                    assertThat(confirmed.quantities()).containsExactly("100%");
                    assertThat(confirmed.deadline()).isEqualTo(everyQuarter());
                    assertThat(confirmed.passage()).isEqualTo(new Passage(25, 57));
                    assertThat(confirmed.order()).isZero();
                });
        assertThat(proposals.find(list.id(), HOA)).isEmpty();
        assertThat(proposals.find(report.id(), HOA)).isPresent();
    }

    @Test
    void keepsEachKindOfDeadline() {
        var day = LocalDate.parse("2026-12-31");
        var kinds =
                List.of(
                        new Deadline.Fixed("trước 01/01/2027", day, true),
                        everyQuarter(),
                        new Deadline.Recurring("theo định kỳ", null, null),
                        new Deadline.Continuous("thường xuyên đến hết 2026", day),
                        new Deadline.OnGuidance("khi có hướng dẫn", "hướng dẫn của cấp trên"),
                        new Deadline.Unspecified());

        kinds.forEach(deadline -> proposed("Việc", 0, deadline));

        assertThat(repository.of(document))
                .extracting(proposal -> proposal.wording().deadline())
                .containsExactlyElementsOf(kinds);
    }

    @Test
    void hidesThoseOfOtherUnits() {
        assertThatThrownBy(() -> proposals.confirmedOf(document, THU)).isInstanceOf(NotFound.class);
    }

    private Proposal proposed(String title, int start, Deadline deadline) {
        var wording =
                new Wording(
                        "II.1",
                        title,
                        title,
                        List.of("Các chi bộ"),
                        List.of(),
                        deadline,
                        List.of("100%"),
                        new Passage(start, TEXT.length()));
        var proposal =
                Proposal.first(document, null, wording, Certainty.SURE, null, Author.ENGINE, NOON);
        repository.add(List.of(proposal));
        repository.revise(List.of(proposal), TEXT);
        return proposal;
    }

    private UUID step() {
        var id = Uuid7.next();
        jdbc.sql(
                        "insert into extraction.step values (:id, :document, 'CONFIRMED', :by, 'Hoa', now())")
                .param("id", id)
                .param("document", document.value())
                .param("by", HOA.account().value())
                .update();
        return id;
    }

    private static Deadline everyQuarter() {
        return new Deadline.Recurring("hằng quý", "FREQ=MONTHLY;INTERVAL=3", null);
    }
}
