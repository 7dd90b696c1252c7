package vn.quantriet.notification;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.access.Accounts;
import vn.quantriet.access.Viewers;
import vn.quantriet.notification.MailChoiceRepository.Unread;
import vn.quantriet.notification.PostOffice.Letter;

/// Writes and sends the mails with what is unread (thư tổng hợp). A mail leaves the house: it holds titles and kinds of things and
/// links to them, never names of people nor anything that was written about the things.
@Component
class Digests {

    private static final Logger LOG = LoggerFactory.getLogger(Digests.class);
    private static final Locale VIETNAMESE = Locale.of("vi");

    /// By then the link has gone out by itself, or could not.
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final MailChoiceRepository choices;
    private final MailCodes codes;
    private final PostOffice office;
    private final Settings settings;
    private final MessageSource messages;
    private final Accounts accounts;
    private final Viewers viewers;
    private final TransactionOperations transactions;
    private final Clock clock;

    Digests(
            MailChoiceRepository choices,
            MailCodes codes,
            PostOffice office,
            Settings settings,
            MessageSource messages,
            Accounts accounts,
            Viewers viewers,
            TransactionOperations transactions,
            Clock clock) {
        this.choices = choices;
        this.codes = codes;
        this.office = office;
        this.settings = settings;
        this.messages = messages;
        this.accounts = accounts;
        this.viewers = viewers;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// Sends the first mail at once, while no transaction waits for the mail server. What it does not take stays in the event log.
    @Async
    @TransactionalEventListener
    void on(MailChosen chosen) throws MessagingException {
        Optional<MailChoice> found =
                transactions.execute(_ -> choices.takeUninvited(chosen.choice()));
        var choice = found == null ? null : found.orElse(null);
        if (choice == null || !office.isOpen()) {
            return;
        }
        office.send(invitation(choice));
        transactions.executeWithoutResult(_ -> choices.invited(choice.id(), clock.instant()));
    }

    /// Chosen while mails could not go out: the first mail goes out now.
    private void invite(UUID id) {
        try {
            transactions.executeWithoutResult(_ -> choices.takeUninvited(id).ifPresent(this::send));
        } catch (NotSent failure) {
            LOG.warn("A mail with a link was not taken: {}", failure.getMessage());
        }
    }

    private void send(MailChoice uninvited) {
        try {
            office.send(invitation(uninvited));
            choices.invited(uninvited.id(), clock.instant());
        } catch (MessagingException | MailException failure) {
            throw new NotSent(failure);
        }
    }

    /// The link shows that the address is theirs.
    private Letter invitation(MailChoice choice) {
        var link =
                "%s/notifications/mail/confirmation?id=%s&code=%s"
                        .formatted(office.base(), choice.id(), codes.confirming(choice));
        return new Letter(
                choice.address(),
                say("notification.mail.confirm.subject"),
                say("notification.mail.confirm.text", link, stop(choice)),
                "");
    }

    /// Sends what is due today and has not been sent; one after the other, each in a transaction of its own.
    ///
    /// @return how many went out
    int send() {
        if (!office.isOpen()) {
            return 0;
        }
        List<UUID> uninvited =
                transactions.execute(_ -> choices.uninvited(clock.instant().minus(PATIENCE)));
        if (uninvited != null) {
            uninvited.forEach(this::invite);
        }
        var today = LocalDate.now(clock);
        boolean weekly = today.getDayOfWeek().getValue() == settings.get(Setting.WEEKLY_MAIL_ON);
        List<UUID> due = transactions.execute(_ -> choices.due(today, weekly));
        return due == null ? 0 : (int) due.stream().filter(id -> sent(id, today)).count();
    }

    private boolean sent(UUID id, LocalDate today) {
        try {
            return Boolean.TRUE.equals(
                    transactions.execute(_ ->
                            choices.take(id, today)
                                    .map(choice -> send(choice, today))
                                    .orElse(false)));
        } catch (NotSent failure) {
            LOG.warn("A mail with what is unread was not taken: {}", failure.getMessage());
            return false;
        }
    }

    /// Whoever may sign in no more gets nothing more.
    private boolean send(MailChoice choice, LocalDate today) {
        if (accounts.of(choice.member())
                .flatMap(account -> viewers.now(account, choice.member()))
                .isEmpty()) {
            choices.stop(choice.id(), clock.instant());
            return false;
        }
        var until = clock.instant();
        var unread = choices.unread(choice, until);
        choices.sent(choice.id(), today, until);
        if (unread.isEmpty()) {
            return false;
        }
        try {
            office.send(letter(choice, unread));
            return true;
        } catch (MessagingException | MailException failure) {
            throw new NotSent(failure);
        }
    }

    /// The transaction is undone with it, so that the mail goes out with the next try.
    private static final class NotSent extends RuntimeException {

        NotSent(Exception cause) {
            super(cause);
        }
    }

    private Letter letter(MailChoice choice, List<Unread> unread) {
        boolean titles = settings.get(Setting.TITLES_IN_MAILS) == 1;
        int most = settings.get(Setting.LINES_IN_A_MAIL);
        var text = new StringBuilder();
        unread.stream()
                .limit(most)
                .map(each -> line(each, titles))
                .distinct()
                .forEach(text::append);
        if (unread.size() > most) {
            text.append(say("notification.mail.more", unread.size() - most)).append('\n');
        }
        int count = unread.stream().mapToInt(Unread::count).sum();
        return new Letter(
                choice.address(),
                say("notification.mail.subject", count),
                say(
                        "notification.mail.text",
                        count,
                        text,
                        office.base() + "/notifications",
                        stop(choice)),
                stop(choice));
    }

    /// The kind is the sentence with its places left open, which is where names and words stand.
    private String line(Unread each, boolean titles) {
        var open = new Object[] {"…", "…", "…", "…", "…", "…"};
        var kind = messages.getMessage(each.kind(), open, each.kind(), VIETNAMESE);
        var words =
                titles && !each.title().isEmpty() ? "%s — %s".formatted(kind, each.title()) : kind;
        return "- %s%s\n".formatted(words, each.count() > 1 ? " (%d)".formatted(each.count()) : "");
    }

    private String stop(MailChoice choice) {
        return "%s/mail/stops/%s/%s"
                .formatted(office.base(), choice.id(), codes.stopping(choice.id()));
    }

    private String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, VIETNAMESE);
    }
}
