package vn.quantriet.portal;

import java.io.StringWriter;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/// The newest papers and answers of a unit as RSS 2.0, with the link to itself that Atom asks for.
@Component
class Feed {

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final int MOST = 30;
    private static final Locale VIETNAMESE = Locale.of("vi");

    private final MessageSource messages;
    private final Clock clock;

    Feed(MessageSource messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /// One entry.
    private record Entry(
            String title, String path, String description, String category, Instant at) {}

    String write(
            String base,
            PublishedUnit site,
            List<PublishedLine> papers,
            List<PublishedSheet> sheets,
            Stand stand) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            channel(xml, base, site, stand);
            for (var entry : entries(papers, sheets)) {
                item(xml, base, entry);
            }
            xml.writeEndElement();
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private List<Entry> entries(List<PublishedLine> papers, List<PublishedSheet> sheets) {
        var entries = new ArrayList<Entry>();
        papers.forEach(paper -> entries.add(entry(paper)));
        sheets.forEach(sheet -> entries.add(entry(sheet)));
        entries.sort(Comparator.comparing(Entry::at).reversed());
        return entries.subList(0, Math.min(MOST, entries.size()));
    }

    private Entry entry(PublishedLine paper) {
        var number = paper.reference().isEmpty() ? "" : paper.reference() + ": ";
        var type = paper.type();
        return new Entry(
                number + paper.title(),
                paper.path(),
                paper.summary(),
                type == null ? "" : words(type.messageKey()),
                paper.since(clock.getZone()));
    }

    private Entry entry(PublishedSheet sheet) {
        return new Entry(
                sheet.title(),
                sheet.path(),
                words(sheet.audience().messageKey()),
                words("portal.open.questions"),
                sheet.publishedAt());
    }

    private void channel(XMLStreamWriter xml, String base, PublishedUnit site, Stand stand)
            throws XMLStreamException {
        xml.writeStartElement("channel");
        element(xml, "title", site.title());
        element(xml, "link", base + site.path());
        element(
                xml,
                "description",
                site.introduction().isEmpty() ? site.unitName() : site.introduction());
        element(xml, "language", "vi");
        element(xml, "lastBuildDate", date(stand.changedAt()));
        element(xml, "ttl", "60");
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("href", base + site.path() + "/feed.xml");
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
    }

    private static void item(XMLStreamWriter xml, String base, Entry entry)
            throws XMLStreamException {
        xml.writeStartElement("item");
        element(xml, "title", entry.title());
        element(xml, "link", base + entry.path());
        xml.writeStartElement("guid");
        xml.writeAttribute("isPermaLink", "true");
        xml.writeCharacters(base + entry.path());
        xml.writeEndElement();
        element(xml, "pubDate", date(entry.at()));
        if (!entry.category().isEmpty()) {
            element(xml, "category", entry.category());
        }
        if (!entry.description().isEmpty()) {
            element(xml, "description", entry.description());
        }
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String words)
            throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(words);
        xml.writeEndElement();
    }

    private static String date(Instant at) {
        return DateTimeFormatter.RFC_1123_DATE_TIME.format(at.atOffset(ZoneOffset.UTC));
    }

    private String words(String key) {
        return messages.getMessage(key, new Object[0], VIETNAMESE);
    }
}
