package vn.quantriet.exchange.edxml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// An element of a package, without the content of files. Names count without prefix and namespace: peers write them wrongly.
final class Node {

    private final String name;
    private final Map<String, String> attributes = new HashMap<>();
    private final List<Node> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Node(String name) {
        this.name = name;
    }

    boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    String name() {
        return name;
    }

    void add(Node child) {
        children.add(child);
    }

    void add(String words) {
        text.append(words);
    }

    void attribute(String key, String value) {
        attributes.put(key, value);
    }

    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    String text() {
        return text.toString().strip();
    }

    /// The text of a child; empty when there is none.
    String text(String child) {
        return child(child).map(Node::text).orElse("");
    }

    Optional<Node> child(String child) {
        return children(child).findFirst();
    }

    Stream<Node> children(String child) {
        return children.stream().filter(each -> each.is(child));
    }

    /// All elements of the name below this one, at any depth.
    Stream<Node> all(String wanted) {
        return children.stream()
                .flatMap(each ->
                        Stream.concat(
                                each.is(wanted) ? Stream.of(each) : Stream.empty(),
                                each.all(wanted)));
    }
}
