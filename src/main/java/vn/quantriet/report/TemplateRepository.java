package vn.quantriet.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.organization.UnitKind;

/// Reads and writes what reports begin with.
@Repository("reportTemplates")
class TemplateRepository {

    private static final String TEMPLATES =
            """
            select id, family, level, valid_from, name, setter, unit_id from report.template
            """;

    private final JdbcClient jdbc;

    TemplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// For a report of a round: what the unit that opened it keeps before what holds for everybody, the unit's own level before any, as it
    /// is valid on the day and was known when the round was opened.
    Optional<ReportTemplate> on(String family, UnitKind level, LocalDate day, Round round) {
        return jdbc.sql(
                        TEMPLATES
                                + """
                                 where family = :family and level in (:level, 'ANY') and valid_from <= :day
                                   and (unit_id is null or unit_id = :asker)
                                   and (set_by is null or set_at <= :opened)
                                 order by unit_id is null, level = 'ANY', valid_from desc, set_at desc limit 1
                                """)
                .param("family", family)
                .param("level", level.name())
                .param("day", day)
                .param("asker", round.unit().value())
                .param("opened", Timestamp.from(round.openedAt()))
                .query(this::template)
                .optional();
    }

    Optional<ReportTemplate> find(UUID id) {
        return jdbc.sql(TEMPLATES + "where id = :id")
                .param("id", id)
                .query(this::template)
                .optional();
    }

    /// Those for everybody and those of the unit, the latest version of each first.
    List<ReportTemplate> all(UnitId unit) {
        return jdbc.sql(
                        TEMPLATES
                                + """
                                 where unit_id is null or unit_id = :unit
                                 order by unit_id is null, family, level, valid_from desc, set_at desc limit 200
                                """)
                .param("unit", unit.value())
                .query(this::template)
                .list();
    }

    /// Says no when it is there already.
    boolean add(ReportTemplate template, Deed deed) {
        var unit = template.unit();
        boolean added =
                jdbc.sql(
                                        """
                                        insert into report.template (id, family, level, valid_from, name, unit_id, setter, set_by, set_at)
                                        values (:id, :family, :level, :from, :name, :unit, :setter, :by, :at) on conflict do nothing
                                        """)
                                .param("id", template.id())
                                .param("family", template.family())
                                .param("level", template.level())
                                .param("from", template.validFrom())
                                .param("name", template.name())
                                .param("unit", unit == null ? null : unit.value())
                                .param("setter", deed.name())
                                .param("by", deed.account().value())
                                .param("at", Timestamp.from(deed.at()))
                                .update()
                        == 1;
        for (int place = 0; added && place < template.sections().size(); place++) {
            var section = template.sections().get(place);
            jdbc.sql(
                            """
                            insert into report.template_section (template_id, place, heading, guidance, body)
                            values (:id, :place, :heading, :guidance, :body)
                            """)
                    .param("id", template.id())
                    .param("place", place + 1)
                    .param("heading", section.heading())
                    .param("guidance", section.guidance())
                    .param("body", section.body())
                    .update();
        }
        return added;
    }

    private ReportTemplate template(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var unit = row.getObject("unit_id", UUID.class);
        return new ReportTemplate(
                id,
                row.getString("family"),
                row.getString("level"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("name"),
                row.getString("setter"),
                unit == null ? null : new UnitId(unit),
                sections(id));
    }

    private List<ReportTemplate.Section> sections(UUID template) {
        return jdbc.sql(
                        """
                        select heading, guidance, body from report.template_section where template_id = :id order by place
                        """)
                .param("id", template)
                .query(ReportTemplate.Section.class)
                .list();
    }
}
