package vn.quantriet.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.AN;
import static vn.quantriet.testing.Cast.BINH;
import static vn.quantriet.testing.Cast.CELL_ONE;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.LAN;
import static vn.quantriet.testing.Cast.MINISTRY;
import static vn.quantriet.testing.Cast.QUANG;
import static vn.quantriet.testing.Cast.RIVERS;
import static vn.quantriet.testing.Cast.THU;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.modulith.test.Scenario;
import vn.quantriet.file.Files;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
class DocumentModuleTests {

    @Autowired Documents documents;
    @Autowired Desk desk;
    @Autowired Files files;

    @Test
    @Tag("A3")
    void readsThePaperInTheBackgroundAndTellsTheNextStation(Scenario scenario) {
        var text = "Kế hoạch số một, đọc ở phía sau";
        scenario.stimulate(() -> documents.file(paper(text), HOA))
                .andWaitForEventOfType(DocumentFiled.class)
                .matching(filed -> documents.text(filed.document()).equals(text))
                .toArriveAndVerify(filed -> assertThat(filed.unit()).isEqualTo(MINISTRY));
    }

    @Test
    @Tag("A1")
    void keepsNothingOfAPaperThatIsMarkedSecret() {
        var id = documents.file(paper("ĐẢNG ỦY BỘ\n TỐI MẬT \nVề việc kín"), HOA).document();
        await().untilAsserted(() ->
                assertThat(documents.line(id, HOA).state()).isEqualTo(ReadingState.SECRET));
        assertThat(documents.text(id)).isEmpty();
        assertThat(documents.line(id, HOA).fileName()).isEmpty();
        assertThatThrownBy(() -> desk.original(id, HOA)).isInstanceOf(NotFound.class);
        var kept = desk.detail(id, HOA).file().id();
        assertThatThrownBy(() -> files.open(kept)).hasMessageContaining("gone");
    }

    @Test
    void recognisesTheSameFile() {
        var first = documents.file(paper("một lần"), HOA);
        var second = documents.file(paper("một lần"), HOA);
        assertThat(second).isEqualTo(new Filing.AlreadyThere(first.document()));
    }

    @Test
    void keepsOneRegisterPerUnit() {
        var first = documents.file(paper("hai nơi"), HOA);
        assertThat(documents.file(paper("hai nơi"), LAN)).isNotEqualTo(first);
    }

    @Test
    void isSeenByTheUnitAndThoseAbove() {
        var id = documents.file(paper("của Lan"), LAN).document();
        assertThat(documents.line(id, HOA).unit()).isEqualTo(RIVERS);
        assertThatThrownBy(() -> documents.line(id, THU)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.line(id, BINH)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> documents.line(id, QUANG)).isInstanceOf(NotFound.class);
    }

    @Test
    void isSeenWhereItWasDelivered() {
        var id = documents.file(paper("gửi xuống"), LAN).document();
        documents.deliver(id, List.of(CELL_ONE), LAN);
        documents.deliver(id, List.of(CELL_ONE), LAN);
        assertThat(documents.line(id, BINH).id()).isEqualTo(id);
        assertThat(documents.line(id, AN).id()).isEqualTo(id);
    }

    @Test
    void mayNotBeFiledByAMember() {
        assertThatThrownBy(() -> documents.file(paper("của An"), AN)).isInstanceOf(NotFound.class);
    }

    @Test
    @Tag("A2")
    void fillsInWhatNobodyTyped() {
        var id = documents.file(paper("mô tả"), HOA).document();
        var read =
                new Description(
                        DocumentType.PLAN,
                        "35/KH/ĐU",
                        LocalDate.parse("2026-02-25"),
                        "Hà Nội",
                        "Đảng ủy Bộ Thủy văn",
                        "",
                        "Học tập nghị quyết",
                        List.of(new Signature("Trần Đức Minh", "T/M BAN THƯỜNG VỤ", "BÍ THƯ")),
                        List.of(new Recipient("Các chi bộ", "để thực hiện")));
        documents.describe(id, read);
        assertThat(documents.description(id)).isEqualTo(read);
        assertThat(documents.line(id, HOA).heading()).isEqualTo("Học tập nghị quyết");
    }

    private static NewPaper paper(String text) {
        return new NewPaper(
                "van-ban.txt",
                new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8)),
                Direction.INCOMING,
                Description.NONE,
                ArrivalStamp.NONE);
    }
}
