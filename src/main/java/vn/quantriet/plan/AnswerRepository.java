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
        jdbc.sql(
                        """
                        insert into plan.choice (id, responsibility_id, unit_id, unit_path, member_id, member_name, chosen_by, chosen_at)
                        select c.id, :responsibility, p.unit_id, p.path, c.member, c.name, :by, :at
                          from unnest(:ids::uuid[], :units::uuid[], :members::uuid[], :names::text[]) as c (id, unit, member, name)
                          join organization.unit_path p on p.unit_id = c.unit
                        on conflict do nothing
                        """)
                .param("responsibility", responsibility.value())
                .param("ids", chosen.stream().map(_ -> Uuid7.next()).toArray(UUID[]::new))
                .param("units", chosen.stream().map(one -> one.unit().value()).toArray(UUID[]::new))
                .param(
                        "members",
                        chosen.stream().map(AnswerRepository::member).toArray(UUID[]::new))
                .param("names", chosen.stream().map(AnswerRepository::name).toArray(String[]::new))
                .param("by", deed.account().value())
                .param("at", timestamp(deed))
                .update();
    }

    private static @Nullable UUID member(Chosen chosen) {
        return chosen.person() == null ? null : chosen.person().member().value();
    }

    private static String name(Chosen chosen) {
        return chosen.person() == null ? "" : chosen.person().name();
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
