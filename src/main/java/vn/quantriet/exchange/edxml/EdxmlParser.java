package vn.quantriet.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.quantriet.exchange.ExchangeRefused;
import vn.quantriet.exchange.ExchangeRefused.Reason;

/// Reads a package once, from begin to end. The content of files goes to the receiver as it comes by; everything else is small and
/// kept as a tree. A declaration of document type ends the reading: no entity is ever looked at.
final class EdxmlParser {

    private static final int DEEPEST = 40;
    private static final int MOST_ELEMENTS = 20_000;
    private static final int LONGEST_TEXT = 2_000_000;

    private static final XMLInputFactory FACTORY = factory();

    private final Receiver receiver;
    private final Deque<Node> open = new ArrayDeque<>();
    private int elements;
    private int letters;

    EdxmlParser(Receiver receiver) {
        this.receiver = receiver;
    }

    /// Hears what comes by.
    interface Receiver {

        /// The tree as far as it was read, before the first file.
        void head(Node root);

        /// A file's content, in the order of the package; read to its end here or not at all.
        void content(InputStream decoded) throws IOException;

        /// What the package says of the file whose content came last.
        void described(Node attachment);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
        factory.setXMLReporter((_, _, _, _) -> {});
        factory.setXMLResolver((_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }

    void parse(InputStream content) throws IOException {
        try {
            var xml = FACTORY.createXMLStreamReader(content);
            Node root = root(xml);
            boolean told = false;
            while (!open.isEmpty()) {
                int event = next(xml);
                if (event == XMLStreamConstants.START_ELEMENT) {
                    told = begin(xml, root, told);
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    end();
                } else if (event == XMLStreamConstants.CHARACTERS
                        || event == XMLStreamConstants.CDATA) {
                    text(xml.getText());
                }
            }
            if (!told) {
                receiver.head(root);
            }
        } catch (XMLStreamException broken) {
            throw ExchangeRefused.because(Reason.XML_BROKEN);
        } catch (RuntimeException broken) {
            throw broken instanceof ExchangeRefused || !isOfTheParser(broken)
                    ? broken
                    : ExchangeRefused.because(Reason.XML_BROKEN);
        }
    }

    /// The parser of the JDK lets some faults of its input through as faults of its own.
    private static boolean isOfTheParser(RuntimeException failure) {
        var trace = failure.getStackTrace();
        return trace.length > 0 && trace[0].getClassName().startsWith("com.sun.org.apache.xerces");
    }

    private Node root(XMLStreamReader xml) throws XMLStreamException {
        while (xml.hasNext()) {
            if (next(xml) == XMLStreamConstants.START_ELEMENT) {
                var root = new Node(bare(xml.getLocalName()));
                if (!root.is("edXML")) {
                    throw ExchangeRefused.because(Reason.NOT_EDXML);
                }
                open.push(root);
                return root;
            }
        }
        throw ExchangeRefused.because(Reason.NOT_EDXML);
    }

    private static int next(XMLStreamReader xml) throws XMLStreamException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw ExchangeRefused.because(Reason.XML_WITH_TYPE);
        }
        return event;
    }

    private boolean begin(XMLStreamReader xml, Node root, boolean told) throws IOException {
        var node = new Node(bare(xml.getLocalName()));
        if (++elements > MOST_ELEMENTS || open.size() > DEEPEST) {
            throw ExchangeRefused.because(Reason.XML_TOO_MUCH);
        }
        for (int at = 0; at < xml.getAttributeCount(); at++) {
            letters += xml.getAttributeValue(at).length();
            node.attribute(
                    bare(xml.getAttributeLocalName(at)).toLowerCase(Locale.ROOT),
                    xml.getAttributeValue(at));
        }
        if (!node.is("ContentTransferEncoded")) {
            open.element().add(node);
            open.push(node);
            return told;
        }
        if (!told) {
            receiver.head(root);
        }
        file(xml);
        return true;
    }

    private void file(XMLStreamReader xml) throws IOException {
        try (var decoded = new Decoded(new Chunks(xml))) {
            receiver.content(decoded);
            decoded.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void end() {
        var node = open.pop();
        if (node.is("Attachment")) {
            receiver.described(node);
        }
    }

    private void text(String words) {
        letters += words.length();
        if (letters > LONGEST_TEXT) {
            throw ExchangeRefused.because(Reason.XML_TOO_MUCH);
        }
        open.element().add(words);
    }

    /// Prefixes are read as part of the name, since some peers never declare them.
    private static String bare(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
