package vn.quantriet.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentType;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.kernel.Viewer;

/// Keeps what drafts begin with.
@Repository
class TemplateRepository {

    private final JdbcClient jdbc;

    TemplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The unit's own comes before the product's.
    Optional<Template> find(UnitId unit, DocumentType type, LocalDate day) {
        return jdbc.sql(
                        """
                        select type, unit_id is not null as own, valid_from, grounds, headings, hints, texts, recipients
                          from draft.template
                         where type = :type and (unit_id = :unit or unit_id is null) and valid_from <= :day
                         order by unit_id is null, valid_from desc limit 1
                        """)
                .param("unit", unit.value())
                .param("type", type.name())
                .param("day", day)
                .query(TemplateRepository::template)
                .optional();
    }

    void put(UnitId unit, Template template, LocalDate from, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into draft.template (id, unit_id, type, valid_from, grounds, headings, hints, texts, recipients, changer, changed_at)
                        values (:id, :unit, :type, :from, :grounds, :headings, :hints, :texts, :recipients, :by, :at)
                        on conflict (unit_id, type, valid_from) do update
                           set grounds = excluded.grounds, headings = excluded.headings, hints = excluded.hints, texts = excluded.texts,
                               recipients = excluded.recipients, changer = excluded.changer, changed_at = excluded.changed_at
                        """)
                .param("id", Uuid7.next())
                .param("unit", unit.value())
                .param("type", template.type().name())
                .param("from", from)
                .param("grounds", template.grounds())
                .param("headings", array(template, Template.Part::heading))
                .param("hints", array(template, Template.Part::hint))
                .param("texts", array(template, Template.Part::text))
                .param("recipients", template.recipients())
                .param("by", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    private static String[] array(Template template, Function<Template.Part, String> part) {
        return template.parts().stream().map(part).toArray(String[]::new);
    }

    private static Template template(ResultSet row, int number) throws SQLException {
        var headings = (String[]) row.getArray("headings").getArray();
        var hints = (String[]) row.getArray("hints").getArray();
        var texts = (String[]) row.getArray("texts").getArray();
        var parts = new ArrayList<Template.Part>();
        for (int place = 0; place < headings.length; place++) {
            parts.add(new Template.Part(headings[place], hints[place], texts[place]));
        }
        return new Template(
                DocumentType.valueOf(row.getString("type")),
                row.getBoolean("own"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("grounds"),
                List.copyOf(parts),
                row.getString("recipients"));
    }
}
