package vn.quantriet.extraction;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentId;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.Deadline;

/// Reads and writes proposals and their revisions.
@Repository
class ProposalRepository {

    private static final int BATCH = 200;

    private static final String REVISIONS =
            """
            select p.id, p.document_id, p.split_from, r.*
              from extraction.proposal p
              join extraction.revision r on r.proposal_id = p.id
            """;

    /// Each proposal with its last revision.
    private static final String NOW =
            """
            select p.id, p.document_id, p.split_from, r.*
              from extraction.proposal p
              join lateral (select *
                              from extraction.revision
                             where proposal_id = p.id
                             order by version desc
                             limit 1) r on true
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProposalRepository(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    /// All of the document, also those gone into others, in the order of the text.
    List<Proposal> of(DocumentId document) {
        return jdbc.sql(
                        NOW
                                + """
                                where p.document_id = :document
                                order by r.passage_start, p.id
                                """)
                .param("document", document.value())
                .query(ProposalRepository::proposal)
                .list();
    }

    /// How many stand where; quicker than loading them.
    ReviewProgress progress(DocumentId document, boolean finished) {
        return jdbc.sql(
                        """
                        select count(*) filter (where standing = 'CONFIRMED') as confirmed,
                               count(*) filter (where standing = 'DROPPED') as dropped,
                               count(*) filter (where standing = 'OPEN') as open,
                               count(*) filter (where standing = 'OPEN' and confidence <= :enough) as unsure,
                               :finished as finished
                          from (select distinct on (r.proposal_id) r.standing, r.confidence
                                  from extraction.proposal p
                                  join extraction.revision r on r.proposal_id = p.id
                                 where p.document_id = :document
                                 order by r.proposal_id, r.version desc) now
                        """)
                .param("document", document.value())
                .param("enough", Certainty.ENOUGH)
                .param("finished", finished)
                .query(ReviewProgress.class)
                .single();
    }

    Optional<Proposal> find(ProposalId id) {
        return jdbc.sql(NOW + "where p.id = :id")
                .param("id", id.value())
                .query(ProposalRepository::proposal)
                .optional();
    }

    List<Proposal> find(Collection<ProposalId> ids) {
        return jdbc.sql(NOW + "where p.id = any (:ids)")
                .param("ids", ids.stream().map(ProposalId::value).toArray(UUID[]::new))
                .query(ProposalRepository::proposal)
                .list();
    }

    /// From the first to the last.
    List<Revision> history(ProposalId id) {
        return jdbc.sql(REVISIONS + "where p.id = :id order by r.version")
                .param("id", id.value())
                .query(ProposalRepository::revision)
                .list();
    }

    Optional<Revision> revision(ProposalId id, int version) {
        return jdbc.sql(REVISIONS + "where p.id = :id and r.version = :version")
                .param("id", id.value())
                .param("version", version)
                .query(ProposalRepository::revision)
                .optional();
    }

    /// What the step wrote, with the proposals as they stood then.
    List<Proposal> writtenBy(UUID step) {
        return jdbc.sql(REVISIONS + "where r.step_id = :step order by r.passage_start, p.id")
                .param("step", step)
                .query(ProposalRepository::proposal)
                .list();
    }

    void add(Collection<Proposal> proposals) {
        batches.batchUpdate(
                "insert into extraction.proposal (id, document_id, split_from) values (?, ?, ?)",
                proposals,
                BATCH,
                (row, proposal) -> {
                    row.setObject(1, proposal.id().value());
                    row.setObject(2, proposal.document().value());
                    var from = proposal.splitFrom();
                    row.setObject(3, from == null ? null : from.value());
                });
    }

    /// Writes the last revision of each. The key refuses a version that somebody else has written meanwhile.
    void revise(Collection<Proposal> proposals, String text) {
        batches.batchUpdate(
                """
                insert into extraction.revision
                       (proposal_id, version, step_id, by_account, by_name, at,
                        standing, reason, merged_into,
                        path, title, content, leads, coordinators, quantities,
                        deadline, deadline_text, due_on, due_before, rule, waits_for,
                        passage_start, passage_end, quote, doubts, confidence)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """,
                proposals,
                BATCH,
                (row, proposal) -> write(row, proposal, text));
    }

    private static void write(PreparedStatement row, Proposal proposal, String text)
            throws SQLException {
        var now = proposal.now();
        var wording = now.wording();
        var account = now.by().account();
        row.setObject(1, proposal.id().value());
        row.setInt(2, now.version());
        row.setObject(3, now.step());
        row.setObject(4, account == null ? null : account.value());
        row.setString(5, now.by().name());
        row.setObject(6, now.at().atOffset(ZoneOffset.UTC));
        writeStanding(row, now.standing());
        row.setString(10, wording.path());
        row.setString(11, wording.title());
        row.setString(12, wording.content());
        row.setArray(13, Texts.of(row, wording.leads()));
        row.setArray(14, Texts.of(row, wording.coordinators()));
        row.setArray(15, Texts.of(row, wording.quantities()));
        writeDeadline(row, wording.deadline());
        row.setInt(22, wording.passage().start());
        row.setInt(23, wording.passage().end());
        row.setString(24, wording.passage().in(text));
        row.setArray(
                25, Texts.of(row, now.certainty().doubts().stream().map(Doubt::stored).toList()));
        row.setDouble(26, now.certainty().confidence());
    }

    private static void writeStanding(PreparedStatement row, Standing standing)
            throws SQLException {
        row.setString(8, standing instanceof Standing.Dropped(var reason) ? reason : "");
        row.setObject(9, standing instanceof Standing.Merged(var into) ? into.value() : null);
        row.setString(
                7,
                switch (standing) {
                    case Standing.Open _ -> "OPEN";
                    case Standing.Confirmed _ -> "CONFIRMED";
                    case Standing.Dropped _ -> "DROPPED";
                    case Standing.Merged _ -> "MERGED";
                    case Standing.Divided _ -> "DIVIDED";
                    case Standing.Withdrawn _ -> "WITHDRAWN";
                });
    }

    private static void writeDeadline(PreparedStatement row, Deadline deadline)
            throws SQLException {
        row.setString(17, deadline.text());
        row.setBoolean(19, deadline instanceof Deadline.Fixed(_, _, var before) && before);
        row.setString(20, deadline instanceof Deadline.Recurring(_, var rule, _) ? rule : null);
        row.setString(21, deadline instanceof Deadline.OnGuidance(_, var waitsFor) ? waitsFor : "");
        switch (deadline) {
            case Deadline.Fixed(_, var due, _) -> writeKind(row, "FIXED", due);
            case Deadline.Recurring(_, _, var first) -> writeKind(row, "RECURRING", first);
            case Deadline.Continuous(_, var until) -> writeKind(row, "CONTINUOUS", until);
            case Deadline.OnGuidance _ -> writeKind(row, "ON_GUIDANCE", null);
            case Deadline.Unspecified _ -> writeKind(row, "UNSPECIFIED", null);
        }
    }

    /// `due_on` is the last good day, the first turn or the end, as the kind has it.
    private static void writeKind(PreparedStatement row, String kind, @Nullable LocalDate day)
            throws SQLException {
        row.setString(16, kind);
        row.setObject(18, day, Types.DATE);
    }

    private static Proposal proposal(ResultSet row, int number) throws SQLException {
        var from = row.getObject("split_from", UUID.class);
        return new Proposal(
                new ProposalId(row.getObject("id", UUID.class)),
                new DocumentId(row.getObject("document_id", UUID.class)),
                from == null ? null : new ProposalId(from),
                revision(row, number));
    }

    private static Revision revision(ResultSet row, int number) throws SQLException {
        var account = row.getObject("by_account", UUID.class);
        return new Revision(
                row.getInt("version"),
                row.getObject("step_id", UUID.class),
                new Author(
                        account == null ? null : new AccountId(account), row.getString("by_name")),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                standing(row),
                wording(row),
                new Certainty(
                        row.getDouble("confidence"),
                        Texts.in(row, "doubts").stream().map(Doubt::parse).toList()));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        var standing = row.getString("standing");
        return switch (standing) {
            case "OPEN" -> new Standing.Open();
            case "CONFIRMED" -> new Standing.Confirmed();
            case "DROPPED" -> new Standing.Dropped(row.getString("reason"));
            case "MERGED" ->
                    new Standing.Merged(new ProposalId(row.getObject("merged_into", UUID.class)));
            case "DIVIDED" -> new Standing.Divided();
            case "WITHDRAWN" -> new Standing.Withdrawn();
            default -> throw new IllegalStateException("unknown standing: " + standing);
        };
    }

    private static Wording wording(ResultSet row) throws SQLException {
        return new Wording(
                row.getString("path"),
                row.getString("title"),
                row.getString("content"),
                Texts.in(row, "leads"),
                Texts.in(row, "coordinators"),
                deadline(row),
                Texts.in(row, "quantities"),
                new Passage(row.getInt("passage_start"), row.getInt("passage_end")));
    }

    private static Deadline deadline(ResultSet row) throws SQLException {
        var kind = row.getString("deadline");
        var text = row.getString("deadline_text");
        var day = row.getObject("due_on", LocalDate.class);
        return switch (kind) {
            case "FIXED" -> new Deadline.Fixed(text, day, row.getBoolean("due_before"));
            case "RECURRING" -> new Deadline.Recurring(text, row.getString("rule"), day);
            case "CONTINUOUS" -> new Deadline.Continuous(text, day);
            case "ON_GUIDANCE" -> new Deadline.OnGuidance(text, row.getString("waits_for"));
            case "UNSPECIFIED" -> new Deadline.Unspecified();
            default -> throw new IllegalStateException("unknown deadline: " + kind);
        };
    }
}
