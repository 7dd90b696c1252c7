package vn.quantriet.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Base64;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/// Writes XML with the prefix that all peers understand, straight to where it goes.
final class EdxmlWriter implements AutoCloseable {

    private static final String NAMESPACE = "http://www.mic.gov.vn/TBT/QCVN_102_2016";
    private static final String PREFIX = "edXML:";
    private static final int BLOCK = 57 * 1024;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy/MM/dd");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss")
                    .withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final XMLStreamWriter xml;

    EdxmlWriter(OutputStream out) throws IOException {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            begin("edXML");
            xml.writeAttribute("xmlns:edXML", NAMESPACE);
            xml.writeAttribute("xmlns:xlink", "http://www.w3.org/1999/xlink");
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    EdxmlWriter begin(String name) throws IOException {
        try {
            xml.writeStartElement(PREFIX + name);
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    EdxmlWriter attribute(String name, String value) throws IOException {
        try {
            xml.writeAttribute(name, clean(value));
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    EdxmlWriter end() throws IOException {
        try {
            xml.writeEndElement();
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /// Left out when there is nothing to say.
    EdxmlWriter text(String name, String value) throws IOException {
        return value.isEmpty() ? this : begin(name).words(value).end();
    }

    EdxmlWriter day(String name, @Nullable LocalDate day) throws IOException {
        return day == null ? this : text(name, day(day));
    }

    EdxmlWriter moment(String name, Instant at) throws IOException {
        return text(name, MOMENT.format(at));
    }

    /// The content of a file, block after block.
    EdxmlWriter base64(String name, InputStream content) throws IOException {
        begin(name);
        var block = new byte[BLOCK];
        for (int count = content.readNBytes(block, 0, BLOCK);
                count > 0;
                count = content.readNBytes(block, 0, BLOCK)) {
            words(
                    Base64.getEncoder()
                            .encodeToString(count == BLOCK ? block : Arrays.copyOf(block, count)));
        }
        return end();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private EdxmlWriter words(String value) throws IOException {
        try {
            xml.writeCharacters(clean(value));
            return this;
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }

    /// Without what no XML may hold.
    private static String clean(String value) {
        return value.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]|\\p{Cs}", "");
    }

    @Override
    public void close() throws IOException {
        try {
            xml.writeEndDocument();
            xml.close();
        } catch (XMLStreamException failure) {
            throw new IOException(failure);
        }
    }
}
