package vn.quantriet.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.notification.MailChoice.Rhythm;

/// Reads and writes who wants mails; row-level security leaves each viewer their own.
@Repository
class MailChoiceRepository {

    private static final String CHOICES =
            """
            select c.id, c.member_id, c.address, c.rhythm, c.confirmed_at, c.sent_on, c.sent_until
              from notification.mail_choice c where c.stopped_at is null
            """;

    private final JdbcClient jdbc;

    MailChoiceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<MailChoice> of(MemberId member) {
        return jdbc.sql(CHOICES + " and c.member_id = :member")
                .param("member", member.value())
                .query(MailChoiceRepository::choice)
                .optional();
    }

    boolean isThere(UUID id) {
        return jdbc.sql("select exists (select from notification.mail_choice where id = :id)")
                .param("id", id)
                .query(Boolean.class)
                .single();
    }

    boolean add(UUID id, String address, Rhythm rhythm, Viewer viewer, Instant at) {
        return jdbc.sql(
                                """
                                insert into notification.mail_choice (id, account_id, member_id, address, rhythm, chosen_at, sent_until)
                                values (:id, :account, :member, :address, :rhythm, :at, :at) on conflict do nothing
                                """)
                        .param("id", id)
                        .param("account", viewer.account().value())
                        .param("member", viewer.member().value())
                        .param("address", address)
                        .param("rhythm", rhythm.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    boolean confirm(UUID id, Instant at) {
        return jdbc.sql(
                                """
                                update notification.mail_choice set confirmed_at = greatest(:at, chosen_at)
                                 where id = :id and confirmed_at is null and stopped_at is null
                                """)
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    int chosenSince(MemberId member, Instant from) {
        return jdbc.sql(
                        """
                        select count(*) from notification.mail_choice where member_id = :member and chosen_at > :from
                        """)
                .param("member", member.value())
                .param("from", Timestamp.from(from))
                .query(Integer.class)
                .single();
    }

    boolean stop(UUID id, Instant at) {
        return jdbc.sql(
                                """
                                update notification.mail_choice set stopped_at = greatest(:at, chosen_at)
                                 where id = :id and stopped_at is null
                                """)
                        .param("id", id)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /// Those chosen before the moment whose link has not gone out.
    List<UUID> uninvited(Instant before) {
        return jdbc.sql(
                        """
                        select id from notification.mail_choice
                         where invited_at is null and confirmed_at is null and stopped_at is null and chosen_at < :before
                         order by chosen_at
                        """)
                .param("before", Timestamp.from(before))
                .query(UUID.class)
                .list();
    }

    /// Takes the first mail, until the transaction ends; nothing when another node has it.
    Optional<MailChoice> takeUninvited(UUID id) {
        return jdbc.sql(
                        CHOICES
                                + """
                                 and c.id = :id and c.invited_at is null and c.confirmed_at is null
                                 for update skip locked
                                """)
                .param("id", id)
                .query(MailChoiceRepository::choice)
                .optional();
    }

    void invited(UUID id, Instant at) {
        jdbc.sql(
                        """
                        update notification.mail_choice set invited_at = greatest(:at, chosen_at)
                         where id = :id and invited_at is null
                        """)
                .param("id", id)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Those whose mail of the day has not gone out.
    List<UUID> due(LocalDate today, boolean weekly) {
        return jdbc.sql(
                        """
                        select id from notification.mail_choice
                         where stopped_at is null and confirmed_at is not null and (sent_on is null or sent_on < :today)
                           and (rhythm = 'DAILY' or :weekly or sent_on <= :today::date - 7)
                         order by id
                        """)
                .param("today", today)
                .param("weekly", weekly)
                .query(UUID.class)
                .list();
    }

    /// Takes the mail of the day, until the transaction ends; nothing when another node has it.
    Optional<MailChoice> take(UUID id, LocalDate today) {
        return jdbc.sql(
                        CHOICES
                                + """
                                 and c.id = :id and c.confirmed_at is not null and (c.sent_on is null or c.sent_on < :today)
                                 for update skip locked
                                """)
                .param("id", id)
                .param("today", today)
                .query(MailChoiceRepository::choice)
                .optional();
    }

    void sent(UUID id, LocalDate today, Instant until) {
        jdbc.sql(
                        """
                        update notification.mail_choice set sent_on = :today, sent_until = :until where id = :id
                        """)
                .param("id", id)
                .param("today", today)
                .param("until", Timestamp.from(until))
                .update();
    }

    /// One thing of which somebody was told and has not read.
    record Unread(String kind, String title, int count) {}

    /// What is unread and was in no mail yet: things that have a title by it, others by their kind; the most recent first.
    List<Unread> unread(MailChoice choice, Instant until) {
        return jdbc.sql(
                        """
                        select kind, title, count(*) as count from notification.notice
                         where member_id = :member and read_at is null and entered_at > :from and entered_at <= :until
                         group by kind, title order by max(told_at) desc, kind, title
                        """)
                .param("member", choice.member().value())
                .param("from", Timestamp.from(choice.sentUntil()))
                .param("until", Timestamp.from(until))
                .query(Unread.class)
                .list();
    }

    private static MailChoice choice(ResultSet row, int number) throws SQLException {
        var confirmed = row.getTimestamp("confirmed_at");
        return new MailChoice(
                row.getObject("id", UUID.class),
                new MemberId(row.getObject("member_id", UUID.class)),
                row.getString("address"),
                Rhythm.valueOf(row.getString("rhythm")),
                confirmed == null ? null : confirmed.toInstant(),
                row.getObject("sent_on", LocalDate.class),
                row.getTimestamp("sent_until").toInstant());
    }
}
