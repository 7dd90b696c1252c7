package vn.quantriet.notification;

import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.THU;

import java.time.Clock;
import java.util.List;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.testing.RouteSamples;

/// A notice to the secretary by the lakes.
class NotificationRouteSamples implements RouteSamples {

    private static final java.util.UUID ABSENCE =
            java.util.UUID.fromString("01938000-0000-7000-8000-0000000000fd");

    private final NoticeRepository notices;
    private final AbsenceRepository absences;
    private final TransactionOperations transactions;
    private final Clock clock;

    NotificationRouteSamples(
            NoticeRepository notices,
            AbsenceRepository absences,
            TransactionOperations transactions,
            Clock clock) {
        this.notices = notices;
        this.absences = absences;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Thing> things() {
        var id = Uuid7.next();
        var notice = new Notice(List.of(THU.account()), "test.kind {0}", List.of(), "/", "test:1");
        transactions.executeWithoutResult(_ ->
                notices.add(
                        List.of(new Told(id, notice, clock.instant())),
                        List.of(List.of(new Receiver(THU.account(), THU.member(), "")))));
        transactions.executeWithoutResult(_ -> absent(ABSENCE));
        return List.of(new Thing("/notifications/{id}", id), new Thing("/absences/{id}", ABSENCE));
    }

    private void absent(java.util.UUID id) {
        var day = java.time.LocalDate.parse("2099-01-01");
        absences.add(
                new Absence(
                        id,
                        THU.member(),
                        THU.name(),
                        THU.unit(),
                        THU.path(),
                        HOA.member(),
                        HOA.name(),
                        day,
                        day,
                        THU.name(),
                        null),
                vn.quantriet.kernel.Deed.by(THU, clock.instant()));
    }
}
