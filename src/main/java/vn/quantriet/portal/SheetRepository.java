package vn.quantriet.portal;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// Reads and writes sheets, their questions and their editions, for those who publish.
@Repository
class SheetRepository {

    private static final String SHEETS =
            """
            select h.id, h.title, h.audience, h.publication_id as publication, pe.title as paper,
                   coalesce(e.number, 0) as number, e.publisher, e.published_at, w.edition_id is not null as withdrawn,
                   e.id is not null
                     and ((h.title, h.audience, h.publication_id) is distinct from (e.title, e.audience, e.publication_id)
                          or (select array_agg(q.question || chr(10) || q.answer order by q.place, q.id) from portal.question q where q.sheet_id = h.id)
                             is distinct from
                             (select array_agg(q.question || chr(10) || q.answer order by q.place) from portal.printed_question q where q.edition_id = e.id))
                     as changed,
                   (select count(*) from portal.question q where q.sheet_id = h.id)::int as questions
              from portal.sheet h
              left join portal.sheet_edition e on e.id = h.edition_id
              left join portal.sheet_withdrawal w on w.edition_id = e.id
              left join portal.publication p on p.id = h.publication_id
              left join portal.edition pe on pe.id = p.edition_id
            """;

    private final JdbcClient jdbc;

    SheetRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /// The last begun first.
    List<Sheet> of(UnitId unit, int limit) {
        return jdbc.sql(
                        SHEETS
                                + "where h.unit_id = :unit order by h.created_at desc, h.id limit :limit")
                .param("unit", unit.value())
                .param("limit", limit)
                .query(Sheet.class)
                .list();
    }

    Optional<Sheet> find(UUID id, UnitId unit) {
        return jdbc.sql(SHEETS + "where h.id = :id and h.unit_id = :unit")
                .param("id", id)
                .param("unit", unit.value())
                .query(Sheet.class)
                .optional();
    }

    /// One at a time changes a sheet, until the transaction ends.
    void lock(UUID sheet) {
        jdbc.sql("select id from portal.sheet where id = :id for no key update")
                .param("id", sheet)
                .query(UUID.class)
                .optional();
    }

    boolean isOf(UUID publication, UnitId unit) {
        return jdbc.sql(
                        "select exists (select 1 from portal.publication where id = :id and unit_id = :unit)")
                .param("id", publication)
                .param("unit", unit.value())
                .query(Boolean.class)
                .single();
    }

