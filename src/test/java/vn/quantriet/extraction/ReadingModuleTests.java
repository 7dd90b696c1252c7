package vn.quantriet.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.MINISTRY;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.Scenario;
import vn.quantriet.document.DocumentFiled;
import vn.quantriet.document.DocumentId;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.Documents;
import vn.quantriet.kernel.Deadline;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Tag("A2")
@Tag("B1")
class ReadingModuleTests {

    @Autowired JdbcClient jdbc;
    @Autowired Readings readings;
    @Autowired Reviews reviews;
    @Autowired Documents documents;
    @Autowired ProposalRepository proposals;
    @Autowired UnderstoodRepository understood;

    private DocumentId document = DocumentId.next();

    @BeforeEach
    void file() {
        document = new FiledDocuments(jdbc).file(Samples.PLAN, MINISTRY);
    }

    @Test
    void readsADocumentOnceItIsFiled(Scenario scenario) {
        scenario.publish(new DocumentFiled(document, MINISTRY))
                .andWaitForStateChange(() -> proposals.of(document), found -> !found.isEmpty())
                .andVerify(found -> assertThat(found).allMatch(Proposal::isOpen));
    }

    @Test
    void findsWhatThePlanAsksFor() {
        readings.read(document, MINISTRY);

        assertThat(proposals.of(document))
                .filteredOn(proposal -> proposal.wording().path().startsWith("II.1"))
                .singleElement()
                .satisfies(proposal -> {
                    var wording = proposal.wording();
                    assertThat(wording.title()).isEqualTo("Rà soát các trạm đo");
                    assertThat(wording.leads()).containsExactly("Văn phòng Đảng ủy");
                    assertThat(wording.coordinators())
                            .containsExactly("Ủy ban Kiểm tra", "Ban Tuyên giáo");
                    assertThat(wording.deadline())
                            .isInstanceOfSatisfying(
                                    Deadline.Fixed.class,
                                    fixed -> {
                                        assertThat(fixed.due())
                                                .isEqualTo(LocalDate.of(2026, 6, 29));
                                        assertThat(fixed.before()).isTrue();
                                    });
                    assertThat(wording.passage().in(Samples.PLAN))
                            .contains("Kiểm tra toàn bộ thiết bị");
                });
    }

    @Test
    void fillsInTheHeadingOfTheRegister() {
        readings.read(document, MINISTRY);

        var description = documents.description(document);
        assertThat(description.type()).isEqualTo(DocumentType.PLAN);
        assertThat(description.reference()).isEqualTo("12-KH/ĐU");
        assertThat(description.issuedOn()).isEqualTo(LocalDate.of(2026, 1, 15));
        assertThat(understood.citations(document))
                .extracting(CitationLine::number)
                .containsExactly("07-NQ/ĐU");
        assertThat(understood.duties(document)).isNotEmpty();
        assertThat(understood.sections(document)).extracting(SectionLine::path).contains("II.1.a");
    }

    @Test
    void readingTwiceChangesNothing() {
        readings.read(document, MINISTRY);
        var before = proposals.of(document);

        readings.read(document, MINISTRY);

        assertThat(proposals.of(document)).isEqualTo(before);
    }

    @Test
    void aCorrectedTextKeepsWhatAPersonConfirmedAndFindsItsPassageAgain() {
        readings.read(document, MINISTRY);
        var first = proposals.of(document).getFirst();
        var words =
                new Wording(
                        first.wording().path(),
                        "Tên do người sửa",
                        first.wording().content(),
                        List.of("Văn phòng"),
                        List.of(),
                        first.wording().deadline(),
                        List.of(),
                        first.wording().passage());
        reviews.correct(document, sighted(first), words, true, Uuid7.next(), HOA);
        var corrected =
                Samples.PLAN.replace("I. MỤC ĐÍCH, YÊU CẦU", "I. MỤC ĐÍCH VÀ YÊU CẦU CHUNG");
        new FiledDocuments(jdbc).correct(document, corrected);

        readings.reread(document, Uuid7.next(), HOA);

        var after = proposals.find(first.id()).orElseThrow();
        assertThat(after.isConfirmed()).isTrue();
        assertThat(after.wording().title()).isEqualTo("Tên do người sửa");
        assertThat(after.now().by().name()).isEqualTo(HOA.name());
        assertThat(after.wording().passage().in(corrected))
                .isEqualTo(first.wording().passage().in(Samples.PLAN));
        assertThat(live())
                .filteredOn(one -> one.wording().passage().overlaps(after.wording().passage()))
                .containsExactly(after);
    }

    @Test
    void aCorrectedTextTakesAwayWhatOnlyTheEngineSaw() {
        readings.read(document, MINISTRY);
        var seen = live().size();
        int cut = Samples.PLAN.indexOf("2. Giao Văn phòng");
        var corrected =
                Samples.PLAN.substring(0, cut)
                        + Samples.PLAN.substring(Samples.PLAN.indexOf("T/M BAN"));
        new FiledDocuments(jdbc).correct(document, corrected);

        readings.reread(document, Uuid7.next(), HOA);

        assertThat(live()).hasSize(seen - 1);
    }

    @Test
    void aFinishedReviewGetsNoNewProposals() {
        readings.read(document, MINISTRY);
        live().forEach(one -> reviews.drop(document, sighted(one), "thử", Uuid7.next(), HOA));
        reviews.finish(document, Uuid7.next(), HOA);
        new FiledDocuments(jdbc)
                .correct(
                        document,
                        Samples.PLAN.replace(
                                "2. Giao Văn phòng",
                                "2. Giao Ủy ban Kiểm tra giám sát trước ngày 01/9/2026.\n\n3. Giao Văn phòng"));

        readings.reread(document, Uuid7.next(), HOA);

        assertThat(live()).noneMatch(Proposal::isOpen);
    }

    @Test
    void theEmptyTextIsNotRead() {
        var empty = new FiledDocuments(jdbc).file("  ", MINISTRY);

        readings.read(empty, MINISTRY);

        assertThat(understood.last(empty)).isEmpty();
    }

    private List<Proposal> live() {
        return proposals.of(document).stream().filter(one -> one.standing().counts()).toList();
    }

    private static Reviews.Sighted sighted(Proposal proposal) {
        return new Reviews.Sighted(proposal.id(), proposal.now().version());
    }
}
