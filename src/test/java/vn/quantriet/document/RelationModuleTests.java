package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.THU;
import static vn.quantriet.testing.Cast.by;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.testing.ModuleTest;
import vn.quantriet.web.Paging;

@ModuleTest
@Tag("A4")
class RelationModuleTests {

    private static final LocalDate DAY = LocalDate.parse("2024-08-14");

    @Autowired Documents documents;
    @Autowired Citations citations;
    @Autowired Relations relations;
    @Autowired MockMvcTester mvc;

    @Test
    void linksAPaperThatArrivesLater() {
        var plan = file("35-KH/ĐU", DAY.plusDays(30), HOA);
        citations.read(plan, List.of(read("4-KL/ĐUK", DAY, Relation.IMPLEMENTS)));
        assertThat(only(plan).candidates()).isEmpty();
        assertThat(absent("4-KL/ĐUK")).isEqualTo(1);

        var conclusion = file("04-KL/ĐUK", DAY, HOA);
        assertThat(only(plan).candidates())
                .extracting(DocumentLine::id)
                .containsExactly(conclusion);
        assertThat(only(plan).isSure()).isTrue();
        assertThat(absent("4-KL/ĐUK")).isZero();
        assertThat(relations.of(conclusion, HOA).dependents())
                .singleElement()
                .satisfies(link -> assertThat(link.from().id()).isEqualTo(plan))
                .satisfies(link -> assertThat(link.relation()).isEqualTo(Relation.IMPLEMENTS));
    }

    @Test
    void walksTheChainBothWays() {
        var top = file("02-NQ/ĐUB", DAY, HOA);
        var middle = file("328-KL/ĐUB", DAY.plusDays(10), HOA);
        var bottom = file("77-KH/ĐUB", DAY.plusDays(20), HOA);
        citations.read(middle, List.of(read("02-NQ/ĐUB", DAY, Relation.CONCLUDES_ON)));
        citations.read(bottom, List.of(read("328-KL/ĐUB", DAY.plusDays(10), Relation.IMPLEMENTS)));
        assertThat(levels(top)).containsExactly("02-NQ/ĐUB 0", "328-KL/ĐUB 1", "77-KH/ĐUB 2");
        assertThat(levels(bottom)).containsExactly("77-KH/ĐUB 0", "328-KL/ĐUB -1", "02-NQ/ĐUB -2");
        assertThat(levels(middle)).containsExactly("328-KL/ĐUB 0", "02-NQ/ĐUB -1", "77-KH/ĐUB 1");
    }

    @Test
    void endsWhenPapersNameOneAnotherInACircle() {
        var one = file("01-CT/ĐUV", DAY, HOA);
        var other = file("02-CT/ĐUV", DAY, HOA);
        citations.read(one, List.of(read("02-CT/ĐUV", DAY, Relation.AMENDS)));
        citations.read(other, List.of(read("01-CT/ĐUV", DAY, Relation.AMENDS)));
        assertThat(relations.graph(one, false, HOA).nodes()).hasSize(2);
        assertThat(relations.changes(one, HOA))
                .singleElement()
                .satisfies(link -> assertThat(link.from().id()).isEqualTo(other));
    }

    @Test
    void doesNotConfuseTheSameNumberOfAnotherBodyOrTerm() {
        var plan = file("36-KH/ĐU", DAY.plusDays(30), HOA);
        citations.read(plan, List.of(read("11-NQ/ĐUX", DAY, Relation.BASIS)));
        file("11-NQ/ĐUX", DAY.minusYears(5), HOA);
        file("11-NQ/ĐUX", DAY, "Đảng ủy Sở khác", HOA);
        assertThat(only(plan).candidates()).isEmpty();
    }

    @Test
    void asksAPersonWhereTheDayIsUnknown() {
        var plan = file("37-KH/ĐU", DAY.plusDays(30), HOA);
        citations.read(plan, List.of(read("12-NQ/ĐUX", null, Relation.BASIS)));
        var meant = file("12-NQ/ĐUX", DAY, HOA);
        assertThat(only(plan).isSure()).isFalse();

        citations.settle(plan, only(plan).citation().id(), meant, HOA);
        assertThat(only(plan).isSure()).isTrue();
        assertThat(only(plan).citation().settler()).isEqualTo(HOA.name());
        citations.read(plan, List.of(read("12-NQ/ĐUX", null, Relation.IMPLEMENTS)));
        assertThat(only(plan).citation().target()).isEqualTo(meant);

        citations.settle(plan, only(plan).citation().id(), null, HOA);
        assertThat(only(plan).candidates()).isEmpty();
        assertThat(relations.of(meant, HOA).dependents()).isEmpty();
        citations.takeBack(plan, only(plan).citation().id(), HOA);
        assertThat(only(plan).isSure()).isFalse();
    }

