package vn.quantriet.draft.form;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Reads and writes the rules of the official form. A rule ends the day before the next one begins.
@Repository
class FormRuleRepository {

    private static final String RULES =
            """
            select r.id, r.name, r.valid_from, r.source, r.certainty, r.font, r.party_title, r.end_mark,
                   (select min(n.valid_from) - 1 from draft.form_rule n where n.valid_from > r.valid_from) as valid_to,
                   exists (select 1 from draft.form_rule_use u where u.rule_id = r.id) as used,
                   array(select m.name from draft.form_measure m where m.rule_id = r.id order by m.name) as names,
                   array(select m.value from draft.form_measure m where m.rule_id = r.id order by m.name) as values
              from draft.form_rule r
            """;

    private final JdbcClient jdbc;

    FormRuleRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The latest that began by then; for days before the first, the first.
    FormRule on(LocalDate day) {
        return jdbc.sql(
                        RULES
                                + """
                                order by r.valid_from > :day,
                                         case when r.valid_from > :day then r.valid_from - :day else :day - r.valid_from end
                                limit 1
                                """)
                .param("day", day)
                .query(FormRuleRepository::rule)
                .single();
    }

    Optional<FormRule> find(UUID id) {
        return jdbc.sql(RULES + "where r.id = :id")
                .param("id", id)
                .query(FormRuleRepository::rule)
                .optional();
    }

    /// The newest first.
    List<FormRule> all() {
        return jdbc.sql(RULES + "order by r.valid_from desc")
                .query(FormRuleRepository::rule)
                .list();
    }

    /// Held until the transaction ends, so that nobody issues by a rule that is just being changed.
    boolean lock(UUID id) {
        return jdbc.sql("select id from draft.form_rule where id = :id for update")
                .param("id", id)
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    boolean begins(LocalDate day, UUID other) {
        return jdbc.sql(
                        "select exists (select 1 from draft.form_rule where valid_from = :day and id <> :other)")
                .param("day", day)
                .param("other", other)
                .query(Boolean.class)
                .single();
    }

    void write(FormRule rule) {
        jdbc.sql(
                        """
                        insert into draft.form_rule (id, name, valid_from, source, certainty, font, party_title, end_mark)
                        values (:id, :name, :from, :source, :certainty, :font, :title, :end)
                        on conflict (id) do update set name = excluded.name, valid_from = excluded.valid_from,
                               source = excluded.source, certainty = excluded.certainty, font = excluded.font,
                               party_title = excluded.party_title, end_mark = excluded.end_mark
                        """)
                .param("id", rule.id())
                .param("name", rule.name())
                .param("from", rule.validFrom())
                .param("source", rule.source())
                .param("certainty", rule.certainty().name())
                .param("font", rule.layout().font())
                .param("title", rule.layout().partyTitle())
                .param("end", rule.layout().endMark())
                .update();
        rule.layout().measures().forEach((measure, value) -> write(rule.id(), measure, value));
    }

    private void write(UUID rule, Measure measure, int value) {
        jdbc.sql(
                        """
                        insert into draft.form_measure (rule_id, name, value) values (:rule, :name, :value)
                        on conflict (rule_id, name) do update set value = excluded.value
                        """)
                .param("rule", rule)
                .param("name", measure.name())
                .param("value", value)
                .update();
    }

    void use(UUID rule) {
        jdbc.sql(
                        """
                        insert into draft.form_rule_use (rule_id, first_used_at) values (:rule, now())
                        on conflict do nothing
                        """)
                .param("rule", rule)
                .update();
    }

    private static FormRule rule(ResultSet row, int index) throws SQLException {
        var to = row.getObject("valid_to", LocalDate.class);
        return new FormRule(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("valid_from", LocalDate.class),
                to,
                row.getString("source"),
                Certainty.valueOf(row.getString("certainty")),
                row.getBoolean("used"),
                new FormLayout(
                        row.getString("font"),
                        row.getString("party_title"),
                        row.getString("end_mark"),
                        measures(row)));
    }

    private static Map<Measure, Integer> measures(ResultSet row) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var values = (Integer[]) row.getArray("values").getArray();
        var measures = new EnumMap<Measure, Integer>(Measure.class);
        for (int i = 0; i < names.length; i++) {
            measures.put(Measure.valueOf(names[i]), values[i]);
        }
        return measures;
    }
}
