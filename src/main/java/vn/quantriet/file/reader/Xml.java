package vn.quantriet.file.reader;

import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.quantriet.file.DocumentText.Reason;

/// An element of an office file: local name, attributes by local name, what is in it.
///
/// Read without document types, entities or anything from outside: a file that has a document type is refused.
record Xml(String name, Map<String, String> attributes, List<Xml> children, StringBuilder text) {

    private static final int DEEPEST = 400;

    static Xml of(byte[] part) {
        try {
            return read(factory().createXMLStreamReader(new ByteArrayInputStream(part)));
        } catch (XMLStreamException broken) {
            throw new CannotRead(Reason.DAMAGED, "xml");
        }
    }

    /// The attribute, or nothing said.
    String attribute(String key) {
        return attributes.getOrDefault(key, "");
    }

    Optional<Xml> child(String childName) {
        return all(childName).findFirst();
    }

    Stream<Xml> all(String childName) {
        return children.stream().filter(child -> child.name.equals(childName));
    }

    /// Down along the names.
    Optional<Xml> at(String... names) {
        var found = Optional.of(this);
        for (var next : names) {
            found = found.flatMap(xml -> xml.child(next));
        }
        return found;
    }

    /// The attribute `val` of a child.
    Optional<String> value(String childName) {
        return child(childName).map(child -> child.attribute("val"));
    }

    /// A switch such as `<w:caps/>`: on when there, unless it says no.
    boolean on(String childName) {
        return value(childName)
                .filter(value ->
                        !value.equals("0") && !value.equals("false") && !value.equals("none"))
                .isPresent();
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((_, _, _, _) -> {
            throw new XMLStreamException("nothing from outside");
        });
        return factory;
    }

    private static Xml read(XMLStreamReader reader) throws XMLStreamException {
        var open = new ArrayDeque<Xml>();
        var top = new Xml("", Map.of(), new ArrayList<>(), new StringBuilder());
        open.push(top);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> open(open, element(reader));
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA ->
                        open.element().text.append(reader.getText());
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                        throw new CannotRead(Reason.DAMAGED, "document type or entity");
                default -> {
                    // comments and instructions say nothing
                }
            }
        }
        return top.children.getFirst();
    }

    private static void open(ArrayDeque<Xml> open, Xml element) {
        if (open.size() > DEEPEST) {
            throw new CannotRead(Reason.DAMAGED, "elements too deep");
        }
        open.element().children.add(element);
        open.push(element);
    }

    private static Xml element(XMLStreamReader reader) {
        var attributes = new HashMap<String, String>(4);
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var key = reader.getAttributeLocalName(i);
            if (!key.startsWith("rsid")) {
                attributes.put(key, reader.getAttributeValue(i));
            }
        }
        return new Xml(
                reader.getLocalName().intern(),
                attributes,
                new ArrayList<>(2),
                new StringBuilder(0));
    }
}
