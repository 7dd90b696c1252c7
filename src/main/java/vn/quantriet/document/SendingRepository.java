package vn.quantriet.document;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.organization.PositionTitle;

/// Writes to whom a paper was sent, however many they are, in one statement each.
@Repository
class SendingRepository {

    private final JdbcClient jdbc;

    SendingRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// One at a time sends a paper.
    void lock(DocumentId paper) {
        jdbc.sql("select id from document.document where id = :paper for no key update")
                .param("paper", paper.value())
                .query(UUID.class)
                .optional();
    }

    boolean exists(UUID sending) {
        return jdbc.sql("select exists (select 1 from document.sending where id = :id)")
                .param("id", sending)
                .query(Boolean.class)
                .single();
    }

    /// Makes the paper visible to units. The one in whose register it stands needs no delivery.
    int toUnits(DocumentLine paper, UUID sending, List<UnitId> units, Viewer by, Instant at) {
        return jdbc.sql(
                        """
                        insert into document.delivery (document_id, unit_id, unit_path, sent_by, sender, sent_at, sending_id)
                        select :paper, u.id, u.path, :by, :sender, :at, :sending
                          from organization.unit_today u
                         where u.id = any (:units) and u.id <> :own
                         order by u.id
                        on conflict do nothing
                        """)
                .param("paper", paper.id().value())
                .param("by", by.member().value())
                .param("sender", by.name())
                .param("at", Timestamp.from(at))
                .param("sending", sending)
                .param("units", ids(units))
                .param("own", paper.unit().value())
                .update();
    }

    /// Lists the members of the Party who belong to the units on the day.
    int toMembers(DocumentId paper, UUID sending, List<UnitId> units, LocalDate day, Instant at) {
        return jdbc.sql(
                        """
                        insert into document.personal_delivery (document_id, member_id, sending_id, unit_id, unit_path, unit_name, sent_at)
                        select :paper, m.member_id, :sending, m.unit_id, m.unit_path, u.name, :at
                          from organization.person m
                          join organization.unit_today u on u.id = m.unit_id
                         where m.unit_id = any (:units) and m.standing <> 'NON_PARTY' and (m.left_on is null or m.left_on > :day)
                         order by m.member_id
                        on conflict do nothing
                        """)
                .param("paper", paper.value())
                .param("sending", sending)
                .param("units", ids(units))
                .param("day", day)
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Lists who holds the post in one of the units on the day, each person once.
    int toPosts(
            DocumentId paper,
            UUID sending,
            PositionTitle title,
            List<UnitId> units,
            LocalDate day,
            Instant at) {
        return jdbc.sql(
                        """
                        insert into document.personal_delivery (document_id, member_id, sending_id, unit_id, unit_path, unit_name, sent_at)
                        select distinct on (p.member_id) :paper, p.member_id, :sending, p.unit_id, p.unit_path, u.name, :at
                          from organization.post_held p
                          join organization.person m on m.member_id = p.member_id and (m.left_on is null or m.left_on > :day)
                          join organization.unit_today u on u.id = p.unit_id
                         where p.title = :title and p.unit_id = any (:units)
                           and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
                         order by p.member_id, u.path
                        on conflict do nothing
                        """)
                .param("paper", paper.value())
                .param("sending", sending)
                .param("title", title.name())
                .param("units", ids(units))
                .param("day", day)
                .param("at", Timestamp.from(at))
                .update();
    }

    void add(DocumentId paper, SendingForm form, Sent sent, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into document.sending (id, document_id, audience, extent, title, purpose, unit_id, units, people,
                                                      sent_by, sender, sent_at)
                        values (:id, :paper, :audience, :extent, :title, :purpose, :unit, :units, :people, :by, :sender, :at)
                        """)
                .param("id", form.id())
                .param("paper", paper.value())
                .param("audience", form.to().name())
                .param("extent", form.within().name())
                .param("title", name(form.post()))
                .param("purpose", form.why().name())
                .param("unit", by.unit().value())
                .param("units", sent.units())
                .param("people", sent.people())
                .param("by", by.member().value())
                .param("sender", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// The last first.
    List<SendingLine> of(DocumentId paper, int limit) {
        return jdbc.sql(
                        """
                        select audience, extent, title, purpose, units, people, sender, sent_at
                          from document.sending where document_id = :paper order by sent_at desc, id desc limit :limit
                        """)
                .param("paper", paper.value())
                .param("limit", limit)
                .query(SendingLine.class)
                .list();
    }

    private static SqlArrayValue ids(List<UnitId> units) {
        return new SqlArrayValue("uuid", units.stream().map(UnitId::value).toArray());
    }

    private static @Nullable String name(@Nullable PositionTitle title) {
        return title == null ? null : title.name();
    }
}
