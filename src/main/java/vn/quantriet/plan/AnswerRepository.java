package vn.quantriet.plan;

import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Deed;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;

/// Stores what the office said that printed words of responsibility mean.
@Repository
class AnswerRepository {

    private final JdbcClient jdbc;

    AnswerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void choose(ResponsibilityId responsibility, List<Chosen> chosen, Deed deed) {
        forgetAnswer(responsibility);
        chosen.forEach(one -> choose(responsibility, one, deed));
    }

    private void choose(ResponsibilityId responsibility, Chosen chosen, Deed deed) {
        person(
                        jdbc.sql(
                                """
                                insert into plan.choice (id, responsibility_id, unit_id, unit_path, member_id, member_name, chosen_by, chosen_at)
                                select :id, :responsibility, p.unit_id, p.path, :member, :name, :by, :at
                                  from organization.unit_path p where p.unit_id = :unit
                                on conflict do nothing
                                """),
                        chosen.person())
                .param("id", Uuid7.next())
                .param("responsibility", responsibility.value())
                .param("unit", chosen.unit().value())
                .param("by", deed.account().value())
                .param("at", timestamp(deed))
                .update();
    }

    private static JdbcClient.StatementSpec person(
            JdbcClient.StatementSpec sql, @Nullable Named person) {
        return sql.param("member", person == null ? null : person.member().value())
                .param("name", person == null ? "" : person.name());
    }

    void omit(ResponsibilityId responsibility, String reason, Deed deed) {
        forgetAnswer(responsibility);
        jdbc.sql(
                        """
                        insert into plan.omission (responsibility_id, reason, omitted_by, omitted_at) values (:id, :reason, :by, :at)
                        """)
                .param("id", responsibility.value())
                .param("reason", reason)
                .param("by", deed.account().value())
                .param("at", timestamp(deed))
                .update();
    }

    /// The rules decide again.
    void forgetAnswer(ResponsibilityId responsibility) {
        for (var table : List.of("plan.choice", "plan.omission")) {
            jdbc.sql("delete from " + table + " where responsibility_id = :id")
                    .param("id", responsibility.value())
                    .update();
        }
    }

    void remember(UnitId unit, String phrase, List<UnitId> targets) {
        jdbc.sql("delete from plan.remembered_phrase where unit_id = :unit and phrase = :phrase")
                .param("unit", unit.value())
                .param("phrase", phrase)
                .update();
        jdbc.sql(
                        """
                        insert into plan.remembered_phrase (unit_id, phrase, target_id)
                        select :unit, :phrase, target from unnest(:targets) as target
                        """)
                .param("unit", unit.value())
                .param("phrase", phrase)
                .param("targets", array(targets))
                .update();
    }

    Map<String, List<UnitId>> remembered(UnitId unit) {
        var phrases = new LinkedHashMap<String, List<UnitId>>();
        jdbc.sql("select phrase, target_id from plan.remembered_phrase where unit_id = :unit")
                .param("unit", unit.value())
                .query(row -> {
                    phrases.computeIfAbsent(row.getString("phrase"), _ -> new ArrayList<>())
                            .add(new UnitId(row.getObject("target_id", UUID.class)));
                });
        return phrases;
    }

    private static UUID[] array(List<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }

    private static Timestamp timestamp(Deed deed) {
        return Timestamp.from(deed.at());
    }
}
