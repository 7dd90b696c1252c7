package vn.quantriet.notification;

import static vn.quantriet.notification.NotificationRefused.Reason.BAD_ADDRESS;
import static vn.quantriet.notification.NotificationRefused.Reason.TOO_MANY_ADDRESSES;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.MailChoice.Rhythm;

/// The viewer's own choice of a mail with what is unread.
@Service
@Transactional
class MailChoices {

    private static final Pattern ADDRESS =
            Pattern.compile("[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]+(?:\\.[A-Za-z0-9-]+)+");
    private static final int LONGEST = 200;

    private final MailChoiceRepository choices;
    private final MailCodes codes;
    private final ApplicationEventPublisher events;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;

    MailChoices(
            MailChoiceRepository choices,
            MailCodes codes,
            ApplicationEventPublisher events,
            Settings settings,
            Audit audit,
            Clock clock) {
        this.choices = choices;
        this.codes = codes;
        this.events = events;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<MailChoice> of(Viewer viewer) {
        return choices.of(viewer.member());
    }

    /// Takes the place of an earlier choice. A mail with a link goes to the address; only after that has been followed others do.
    void choose(UUID id, String typed, Rhythm rhythm, Viewer viewer) {
        var address = typed.strip();
        if (address.length() > LONGEST || !ADDRESS.matcher(address).matches()) {
            throw new NotificationRefused(BAD_ADDRESS);
        }
        if (choices.isThere(id)) {
            return;
        }
        if (choices.chosenSince(viewer.member(), clock.instant().minus(Duration.ofDays(1)))
                >= settings.get(Setting.ADDRESSES_A_DAY)) {
            throw new NotificationRefused(TOO_MANY_ADDRESSES);
        }
        choices.of(viewer.member()).ifPresent(old -> choices.stop(old.id(), clock.instant()));
        if (choices.add(id, address, rhythm, viewer, clock.instant())) {
            audit.record(Audit.Entry.of("mail.chosen", "account:" + viewer.account()));
            events.publishEvent(new MailChosen(id));
        }
    }

    /// The owner, signed in, followed the link in the first mail.
    void confirm(UUID id, String code, Viewer viewer) {
        var choice =
                choices.of(viewer.member())
                        .filter(own -> own.id().equals(id))
                        .filter(own -> MailCodes.same(code, codes.confirming(own)))
                        .orElseThrow(() -> new NotFound(id));
        choices.confirm(choice.id(), clock.instant());
    }

    void stop(Viewer viewer) {
        choices.of(viewer.member()).ifPresent(own -> choices.stop(own.id(), clock.instant()));
    }

    /// Whoever has the code got the mail. Stopping what is stopped changes nothing.
    void stop(UUID id, String code) {
        requireCode(id, code);
        choices.stop(id, clock.instant());
    }

    void requireCode(UUID id, String code) {
        if (!MailCodes.same(code, codes.stopping(id))) {
            throw new NotFound(id);
        }
    }
}
