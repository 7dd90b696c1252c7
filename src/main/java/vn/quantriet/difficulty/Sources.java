package vn.quantriet.difficulty;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;

/// All kinds of things about which difficulties are raised.
@Component
class Sources {

    private final List<DifficultySource> sources;

    Sources(List<DifficultySource> sources) {
        this.sources =
                sources.stream().sorted(Comparator.comparing(DifficultySource::code)).toList();
    }

    List<DifficultySource> all() {
        return sources;
    }

    Optional<DifficultySource> source(String code) {
        return sources.stream().filter(each -> each.code().equals(code)).findFirst();
    }

    Optional<DifficultySource.Thing> find(About about, Viewer viewer) {
        try {
            return source(about.source()).flatMap(source -> source.find(about.id(), viewer));
        } catch (NotFound _) {
            return Optional.empty();
        }
    }
}