    void add(UUID id, SheetForm form, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into portal.sheet (id, public_id, unit_id, title, audience, publication_id, created_by, creator, created_at)
                        values (:id, :publicId, :unit, :title, :audience, :publication, :by, :creator, :at) on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("publicId", PublicId.next())
                .param("unit", by.unit().value())
                .param("title", form.title())
                .param("audience", name(form.audience()))
                .param("publication", form.publication())
                .param("by", by.member().value())
                .param("creator", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    void change(UUID id, SheetForm form) {
        jdbc.sql(
                        """
                        update portal.sheet set title = :title, audience = :audience, publication_id = :publication where id = :id
                        """)
                .param("id", id)
                .param("title", form.title())
                .param("audience", name(form.audience()))
                .param("publication", form.publication())
                .update();
    }

    List<Question> questions(UUID sheet) {
        return jdbc.sql(
                        """
                        select id, question, answer, version, editor, edited_at
                          from portal.question where sheet_id = :sheet order by place, id
                        """)
                .param("sheet", sheet)
                .query(Question.class)
                .list();
    }

    /// Behind the others; twice under one id adds one.
    void ask(UUID sheet, UUID id, QuestionForm form, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into portal.question (id, sheet_id, place, question, answer, edited_by, editor, edited_at)
                        select :id, :sheet, coalesce(max(place), 0) + 1, :question, :answer, :by, :editor, :at
                          from portal.question where sheet_id = :sheet
                        on conflict (id) do nothing
                        """)
                .param("id", id)
                .param("sheet", sheet)
                .param("question", form.question())
                .param("answer", form.answer())
                .param("by", by.member().value())
                .param("editor", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    /// Whether nobody had changed it meanwhile.
    boolean rewrite(UUID sheet, UUID id, int version, QuestionForm form, Viewer by, Instant at) {
        return jdbc.sql(
                                """
                                update portal.question
                                   set question = :question, answer = :answer, version = version + 1,
                                       edited_by = :by, editor = :editor, edited_at = :at
                                 where id = :id and sheet_id = :sheet and version = :version
                                """)
                        .param("id", id)
                        .param("sheet", sheet)
                        .param("version", version)
                        .param("question", form.question())
                        .param("answer", form.answer())
                        .param("by", by.member().value())
                        .param("editor", by.name())
                        .param("at", Timestamp.from(at))
                        .update()
                > 0;
    }

    /// In the order of the list.
    void order(UUID sheet, List<UUID> questions) {
        for (int place = 0; place < questions.size(); place++) {
            jdbc.sql(
                            "update portal.question set place = :place where id = :id and sheet_id = :sheet")
                    .param("place", place + 1)
                    .param("id", questions.get(place))
                    .param("sheet", sheet)
                    .update();
        }
    }

    void remove(UUID sheet, UUID question) {
        jdbc.sql("delete from portal.question where id = :id and sheet_id = :sheet")
                .param("id", question)
                .param("sheet", sheet)
                .update();
    }

    boolean isPrinted(UUID edition) {
        return jdbc.sql("select exists (select 1 from portal.sheet_edition where id = :id)")
                .param("id", edition)
                .query(Boolean.class)
                .single();
    }

    /// Copies the draft as it stands.
    void print(UUID edition, UUID sheet, int number, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into portal.sheet_edition (id, sheet_id, number, title, audience, publication_id, published_by, publisher, published_at)
                        select :edition, h.id, :number, h.title, h.audience, h.publication_id, :by, :publisher, :at
                          from portal.sheet h where h.id = :sheet
                        """)
                .param("edition", edition)
                .param("sheet", sheet)
                .param("number", number)
                .param("by", by.member().value())
                .param("publisher", by.name())
                .param("at", Timestamp.from(at))
                .update();
        jdbc.sql(
                        """
                        insert into portal.printed_question (edition_id, place, question, answer)
                        select :edition, row_number() over (order by q.place, q.id), q.question, q.answer
                          from portal.question q where q.sheet_id = :sheet
                        """)
                .param("edition", edition)
                .param("sheet", sheet)
                .update();
        jdbc.sql("update portal.sheet set edition_id = :edition where id = :sheet")
                .param("edition", edition)
                .param("sheet", sheet)
                .update();
    }

    /// Twice changes nothing.
    void withdraw(UUID sheet, String reason, Viewer by, Instant at) {
        jdbc.sql(
                        """
                        insert into portal.sheet_withdrawal (edition_id, reason, withdrawn_by, withdrawer, withdrawn_at)
                        select h.edition_id, :reason, :by, :withdrawer, :at from portal.sheet h
                         where h.id = :sheet and h.edition_id is not null
                        on conflict do nothing
                        """)
                .param("sheet", sheet)
                .param("reason", reason)
                .param("by", by.member().value())
                .param("withdrawer", by.name())
                .param("at", Timestamp.from(at))
                .update();
    }

    List<PublicationStep> history(UUID sheet) {
        return jdbc.sql(
                        """
                        select e.published_at as at,
                               case when e.number = 1 then 'portal.history.published' else 'portal.history.published_again' end as key,
                               e.number, e.publisher as who, e.title as detail
                          from portal.sheet_edition e where e.sheet_id = :sheet
                        union all
                        select w.withdrawn_at, 'portal.history.withdrawn', e.number, w.withdrawer, w.reason
                          from portal.sheet_edition e join portal.sheet_withdrawal w on w.edition_id = e.id
                         where e.sheet_id = :sheet
                         order by at desc, key desc limit 200
                        """)
                .param("sheet", sheet)
                .query(PublicationStep.class)
                .list();
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
