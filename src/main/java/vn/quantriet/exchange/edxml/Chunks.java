package vn.quantriet.exchange.edxml;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The text of one element as bytes, piece after piece as the parser comes by, blanks left out: it is never whole in memory.
final class Chunks extends InputStream {

    private final XMLStreamReader xml;
    private byte[] piece = new byte[0];
    private int at;
    private boolean over;

    /// The parser stands at the begin of the element; once all is read it stands at its end.
    Chunks(XMLStreamReader xml) {
        this.xml = xml;
    }

    @Override
    public int read() throws IOException {
        while (at == piece.length) {
            if (over || !next()) {
                return -1;
            }
        }
        return piece[at++];
    }

    @Override
    public int read(byte[] buffer, int from, int length) throws IOException {
        while (at == piece.length) {
            if (over || !next()) {
                return -1;
            }
        }
        int count = Math.min(length, piece.length - at);
        System.arraycopy(piece, at, buffer, from, count);
        at += count;
        return count;
    }

    private boolean next() throws IOException {
        try {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS,
                        XMLStreamConstants.CDATA,
                        XMLStreamConstants.SPACE ->
                        keep(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                case XMLStreamConstants.END_ELEMENT -> {
                    over = true;
                    return false;
                }
                case XMLStreamConstants.COMMENT, XMLStreamConstants.PROCESSING_INSTRUCTION ->
                        keep(new char[0], 0, 0);
                default -> throw new IOException("not base64");
            }
            return true;
        } catch (XMLStreamException broken) {
            throw new BrokenXml(broken);
        }
    }

    private void keep(char[] letters, int from, int length) throws IOException {
        var kept = new byte[length];
        int count = 0;
        for (int letter = from; letter < from + length; letter++) {
            if (letters[letter] > 0x7E) {
                throw new IOException("not base64");
            }
            if (letters[letter] > ' ') {
                kept[count++] = (byte) letters[letter];
            }
        }
        piece = Arrays.copyOf(kept, count);
        at = 0;
    }

    /// The document breaks off or is no XML in the middle of the text.
    static final class BrokenXml extends IOException {
        BrokenXml(XMLStreamException cause) {
            super(cause);
        }
    }
}
