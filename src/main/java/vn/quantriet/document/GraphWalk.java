package vn.quantriet.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Walks from one paper to what it rests on, and to what rests on it, level by level.
final class GraphWalk {

    private static final int LEVELS = 4;
    static final int MOST_OF_A_LEVEL = 14;

    private final Map<String, DocumentGraph.Node> nodes = new LinkedHashMap<>();
    private final LinkedHashSet<DocumentGraph.Edge> edges = new LinkedHashSet<>();
    private final boolean mentions;
    private boolean cut;

    /// @param mentions whether papers that are only mentioned count
    GraphWalk(DocumentLine middle, boolean mentions) {
        this.mentions = mentions;
        node(middle, PaperName.of(middle), 0);
    }

    /// @param outOf what papers name
    /// @param into what names papers
    DocumentGraph walk(
            Function<List<DocumentLine>, List<Link>> outOf,
            Function<List<DocumentLine>, List<Link>> into) {
        walk(outOf, this::up, level -> level - 1);
        walk(into, this::down, level -> level + 1);
        return new DocumentGraph(List.copyOf(nodes.values()), List.copyOf(edges), cut);
    }

    private interface Step {
        DocumentGraph.@Nullable Node take(Link link, int level);
    }

    private void walk(
            Function<List<DocumentLine>, List<Link>> links,
            Step step,
            UnaryOperator<Integer> next) {
        var front = List.of(Objects.requireNonNull(nodes.values().iterator().next().line()));
        int level = 0;
        for (int walked = 0; walked < LEVELS && !front.isEmpty(); walked++) {
            level = next.apply(level);
            front = step(links.apply(front), step, level);
        }
        cut |= !front.isEmpty() && links.apply(front).stream().anyMatch(this::counts);
    }

    private List<DocumentLine> step(List<Link> links, Step step, int level) {
        var reached = new ArrayList<DocumentLine>();
        for (var link : links) {
            int before = nodes.size();
            var node = counts(link) ? step.take(link, level) : null;
            if (node != null && nodes.size() > before && node.line() != null) {
                reached.add(node.line());
            }
        }
        return reached;
    }

    /// What stands nowhere and has no number cannot be told apart from others: it is no node.
    private boolean counts(Link link) {
        boolean known = link.to() != null || !link.citation().name().key().isEmpty();
        return known && (mentions || link.relation().isSupport());
    }

    private DocumentGraph.@Nullable Node up(Link link, int level) {
        var to = link.to();
        var name = to == null ? link.citation().name() : PaperName.of(to);
        var reached = node(to, name, level);
        return reached == null ? null : edge(there(link.from()), reached, link, reached);
    }

    private DocumentGraph.@Nullable Node down(Link link, int level) {
        var reached = node(link.from(), PaperName.of(link.from()), level);
        var to = there(Objects.requireNonNull(link.to()));
        return reached == null ? null : edge(reached, to, link, reached);
    }

    private DocumentGraph.Node edge(
            DocumentGraph.Node from, DocumentGraph.Node to, Link link, DocumentGraph.Node reached) {
        if (!from.equals(to)) {
            edges.add(new DocumentGraph.Edge(from, to, link.relation(), link.isSure()));
        }
        return reached;
    }

    private DocumentGraph.Node there(DocumentLine line) {
        return Objects.requireNonNull(nodes.get(Links.identity(line)));
    }

    /// The one that is there, or a new one; nothing when its level is full.
    private DocumentGraph.@Nullable Node node(
            @Nullable DocumentLine line, PaperName name, int level) {
        var identity = identity(line, name);
        var there = nodes.get(identity);
        if (there != null) {
            return there;
        }
        if (nodes.values().stream().filter(node -> node.level() == level).count()
                >= MOST_OF_A_LEVEL) {
            cut = true;
            return null;
        }
        var node = new DocumentGraph.Node("n" + nodes.size(), line, name, level);
        nodes.put(identity, node);
        return node;
    }

    private static String identity(@Nullable DocumentLine line, PaperName name) {
        return line == null ? "absent:" + name.identity() : Links.identity(line);
    }
}
