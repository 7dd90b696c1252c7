package vn.quantriet.difficulty;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.organization.UnitMoved;

/// Lets difficulties follow units that moved in the tree, those whose they are and those with whom they lay.
@Component
class MovedUnits {

    private final JdbcClient jdbc;

    MovedUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(UnitMoved moved) {
        jdbc.sql(
                        """
                        update difficulty.difficulty d
                           set unit_path = (select p.path from organization.unit_path p where p.unit_id = d.unit_id),
                               reader_paths = %s
                         where d.unit_id in (select p.unit_id from organization.unit_path p where p.path <@ :to::ltree)
                            or d.id in (select s.difficulty_id from difficulty.stay s
                                          join organization.unit_path p on p.unit_id = s.unit_id
                                         where p.path <@ :to::ltree)
                        """
                                .formatted(DifficultyRepository.READERS))
                .param("to", moved.to().value())
                .update();
    }
}
