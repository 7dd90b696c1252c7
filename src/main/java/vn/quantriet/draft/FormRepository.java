package vn.quantriet.draft;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// Reads what is data of the form: symbols, letterheads, who may issue what.
@Repository
class FormRepository {

    private final JdbcClient jdbc;

    FormRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The kinds that may be written on the day.
    List<Symbol> symbols(LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct on (type) type, symbol, printed from draft.symbol
                         where valid_from <= :day order by type, valid_from desc
                        """)
                .param("day", day)
                .query(Symbol.class)
                .list();
    }

    Optional<Letterhead> letterhead(UnitId unit, LocalDate day) {
        return jdbc.sql(
                        """
                        select issuer, parent_body, code, place, valid_from from draft.letterhead
                         where unit_id = :unit and valid_from <= :day order by valid_from desc limit 1
                        """)
                .param("unit", unit.value())
                .param("day", day)
                .query(Letterhead.class)
                .optional();
    }

    void put(UnitId unit, Letterhead head, LocalDate from, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.letterhead (unit_id, valid_from, issuer, parent_body, code, place, changer, changed_at)
                        values (:unit, :from, :issuer, :parent, :code, :place, :by, :at)
                        on conflict (unit_id, valid_from) do update
                           set issuer = excluded.issuer, parent_body = excluded.parent_body, code = excluded.code, place = excluded.place,
                               changer = excluded.changer, changed_at = excluded.changed_at
                        """)
                .param("unit", unit.value())
                .param("from", from)
                .param("issuer", head.issuer())
                .param("parent", head.parentBody())
                .param("code", head.code())
                .param("place", head.place())
                .param("by", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Where a rule says that a body may not issue a kind: what the rule was taken from.
    Optional<String> forbidding(IssuingBody body, DocumentType type, LocalDate day) {
        return jdbc.sql(
                        """
                        select case when may then '' else source end from draft.issue_authority
                         where body = :body and type = :type and valid_from <= :day order by valid_from desc limit 1
                        """)
                .param("body", body.name())
                .param("type", type.name())
                .param("day", day)
                .query(String.class)
                .optional()
                .filter(source -> !source.isEmpty());
    }
}
