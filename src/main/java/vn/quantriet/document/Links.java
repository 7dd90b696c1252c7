package vn.quantriet.document;

import static vn.quantriet.document.PaperName.Agreement.LIKELY;
import static vn.quantriet.document.PaperName.Agreement.NO;
import static vn.quantriet.document.PaperName.Agreement.SURE;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Viewer;

/// Which papers rest on which, among those that the viewer sees.
///
/// A name is matched with the registers each time it is asked, so that what arrives later is linked by itself.
@Component
class Links {

    private final CitationRepository citations;
    private final DocumentLists lists;

    Links(CitationRepository citations, DocumentLists lists) {
        this.citations = citations;
        this.lists = lists;
    }

    /// What the papers name, in the order of their texts; a paper's own number left out.
    List<Link> outOf(Collection<DocumentLine> papers, Viewer viewer) {
        var from = byId(papers);
        var named = citations.of(from.keySet());
        var known =
                lists.any(
                        named.stream().map(Citation::target).filter(Objects::nonNull).toList(),
                        keys(named.stream().map(Citation::name)),
                        viewer);
        var links = new ArrayList<Link>();
        for (var citation : named) {
            var paper = from.get(citation.from());
            if (paper != null && !isOwn(citation, paper)) {
                links.add(link(citation, paper, known));
            }
        }
        return List.copyOf(links);
    }

    /// Which papers name these, in the order in which they were registered; prints of one paper in several registers once.
    List<Link> into(Collection<DocumentLine> papers, Viewer viewer) {
        var naming =
                citations.naming(
                        keys(papers.stream().map(PaperName::of)),
                        papers.stream().map(DocumentLine::id).toList());
        var from = byId(lists.any(naming.stream().map(Citation::from).toList(), List.of(), viewer));
        var links = new ArrayList<Link>();
        for (var citation : naming) {
            var namer = from.get(citation.from());
            if (namer != null) {
                papers.forEach(paper -> links.addAll(linkTo(paper, citation, namer)));
            }
        }
        return onePerPaper(links);
    }

    private static Link link(Citation citation, DocumentLine from, List<DocumentLine> known) {
        if (citation.isSettled()) {
            var meant = known.stream().filter(line -> line.id().equals(citation.target())).toList();
            return new Link(citation, from, meant, SURE);
        }
        var sure = agreeing(citation, known, SURE);
        return sure.isEmpty()
                ? new Link(citation, from, agreeing(citation, known, LIKELY), LIKELY)
                : new Link(citation, from, sure, SURE);
    }

    private static List<DocumentLine> agreeing(
            Citation citation, List<DocumentLine> known, PaperName.Agreement agreement) {
        return known.stream()
                .filter(line -> !line.id().equals(citation.from()))
                .filter(line -> citation.name().agreement(PaperName.of(line)) == agreement)
                .toList();
    }

    private static List<Link> linkTo(DocumentLine paper, Citation citation, DocumentLine from) {
        if (citation.from().equals(paper.id()) || isOwn(citation, from)) {
            return List.of();
        }
        if (citation.isSettled()) {
            return paper.id().equals(citation.target())
                    ? List.of(new Link(citation, from, List.of(paper), SURE))
                    : List.of();
        }
        var agreement = citation.name().agreement(PaperName.of(paper));
        return agreement == NO
                ? List.of()
                : List.of(new Link(citation, from, List.of(paper), agreement));
    }

    /// A paper prints its own number in its appendices.
    private static boolean isOwn(Citation citation, DocumentLine from) {
        return !citation.isAdded() && citation.name().agreement(PaperName.of(from)) != NO;
    }

    private static List<Link> onePerPaper(List<Link> links) {
        return List.copyOf(
                links.stream()
                        .collect(
                                Collectors.toMap(
                                        link ->
                                                identity(link.from())
                                                        + ">"
                                                        + link.candidates().getFirst().id(),
                                        Function.identity(),
                                        Links::stronger,
                                        LinkedHashMap::new))
                        .values());
    }

    private static Link stronger(Link one, Link other) {
        return other.relation().isSupport() && !one.relation().isSupport() ? other : one;
    }

    /// Equal for prints of one paper in several registers.
    static String identity(DocumentLine line) {
        return line.reference().isEmpty() ? line.id().toString() : PaperName.of(line).identity();
    }

    private static Map<DocumentId, DocumentLine> byId(Collection<DocumentLine> papers) {
        return papers.stream()
                .collect(
                        Collectors.toMap(
                                DocumentLine::id, Function.identity(), (one, other) -> one));
    }

    private static List<String> keys(Stream<PaperName> names) {
        return names.map(PaperName::key).filter(key -> !key.isEmpty()).distinct().toList();
    }
}
