package vn.quantriet.draft;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.DocumentLine;
import vn.quantriet.document.DocumentType;
import vn.quantriet.web.Dates;

/// Cites papers of the register as a paper prints its grounds (căn cứ).
final class Grounds {

    private Grounds() {}

    static String of(List<DocumentLine> papers) {
        return papers.stream().map(Grounds::of).collect(Collectors.joining("\n"));
    }

    private static String of(DocumentLine paper) {
        var words = new StringBuilder("Căn cứ ").append(kind(paper.type()));
        if (!paper.reference().isEmpty()) {
            words.append(" số ").append(paper.reference());
        }
        if (paper.issuedOn() != null) {
            words.append(paper.reference().isEmpty() ? " ngày " : ", ngày ")
                    .append(Dates.day(paper.issuedOn()));
        }
        if (!paper.issuer().isEmpty()) {
            words.append(" của ").append(issuer(paper.issuer()));
        }
        if (!paper.title().isEmpty()) {
            words.append(' ').append(title(paper.title()));
        }
        return words.toString();
    }

    private static String title(String title) {
        return title.matches("(?iu)(về|v/v) .*")
                ? "về" + title.substring(title.indexOf(' '))
                : "“" + title + "”";
    }

    /// Heads print it in capitals, sentences do not.
    private static String issuer(String printed) {
        return printed.equals(printed.toUpperCase(Locale.ROOT)) ? capitalized(printed) : printed;
    }

    private static String capitalized(String capitals) {
        var small = capitals.toLowerCase(Locale.ROOT);
        return small.substring(0, 1).toUpperCase(Locale.ROOT) + small.substring(1);
    }

    private static String kind(@Nullable DocumentType type) {
        return switch (type) {
            case null -> "văn bản";
            case RESOLUTION -> "Nghị quyết";
            case CONCLUSION -> "Kết luận";
            case DIRECTIVE -> "Chỉ thị";
            case REGULATION -> "Quy định";
            case WORKING_RULES -> "Quy chế";
            case DECISION -> "Quyết định";
            case GUIDANCE -> "Hướng dẫn";
            case PLAN -> "Kế hoạch";
            case ACTION_PROGRAMME -> "Chương trình hành động";
            case SCHEME -> "Đề án";
            case REPORT -> "Báo cáo";
            case NOTICE -> "Thông báo";
            case SUBMISSION -> "Tờ trình";
            case OFFICIAL_LETTER -> "Công văn";
            case LAW -> "Luật";
            case DECREE -> "Nghị định";
            case CIRCULAR -> "Thông tư";
            case CHARTER -> "Điều lệ";
        };
    }
}
