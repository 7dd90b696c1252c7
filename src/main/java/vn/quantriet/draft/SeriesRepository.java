package vn.quantriet.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Gives numbers and keeps what was given. The row of a series is held by the transaction that takes a number, so that the next one
/// waits, and a failure gives the number back.
@Repository
class SeriesRepository {

    private static final String LINES =
            """
            select n.series_id as series, s.kind, s.term_from, n.number, n.reference, n.given_on, n.giver, n.reserved,
                   coalesce(w.title, '') as title, coalesce(w.signer, '') as signer, coalesce(w.recipients, '') as recipients,
                   i.document_id as document, i.draft_id as draft,
                   coalesce(c.reason, '') as cancelled, coalesce(c.canceller, '') as canceller
              from draft.number n
              join draft.series s on s.id = n.series_id
              left join draft.issue i on i.series_id = n.series_id and i.number = n.number
              left join draft.draft d on d.id = i.draft_id
              left join draft.signing g on g.draft_id = i.draft_id
              left join draft.wording w on w.draft_id = g.draft_id and w.number = g.wording
              left join draft.cancellation c on c.series_id = n.series_id and c.number = n.number
             where s.unit_id = :unit
            """;

    private final JdbcClient jdbc;

    SeriesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes the next number; whoever comes at the same moment waits until this transaction ends.
    GivenNumber next(UnitId unit, String kind, LocalDate term) {
        open(unit, kind, term);
        return jdbc.sql(
                        """
                        update draft.series set last = last + 1
                         where unit_id = :unit and kind = :kind and term_from = :term
                        returning id as series, last as number
                        """)
                .param("unit", unit.value())
                .param("kind", kind)
                .param("term", term)
                .query(GivenNumber.class)
                .single();
    }

    private void open(UnitId unit, String kind, LocalDate term) {
        jdbc.sql(
                        """
                        insert into draft.series (id, unit_id, kind, term_from) values (:id, :unit, :kind, :term)
                        on conflict (unit_id, kind, term_from) do nothing
                        """)
                .param("id", Uuid7.next())
                .param("unit", unit.value())
                .param("kind", kind)
                .param("term", term)
                .update();
    }

    /// The number that the next paper would get.
    int peek(UnitId unit, String kind, LocalDate term) {
        return jdbc.sql(
                        "select last + 1 from draft.series where unit_id = :unit and kind = :kind and term_from = :term")
                .param("unit", unit.value())
                .param("kind", kind)
                .param("term", term)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    /// Lets the series begin with a number, as long as it has given none.
    boolean start(UnitId unit, String kind, LocalDate term, int first, Viewer by) {
        open(unit, kind, term);
        return jdbc.sql(
                                """
                                update draft.series s set first = :first, last = :first - 1, starter = :by
                                 where unit_id = :unit and kind = :kind and term_from = :term
                                   and last = first - 1 and starter = ''
                                   and not exists (select 1 from draft.number n where n.series_id = s.id)
                                """)
                        .param("first", first)
                        .param("by", by.name())
                        .param("unit", unit.value())
                        .param("kind", kind)
                        .param("term", term)
                        .update()
                == 1;
    }

    /// Writes down that the number was given.
    ///
    /// @param reserved for what it is kept; empty when a paper takes it at once
    void give(
            GivenNumber given,
            String reference,
            String reserved,
            LocalDate on,
            Viewer by,
            Instant at) {
        jdbc.sql(
                        """
                        insert into draft.number (series_id, number, reference, given_by, giver, given_at, given_on, reserved)
                        values (:series, :number, :reference, :by, :name, :at, :on, :reserved)
                        """)
                .param("series", given.series())
                .param("number", given.number())
                .param("reference", reference)
                .param("by", by.account().value())
                .param("name", by.name())
                .param("at", Timestamp.from(at))
                .param("on", on)
                .param("reserved", reserved)
                .update();
    }

    /// Numbers that were kept and neither used nor cancelled.
    List<GivenNumber> kept(UnitId unit, String kind, LocalDate term) {
        return jdbc.sql(
                        """
                        select n.series_id as series, n.number from draft.number n
                          join draft.series s on s.id = n.series_id
                         where s.unit_id = :unit and s.kind = :kind and s.term_from = :term and n.reserved <> ''
                           and not exists (select 1 from draft.issue i where i.series_id = n.series_id and i.number = n.number)
                           and not exists (select 1 from draft.cancellation c where c.series_id = n.series_id and c.number = n.number)
                         order by n.number
                        """)
                .param("unit", unit.value())
                .param("kind", kind)
                .param("term", term)
                .query(GivenNumber.class)
                .list();
    }

    /// Holds the series until the transaction ends.
    void lock(UUID series) {
        jdbc.sql("select id from draft.series where id = :id for update")
                .param("id", series)
                .query(UUID.class)
                .optional();
    }

    boolean cancel(GivenNumber given, String reason, Viewer by, Instant at) {
        return jdbc.sql(
                                """
                                insert into draft.cancellation (series_id, number, reason, cancelled_by, canceller, cancelled_at)
                                values (:series, :number, :reason, :by, :name, :at) on conflict do nothing
                                """)
                        .param("series", given.series())
                        .param("number", given.number())
                        .param("reason", reason)
                        .param("by", by.account().value())
                        .param("name", by.name())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    Optional<OutgoingLine> line(GivenNumber given, UnitId unit) {
        return jdbc.sql(LINES + "and n.series_id = :series and n.number = :number")
                .param("unit", unit.value())
                .param("series", given.series())
                .param("number", given.number())
                .query(OutgoingLine.class)
                .optional();
    }

    /// The last number first.
    List<OutgoingLine> lines(UnitId unit, OutgoingFilter filter, int limit, long offset) {
        return jdbc.sql(
                        LINES
                                + where(filter)
                                + " order by s.term_from desc, n.given_on desc, n.given_at desc, n.number desc limit :limit offset :offset")
                .params(values(unit, filter))
                .param("limit", limit)
                .param("offset", offset)
                .query(OutgoingLine.class)
                .list();
    }

    long count(UnitId unit, OutgoingFilter filter) {
        return jdbc.sql("select count(*) from (" + LINES + where(filter) + ") c")
                .params(values(unit, filter))
                .query(Long.class)
                .single();
    }

    /// The terms for which the unit has series, the last first.
    List<LocalDate> terms(UnitId unit) {
        return jdbc.sql(
                        "select distinct term_from from draft.series where unit_id = :unit order by term_from desc")
                .param("unit", unit.value())
                .query(LocalDate.class)
                .list();
    }

    private static String where(OutgoingFilter filter) {
        return (filter.term() == null ? "" : " and s.term_from = :term")
                + (filter.kind() == null ? "" : " and s.kind = :kind")
                + (filter.words().isEmpty()
                        ? ""
                        : " and (strpos(d.fold, :words) > 0 or strpos(lower(n.reference), lower(:typed)) > 0)")
                + (filter.state() == null ? "" : " and " + filter.state().sql());
    }

    private static Map<String, Object> values(UnitId unit, OutgoingFilter filter) {
        var values = new HashMap<String, Object>();
        values.put("unit", unit.value());
        if (filter.term() != null) {
            values.put("term", filter.term());
        }
        if (filter.kind() != null) {
            values.put("kind", filter.kind());
        }
        if (!filter.words().isEmpty()) {
            values.put("words", Fold.fold(filter.words()));
            values.put("typed", filter.words());
        }
        return values;
    }
}
