package vn.quantriet.portal;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// Reads and writes the pages of units, their addresses, and when they were switched on.
@Repository
class SiteRepository {

    private static final String SITES =
            """
            select s.unit_id as unit, s.slug, s.title, s.introduction, s.contact, s.unit_name, s.ended_on,
                   exists (select 1 from portal.opening o where o.unit_id = s.unit_id and o.closed_at is null) as open
              from portal.site s
            """;

    private final JdbcClient jdbc;

    SiteRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Site> find(UnitId unit) {
        return jdbc.sql(SITES + "where s.unit_id = :unit")
                .param("unit", unit.value())
                .query(Site.class)
                .optional();
    }

    /// Pages of units that ended and are still shown.
    List<Site> ended() {
        return jdbc
                .sql(SITES + "where s.ended_on is not null order by s.unit_name, s.unit_id")
                .query(Site.class)
                .list()
                .stream()
                .filter(Site::open)
                .toList();
    }

    /// Takes the address for the unit, for ever; false when another has or had it.
    boolean take(String slug, UnitId unit, Instant at) {
        jdbc.sql(
                        """
                        insert into portal.address (slug, unit_id, taken_at) values (:slug, :unit, :at) on conflict do nothing
                        """)
                .param("slug", slug)
                .param("unit", unit.value())
                .param("at", Timestamp.from(at))
                .update();
        return jdbc.sql("select unit_id = :unit from portal.address where slug = :slug")
                .param("slug", slug)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    void save(UnitId unit, String unitName, SiteForm form) {
        jdbc.sql(
                        """
                        insert into portal.site (unit_id, slug, title, introduction, contact, unit_name, fold)
                        values (:unit, :slug, :title, :introduction, :contact, :unitName, :fold)
                        on conflict (unit_id) do update
                           set slug = :slug, title = :title, introduction = :introduction, contact = :contact,
                               unit_name = :unitName, fold = :fold
                        """)
                .param("unit", unit.value())
                .param("slug", form.slug())
                .param("title", form.title())
                .param("introduction", form.introduction())
                .param("contact", form.contact())
                .param("unitName", unitName)
                .param("fold", fold(form.title(), unitName))
                .update();
    }

    /// Whether this switched it on.
    boolean open(UnitId unit, Viewer by, Instant at) {
        return jdbc.sql(
                                """
                                insert into portal.opening (unit_id, opened_at, opened_by, opener) values (:unit, :at, :by, :opener)
                                on conflict do nothing
                                """)
                        .param("unit", unit.value())
                        .param("at", Timestamp.from(at))
                        .param("by", by.member().value())
                        .param("opener", by.name())
                        .update()
                > 0;
    }

    /// Whether this switched it off.
    boolean close(UnitId unit, Viewer by, Instant at) {
        return jdbc.sql(
                                """
                                update portal.opening set closed_at = greatest(opened_at, :at), closed_by = :by, closer = :closer
                                 where unit_id = :unit and closed_at is null
                                """)
                        .param("unit", unit.value())
                        .param("at", Timestamp.from(at))
                        .param("by", by.member().value())
                        .param("closer", by.name())
                        .update()
                > 0;
    }

    /// Every page beside what its unit is today.
    List<Followed> followed() {
        return jdbc.sql(
                        """
                        select s.unit_id as unit, s.title, s.unit_name as known, u.name as today, s.ended_on, s.successor_id as successor
                          from portal.site s left join organization.unit_today u on u.id = s.unit_id
                         order by s.unit_id
                        """)
                .query(Followed.class)
                .list();
    }

    void follow(
            Followed site,
            String unitName,
            @Nullable LocalDate endedOn,
            @Nullable UnitId successor) {
        jdbc.sql(
                        """
                        update portal.site set unit_name = :name, ended_on = :ended, successor_id = :successor, fold = :fold
                         where unit_id = :unit
                        """)
                .param("unit", site.unit().value())
                .param("name", unitName)
                .param("ended", endedOn)
                .param("successor", successor == null ? null : successor.value())
                .param("fold", fold(site.title(), unitName))
                .update();
    }

    private static String fold(@Nullable String title, String unitName) {
        return Fold.fold(title + " " + unitName);
    }

    /// @param known the name that the page bears
    /// @param today the name that the unit bears; nothing when it is no more
    record Followed(
            UnitId unit,
            String title,
            String known,
            @Nullable String today,
            @Nullable LocalDate endedOn,
            @Nullable UnitId successor) {}
}
