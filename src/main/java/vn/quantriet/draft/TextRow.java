package vn.quantriet.draft;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads and writes the columns of a [DraftText], which a draft and each of its kept wordings have alike.
final class TextRow {

    static final String COLUMNS =
            "title, place, body, capacity, post, signer, signer_ref, grounds, headings, texts, recipients, appendix";

    static final String VALUES =
            ":title, :place, :body, :capacity, :post, :signer, :signerRef, :grounds, :headings, :texts, :recipients, :appendix";

    private TextRow() {}

    static DraftText of(ResultSet row) throws SQLException {
        return new DraftText(
                row.getString("title"),
                row.getString("place"),
                IssuingBody.valueOf(row.getString("body")),
                row.getString("capacity"),
                row.getString("post"),
                row.getString("signer"),
                row.getObject("signer_ref", UUID.class),
                row.getString("grounds"),
                sections(row),
                row.getString("recipients"),
                row.getString("appendix"));
    }

    static JdbcClient.StatementSpec set(JdbcClient.StatementSpec sql, DraftText text) {
        return sql.param("title", text.title())
                .param("place", text.place())
                .param("body", text.body().name())
                .param("capacity", text.capacity())
                .param("post", text.post())
                .param("signer", text.signer())
                .param("signerRef", text.signerRef())
                .param("grounds", text.grounds())
                .param(
                        "headings",
                        text.sections().stream().map(Section::heading).toArray(String[]::new))
                .param("texts", text.sections().stream().map(Section::text).toArray(String[]::new))
                .param("recipients", text.recipients())
                .param("appendix", text.appendix());
    }

    static List<Section> sections(ResultSet row) throws SQLException {
        var headings = (String[]) row.getArray("headings").getArray();
        var texts = (String[]) row.getArray("texts").getArray();
        var sections = new ArrayList<Section>();
        for (int place = 0; place < headings.length; place++) {
            sections.add(new Section(headings[place], texts[place]));
        }
        return sections;
    }
}