    @Test
    void keepsWhatAPersonAddedThroughLaterReadings() {
        var plan = file("38-KH/ĐU", DAY.plusDays(30), HOA);
        var speech = file("", DAY, HOA);
        var step = Uuid7.next();
        add(step, plan, speech);
        add(step, plan, speech);
        citations.read(plan, List.of());
        assertThat(only(plan).candidates()).extracting(DocumentLine::id).containsExactly(speech);
        citations.takeBack(plan, only(plan).citation().id(), HOA);
        assertThat(relations.of(plan, HOA).supports()).isEmpty();
    }

    @Test
    void refusesAPaperWithoutNumberThatIsNotThere() {
        var plan = file("39-KH/ĐU", DAY, HOA);
        assertThatThrownBy(() ->
                        citations.add(
                                Uuid7.next(),
                                plan,
                                new PaperName(null, " ", null, ""),
                                Relation.BASIS,
                                null,
                                HOA))
                .isInstanceOf(DocumentRefused.class);
        assertThatThrownBy(() -> add(Uuid7.next(), plan, plan)).isInstanceOf(DocumentRefused.class);
    }

    @Test
    void takesTheDayOfAPaperAsItIsTyped() {
        var plan = file("43-KH/ĐU", DAY, HOA);
        assertThat(
                        mvc.post()
                                .uri(plan.page() + "/citations")
                                .param("step", Uuid7.next().toString())
                                .param("relation", "BASIS")
                                .param("reference", "5-NQ/ĐUX")
                                .param("issuedOn", "05/03/2024")
                                .with(by(HOA)))
                .hasStatus3xxRedirection();
        assertThat(only(plan).citation().name().issuedOn()).isEqualTo("2024-03-05");
    }

    @Test
    void showsNoPaperOutOfSight() {
        var hidden = file("13-NQ/ĐUX", DAY, THU);
        var plan = file("40-KH/ĐU", DAY.plusDays(30), LAN);
        citations.read(plan, List.of(read("13-NQ/ĐUX", DAY, Relation.BASIS)));
        assertThat(relations.of(plan, LAN).supports())
                .singleElement()
                .satisfies(link -> assertThat(link.candidates()).isEmpty());
        assertThat(relations.of(hidden, THU).dependents()).isEmpty();
        assertThat(relations.graph(hidden, true, THU).nodes()).hasSize(1);
        assertThatThrownBy(() -> relations.graph(hidden, true, LAN)).isInstanceOf(NotFound.class);
        assertThat(relations.of(plan, HOA).supports())
                .singleElement()
                .satisfies(link ->
                        assertThat(link.candidates())
                                .extracting(DocumentLine::id)
                                .containsExactly(hidden));
    }

    @Test
    void isSettledOnlyByThoseWhoKeepTheRegister() {
        var plan = file("41-KH/ĐU", DAY.plusDays(30), LAN);
        citations.read(plan, List.of(read("14-NQ/ĐUX", null, Relation.BASIS)));
        var citation = relations.of(plan, LAN).supports().getFirst().citation().id();
        assertThatThrownBy(() -> citations.settle(plan, citation, null, HOA))
                .isInstanceOf(NotFound.class);
        var hidden = file("14-NQ/ĐUX", DAY, THU);
        assertThatThrownBy(() -> citations.settle(plan, citation, hidden, LAN))
                .isInstanceOf(NotFound.class);
        var other = file("42-KH/ĐU", DAY, LAN);
        assertThatThrownBy(() -> citations.settle(other, citation, null, LAN))
                .isInstanceOf(NotFound.class);
    }

    private void add(UUID step, DocumentId from, DocumentId to) {
        citations.add(step, from, new PaperName(null, "", null, ""), Relation.CONTINUES, to, HOA);
    }

    private Link only(DocumentId paper) {
        var links = relations.of(paper, HOA).supports();
        assertThat(links).hasSize(1);
        return links.getFirst();
    }

    private long absent(String reference) {
        return relations.absent(HOA, Paging.first()).lines().stream()
                .filter(line -> line.reference().equals(reference))
                .count();
    }

    private List<String> levels(DocumentId middle) {
        return relations.graph(middle, false, HOA).nodes().stream()
                .map(node -> node.name().reference() + " " + node.level())
                .toList();
    }

    private static Citation.Read read(
            String reference, @Nullable LocalDate day, Relation relation) {
        return new Citation.Read(
                new PaperName(null, reference, day, "Đảng ủy Khối"), relation, reference, 0, 9);
    }

    private DocumentId file(String reference, LocalDate day, Viewer by) {
        return file(reference, day, "Đảng ủy Khối Kinh tế", by);
    }

    private DocumentId file(String reference, LocalDate day, String issuer, Viewer by) {
        var description =
                new Description(null, reference, day, "", issuer, "", "", List.of(), List.of());
        var content = ("Văn bản " + Uuid7.next()).getBytes(StandardCharsets.UTF_8);
        return documents
                .file(
                        new NewPaper(
                                "van-ban.txt",
                                new ByteArrayResource(content),
                                Direction.INCOMING,
                                description,
                                ArrivalStamp.NONE),
                        by)
                .document();
    }
}
