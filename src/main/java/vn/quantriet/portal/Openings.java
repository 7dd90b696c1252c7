package vn.quantriet.portal;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.document.DocumentType;
import vn.quantriet.document.PaperName;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.web.Paged;
import vn.quantriet.web.Paging;

/// What strangers may see today: pages that are switched on, and on them what is published, neither to come nor over nor taken back.
@Service
@Transactional(readOnly = true)
class Openings {

    private static final int FOUND_SHEETS = 20;
    private static final int NEWEST = 30;
    private static final int MAPPED = 20_000;

    private final OpenRepository rows;
    private final StandRepository stand;
    private final Clock clock;

    Openings(OpenRepository rows, StandRepository stand, Clock clock) {
        this.rows = rows;
        this.stand = stand;
        this.clock = clock;
    }

    Stand stand() {
        return stand.now();
    }

    Paged<PublishedUnit> sites(String words, Paging paging) {
        return new Paged<>(
                rows.sites(words, today(), paging.limit(), paging.offset()),
                rows.countSites(words),
                paging);
    }

    /// The page behind an address, which may be a former one of it.
    PublishedUnit site(String slug) {
        return Optional.of(slug)
                .filter(Slug::isOne)
                .flatMap(one -> rows.site(one, today()))
                .orElseThrow(() -> new NotFound(slug));
    }

    Paged<PublishedLine> papers(UnitId unit, OpenFilter filter, Paging paging) {
        return new Paged<>(
                rows.papers(unit, filter, today(), paging.limit(), paging.offset()),
                rows.countPapers(unit, filter, today()),
                paging);
    }

    List<Integer> years(UnitId unit) {
        return rows.years(unit, today());
    }

    List<DocumentType> types(UnitId unit) {
        return rows.types(unit, today());
    }

    /// @throws Withdrawn when it was shown once
    PublishedPaper paper(UnitId unit, String publicId) {
        if (!PublicId.isOne(publicId)) {
            throw new NotFound(publicId);
        }
        return rows.paper(unit, publicId, today()).orElseThrow(() -> gone(unit, publicId));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private RuntimeException gone(UnitId unit, String publicId) {
        return rows.wasShown(unit, publicId, today()) ? new Withdrawn() : new NotFound(publicId);
    }

    /// Its text; what it names leads to papers that are shown today, wherever in the country, and else nowhere.
    Body body(PublishedPaper paper) {
        return Body.of(paper.content(), mentions(paper));
    }

    private List<Body.Mention> mentions(PublishedPaper paper) {
        var named = rows.named(paper.editionId());
        var candidates = candidates(named);
        var mentions = new ArrayList<Body.Mention>();
        for (var each : named) {
            candidates.stream()
                    .filter(candidate -> !candidate.publicId().equals(paper.publicId()))
                    .filter(candidate -> isMeant(each, candidate))
                    .findFirst()
                    .ifPresent(candidate ->
                            mentions.add(new Body.Mention(each.words(), candidate.path())));
        }
        return mentions;
    }

    private List<OpenRepository.Candidate> candidates(List<OpenRepository.Named> named) {
        if (named.isEmpty()) {
            return List.of();
        }
        var keys = named.stream().map(OpenRepository.Named::referenceKey).distinct().toList();
        List<UUID> targets =
                named.stream()
                        .map(OpenRepository.Named::target)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return rows.candidates(keys, targets, today());
    }

    private static boolean isMeant(OpenRepository.Named named, OpenRepository.Candidate paper) {
        return paper.document().equals(named.target())
                || named.name().agreement(paper.name()) == PaperName.Agreement.SURE;
    }

    Paged<PublishedSheet> sheets(UnitId unit, @Nullable AnswersFor audience, Paging paging) {
        return new Paged<>(
                answered(rows.sheets(unit, audience, "", today(), paging.limit(), paging.offset())),
                rows.countSheets(unit, audience),
                paging);
    }

    /// Sheets in whose questions or answers the words stand.
    List<PublishedSheet> sheets(UnitId unit, String words) {
        return rows.sheets(unit, null, words, today(), FOUND_SHEETS, 0);
    }

    List<PublishedLine> newestPapers(UnitId unit) {
        return rows.papers(unit, OpenFilter.ALL, today(), NEWEST, 0);
    }

    List<PublishedSheet> newestSheets(UnitId unit) {
        return rows.sheets(unit, null, "", today(), NEWEST, 0);
    }

    List<PublishedUnit> allSites() {
        return rows.sites("", today(), MAPPED, 0);
    }

    List<PublishedLine> newest() {
        return rows.newest(today(), MAPPED);
    }

    private List<PublishedSheet> answered(List<PublishedSheet> sheets) {
        var answers = rows.answers(sheets.stream().map(PublishedSheet::editionId).toList());
        return sheets.stream()
                .map(sheet -> sheet.with(answers.getOrDefault(sheet.editionId(), List.of())))
                .toList();
    }
}
