package vn.quantriet.document;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Papers around one of them: to the left what it rests on, to the right what rests on it.
///
/// @param cut whether there was more than a picture can hold
public record DocumentGraph(List<Node> nodes, List<Edge> edges, boolean cut) {

    /// @param id `n0` is the paper in the middle
    /// @param line nothing for a paper that stands in no register within sight
    /// @param level 0 in the middle, negative for what it rests on, positive for what rests on it
    public record Node(String id, @Nullable DocumentLine line, PaperName name, int level) {

        public boolean isMiddle() {
            return level == 0;
        }

        /// Its number, or its title where it has none.
        public String label() {
            return name.reference().isEmpty() && line != null ? line.heading() : name.reference();
        }
    }

    /// From the paper that names to the one that is named.
    public record Edge(Node from, Node to, Relation relation, boolean sure) {}

    /// The papers by level, from the left to the right.
    public SortedMap<Integer, List<Node>> columns() {
        return nodes.stream()
                .collect(Collectors.groupingBy(Node::level, TreeMap::new, Collectors.toList()));
    }
}
