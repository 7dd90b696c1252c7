package vn.quantriet.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.organization.UnitKind;

/// Reads what reports begin with.
@Repository("reportTemplates")
class TemplateRepository {

    private final JdbcClient jdbc;

    TemplateRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The template of the unit's own level before that of any, as it is valid on the day.
    Optional<ReportTemplate> on(String family, UnitKind level, LocalDate day) {
        return jdbc.sql(
                        """
                        select id, family, level, valid_from, name, setter from report.template
                         where family = :family and level in (:level, 'ANY') and valid_from <= :day
                         order by level = 'ANY', valid_from desc limit 1
                        """)
                .param("family", family)
                .param("level", level.name())
                .param("day", day)
                .query(this::template)
                .optional();
    }

    private ReportTemplate template(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new ReportTemplate(
                id,
                row.getString("family"),
                row.getString("level"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("name"),
                row.getString("setter"),
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
