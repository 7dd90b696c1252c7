package vn.quantriet.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Viewer;

/// Adds up what waits for a person in all the roles they hold, each role within its own reach of the database.
@Service
class Home {

    private static final Comparator<HomeLine> BY_DUE =
            Comparator.comparing(
                    line -> line.waiting().due(), Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<HomeSection> sections;
    private final List<HomeTiles> tiles;
    private final Clock clock;

    Home(ObjectProvider<HomeSection> sections, ObjectProvider<HomeTiles> tiles, Clock clock) {
        this.sections = sections.orderedStream().toList();
        this.tiles = tiles.orderedStream().toList();
        this.clock = clock;
    }

    /// The groups that hold anything, each by date. What waits in several roles stands once, in the role in use if it is one.
    Map<HomeGroup, List<HomeLine>> waiting(Viewer viewer) {
        var today = LocalDate.now(clock);
        return once(viewer)
                .sorted(BY_DUE)
                .collect(
                        Collectors.groupingBy(
                                line -> HomeGroup.of(line.waiting(), today),
                                () -> new EnumMap<>(HomeGroup.class),
                                Collectors.toList()));
    }

    /// What heads see first, in the role in use.
    List<HomeTiles.Tile> tiles(Viewer viewer) {
        return tiles.stream().flatMap(source -> source.tiles(viewer).stream()).toList();
    }

    private Stream<HomeLine> once(Viewer viewer) {
        var byPage = new LinkedHashMap<String, HomeLine>();
        roles(viewer)
                .flatMap(role -> lines(viewer, role))
                .forEach(line ->
                        byPage.putIfAbsent(
                                line.waiting().action() + " " + line.waiting().path(), line));
        return byPage.values().stream();
    }

    /// The role in use first.
    private static Stream<HeldRole> roles(Viewer viewer) {
        return Stream.concat(Stream.of(viewer.acting()), viewer.held().stream()).distinct();
    }

    private Stream<HomeLine> lines(Viewer viewer, HeldRole role) {
        var actor = viewer.as(role);
        return within(actor).stream()
                .map(line -> new HomeLine(line, role, role.equals(viewer.acting())));
    }

    private List<WaitingLine> within(Viewer actor) {
        try {
            return DatabaseScope.of(actor)
                    .call(() ->
                            sections.stream()
                                    .flatMap(section -> section.waiting(actor).stream())
                                    .toList());
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
