package vn.quantriet.portal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.PaperName;
import vn.quantriet.kernel.Fold;
import vn.quantriet.kernel.UnitId;

/// All that strangers are answered from: the three views of what is published, and nothing of any other schema.
@Repository
class OpenRepository {

    private static final String SITES =
            """
            select s.unit_id as unit, s.slug, s.title, s.introduction, s.contact, s.unit_name, s.ended_on,
                   coalesce(n.slug, '') as successor_slug, coalesce(n.unit_name, '') as successor_name,
                   (select count(*) from portal.published_paper p
                     where p.unit_id = s.unit_id and p.visible_from <= :today
                       and (p.visible_until is null or p.visible_until >= :today))::int as papers
              from portal.open_site s
              left join portal.open_site n on n.unit_id = s.successor_id
            """;

    private static final String LINES =
            """
            select p.public_id, p.slug, p.title, p.summary, p.type, p.reference, p.issued_on, p.issuer, p.visible_from, p.published_at
              from portal.published_paper p
            """;

    /// Shown on the day.
    private static final String SHOWN =
            " p.visible_from <= :today and (p.visible_until is null or p.visible_until >= :today) ";

    private static final String FILTERED =
            """
             p.unit_id = :unit and p.visible_from <= :today and (p.visible_until is null or p.visible_until >= :today)
             and (:words = '' or p.words @@ websearch_to_tsquery('document.vi', :words) or p.reference_key <> '' and p.reference_key = :key)
             and (:type = '' or p.type = :type)
             and (:year = 0 or extract(year from coalesce(p.issued_on, p.visible_from)) = :year)
            """;

    private static final String SHEETS =
            """
            select h.edition_id, h.public_id, h.slug, h.title, h.audience, h.published_at,
                   coalesce('/portal/' || p.slug || '/documents/' || p.public_id, '') as paper_path, coalesce(p.title, '') as paper_title
              from portal.published_sheet h
              left join portal.publication u on u.id = h.publication_id
              left join portal.published_paper p
                     on p.public_id = u.public_id and p.visible_from <= :today and (p.visible_until is null or p.visible_until >= :today)
             where h.unit_id = :unit
            """;

    private final JdbcClient jdbc;

    OpenRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<PublishedUnit> sites(String words, LocalDate today, int limit, long offset) {
        return jdbc.sql(
                        SITES
                                + " where s.fold like all (:patterns) order by s.unit_name, s.unit_id limit :limit offset :offset")
                .param("patterns", patterns(words))
                .param("today", today)
                .param("limit", limit)
                .param("offset", offset)
                .query(PublishedUnit.class)
                .list();
    }

    long countSites(String words) {
        return jdbc.sql("select count(*) from portal.open_site s where s.fold like all (:patterns)")
                .param("patterns", patterns(words))
                .query(Long.class)
                .single();
    }

    /// By its address of today or a former one.
    Optional<PublishedUnit> site(String slug, LocalDate today) {
        return jdbc.sql(
                        SITES
                                + " where s.unit_id = (select a.unit_id from portal.address a where a.slug = :slug)")
                .param("slug", slug)
                .param("today", today)
                .query(PublishedUnit.class)
                .optional();
    }

    /// The newest first.
    List<PublishedLine> papers(
            UnitId unit, OpenFilter filter, LocalDate today, int limit, long offset) {
        return jdbc.sql(
                        LINES
                                + " where "
                                + FILTERED
                                + " order by p.visible_from desc, p.published_at desc, p.public_id limit :limit offset :offset")
                .params(conditions(unit, filter, today))
                .param("limit", limit)
                .param("offset", offset)
                .query(PublishedLine.class)
                .list();
    }

    long countPapers(UnitId unit, OpenFilter filter, LocalDate today) {
        return jdbc.sql("select count(*) from portal.published_paper p where " + FILTERED)
                .params(conditions(unit, filter, today))
                .query(Long.class)
                .single();
    }

    List<Integer> years(UnitId unit, LocalDate today) {
        return jdbc.sql(
                        "select distinct extract(year from coalesce(p.issued_on, p.visible_from))::int as year from portal.published_paper p where p.unit_id = :unit and"
                                + SHOWN
                                + "order by year desc limit 60")
                .param("unit", unit.value())
                .param("today", today)
                .query(Integer.class)
                .list();
    }

    List<DocumentType> types(UnitId unit, LocalDate today) {
        return jdbc
                .sql(
                        "select distinct p.type from portal.published_paper p where p.type is not null and p.unit_id = :unit and"
                                + SHOWN)
                .param("unit", unit.value())
                .param("today", today)
                .query(String.class)
                .list()
                .stream()
                .map(DocumentType::valueOf)
                .sorted()
                .toList();
    }

    Optional<PublishedPaper> paper(UnitId unit, String publicId, LocalDate today) {
        return jdbc.sql(
                        """
                        select p.edition_id, p.public_id, p.slug, p.title, p.summary, p.type, p.reference, p.issued_on, p.issuer, p.parent_body,
                               p.signer, p.recipients, p.content, p.attachment, p.file_id as file, p.visible_from, p.published_at
                          from portal.published_paper p
                         where p.unit_id = :unit and p.public_id = :id and
                        """
                                + SHOWN)
                .param("unit", unit.value())
                .param("id", publicId)
                .param("today", today)
                .query(PublishedPaper.class)
                .optional();
    }

