package vn.quantriet.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// Reads who answers for units.
@Repository
class HolderRepository {

    private final JdbcClient jdbc;

    HolderRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Holder> of(Collection<UnitId> units, PositionTitle title, LocalDate day) {
        return jdbc.sql(
                        """
                        select distinct on (p.unit_id, m.name_order, m.id) p.unit_id as unit, p.title, m.id as member, m.full_name as name
                          from organization.position p
                          join organization.member m on m.id = p.member_id
                         where p.unit_id = any (:units) and p.title = :title
                           and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day)
                         order by p.unit_id, m.name_order, m.id
                        """)
                .param("units", array(units))
                .param("title", title.name())
                .param("day", day)
                .query(Holder.class)
                .list();
    }

    Set<Tenure> lasting(Collection<Tenure> tenures, LocalDate day) {
        var asked = List.copyOf(tenures);
        var lasting =
                jdbc.sql(
                                """
                                select t.place
                                  from unnest(:units, :members, :titles) with ordinality as t (unit, member, title, place)
                                 where t.title <> '' and exists (
                                         select from organization.position p
                                          where p.unit_id = t.unit and p.member_id = t.member and p.title = t.title
                                            and p.valid_from <= :day and (p.valid_to is null or p.valid_to >= :day))
                                    or t.title = '' and exists (
                                         select from organization.membership s
                                          where s.unit_id = t.unit and s.member_id = t.member
                                            and s.valid_from <= :day and (s.valid_to is null or s.valid_to >= :day))
                                """)
                        .param("units", array(asked.stream().map(Tenure::unit).toList()))
                        .param(
                                "members",
                                asked.stream()
                                        .map(Tenure::member)
                                        .map(MemberId::value)
                                        .toArray(UUID[]::new))
                        .param(
                                "titles",
                                asked.stream().map(HolderRepository::title).toArray(String[]::new))
                        .param("day", day)
                        .query(Integer.class)
                        .list();
        var found = new HashSet<Tenure>();
        lasting.forEach(place -> found.add(asked.get(place - 1)));
        return found;
    }

    private static String title(Tenure tenure) {
        var title = tenure.title();
        return title == null ? "" : title.name();
    }

    Map<UnitId, List<UnitId>> successors(Collection<UnitId> ended) {
        var successors = new LinkedHashMap<UnitId, List<UnitId>>();
        jdbc.sql(
                        """
                        select from_unit, to_unit from organization.lineage
                         where from_unit = any (:units) and kind in ('MERGED', 'SPLIT') and to_unit is not null
                         order by happened_on, id
                        """)
                .param("units", array(ended))
                .query(row -> {
                    successors
                            .computeIfAbsent(
                                    new UnitId(row.getObject("from_unit", UUID.class)),
                                    _ -> new ArrayList<>())
                            .add(new UnitId(row.getObject("to_unit", UUID.class)));
                });
        return successors;
    }

    private static UUID[] array(Collection<UnitId> units) {
        return units.stream().map(UnitId::value).toArray(UUID[]::new);
    }
}
