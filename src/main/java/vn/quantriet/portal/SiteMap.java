package vn.quantriet.portal;

import java.io.StringWriter;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.springframework.stereotype.Component;

/// All public pages for searching machines (sitemaps.org).
@Component
class SiteMap {

    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    String write(String base, List<PublishedUnit> sites, List<PublishedLine> papers) {
        try {
            var text = new StringWriter();
            var xml = XMLOutputFactory.newFactory().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(NAMESPACE);
            page(xml, base + "/portal", "");
            for (var site : sites) {
                page(xml, base + site.path(), "");
                page(xml, base + site.path() + "/questions", "");
            }
            for (var paper : papers) {
                page(xml, base + paper.path(), paper.visibleFrom().toString());
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void page(XMLStreamWriter xml, String address, String changed)
            throws XMLStreamException {
        xml.writeStartElement("url");
        xml.writeStartElement("loc");
        xml.writeCharacters(address);
        xml.writeEndElement();
        if (!changed.isEmpty()) {
            xml.writeStartElement("lastmod");
            xml.writeCharacters(changed);
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }
}