    /// Whether the address led to a paper once: its last edition was shown, and was taken back or has had its last day.
    boolean wasShown(UnitId unit, String publicId, LocalDate today) {
        return jdbc.sql(
                        """
                        select exists (
                          select 1
                            from portal.publication p
                            join portal.open_site s on s.unit_id = p.unit_id
                            join portal.edition e on e.id = p.edition_id
                            left join portal.withdrawal w on w.edition_id = e.id
                           where p.unit_id = :unit and p.public_id = :id
                             and e.visible_from <= coalesce(w.withdrawn_on, e.visible_until, :today::date - 1)
                             and (w.edition_id is not null or e.visible_until < :today))
                        """)
                .param("unit", unit.value())
                .param("id", publicId)
                .param("today", today)
                .query(Boolean.class)
                .single();
    }

    /// What an edition names, in the order of its text.
    List<Named> named(UUID edition) {
        return jdbc.sql(
                        """
                        select words, type, reference, reference_key, issued_on, issuer, target_id as target
                          from portal.edition_citation where edition_id = :edition order by place limit 500
                        """)
                .param("edition", edition)
                .query(Named.class)
                .list();
    }

    /// Published papers that may be meant by a number, or are known to be.
    List<Candidate> candidates(
            Collection<String> keys, Collection<UUID> documents, LocalDate today) {
        return jdbc.sql(
                        """
                        select p.public_id, p.slug, p.title, p.document_id as document, p.type, p.reference, p.issued_on, p.issuer
                          from portal.published_paper p
                         where (p.reference_key <> '' and p.reference_key = any (:keys) or p.document_id = any (:documents)) and
                        """
                                + SHOWN
                                + " order by p.published_at, p.public_id limit 1000")
                .param("keys", keys.toArray(String[]::new))
                .param("documents", documents.toArray(UUID[]::new))
                .param("today", today)
                .query(Candidate.class)
                .list();
    }

    /// The last published first, without their questions.
    List<PublishedSheet> sheets(
            UnitId unit,
            @Nullable AnswersFor audience,
            String words,
            LocalDate today,
            int limit,
            long offset) {
        return jdbc
                .sql(
                        SHEETS
                                + """
                                 and (:audience = '' or h.audience = :audience)
                                 and (:words = '' or exists (select 1 from portal.printed_question q where q.edition_id = h.edition_id
                                                                and q.words @@ websearch_to_tsquery('document.vi', :words)))
                                 order by h.published_at desc, h.public_id limit :limit offset :offset
                                """)
                .param("unit", unit.value())
                .param("today", today)
                .param("audience", name(audience))
                .param("words", words)
                .param("limit", limit)
                .param("offset", offset)
                .query(SheetRow.class)
                .list()
                .stream()
                .map(SheetRow::sheet)
                .toList();
    }

    long countSheets(UnitId unit, @Nullable AnswersFor audience) {
        return jdbc.sql(
                        "select count(*) from portal.published_sheet h where h.unit_id = :unit and (:audience = '' or h.audience = :audience)")
                .param("unit", unit.value())
                .param("audience", name(audience))
                .query(Long.class)
                .single();
    }

    Map<UUID, List<PublishedSheet.Answer>> answers(Collection<UUID> editions) {
        return jdbc
                .sql(
                        """
                        select q.edition_id, q.question, q.answer as words from portal.printed_question q
                         where q.edition_id = any (:editions) order by q.edition_id, q.place
                        """)
                .param("editions", editions.toArray(UUID[]::new))
                .query(AnswerRow.class)
                .list()
                .stream()
                .collect(
                        Collectors.groupingBy(
                                AnswerRow::editionId,
                                Collectors.mapping(AnswerRow::answer, Collectors.toList())));
    }

    /// The newest papers of all units, for the map of the site.
    List<PublishedLine> newest(LocalDate today, int limit) {
        return jdbc.sql(LINES + " where " + SHOWN + " order by p.published_at desc limit :limit")
                .param("today", today)
                .param("limit", limit)
                .query(PublishedLine.class)
                .list();
    }

    private static Map<String, Object> conditions(UnitId unit, OpenFilter filter, LocalDate today) {
        return Map.of(
                "unit",
                unit.value(),
                "today",
                today,
                "words",
                filter.words(),
                "key",
                new PaperName(null, filter.words(), null, "").key(),
                "type",
                name(filter.type()),
                "year",
                filter.year() == null ? 0 : filter.year());
    }

    private static String[] patterns(String words) {
        return Arrays.stream(Fold.fold(words).split(" "))
                .map(word -> "%" + escaped(word) + "%")
                .toArray(String[]::new);
    }

    private static String escaped(String word) {
        return word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    private static String name(@Nullable Enum<?> value) {
        return value == null ? "" : value.name();
    }

    /// A paper that is named in another.
    ///
    /// @param target the paper in the registers that was known to be meant
    record Named(
            String words,
            @Nullable DocumentType type,
            String reference,
            String referenceKey,
            @Nullable LocalDate issuedOn,
            String issuer,
            @Nullable UUID target) {

        PaperName name() {
            return new PaperName(type, reference, issuedOn, issuer);
        }
    }

    /// A published paper that may be meant.
    record Candidate(
            String publicId,
            String slug,
            String title,
            UUID document,
            @Nullable DocumentType type,
            String reference,
            @Nullable LocalDate issuedOn,
            String issuer) {

        PaperName name() {
            return new PaperName(type, reference, issuedOn, issuer);
        }

        String path() {
            return "/portal/" + slug + "/documents/" + publicId;
        }
    }

    private record SheetRow(
            UUID editionId,
            String publicId,
            String slug,
            String title,
            AnswersFor audience,
            Instant publishedAt,
            String paperPath,
            String paperTitle) {

        PublishedSheet sheet() {
            return new PublishedSheet(
                    editionId,
                    publicId,
                    slug,
                    title,
                    audience,
                    publishedAt,
                    paperPath,
                    paperTitle,
                    List.of());
        }
    }

    private record AnswerRow(UUID editionId, String question, String words) {

        PublishedSheet.Answer answer() {
            return new PublishedSheet.Answer(question, words);
        }
    }
}
