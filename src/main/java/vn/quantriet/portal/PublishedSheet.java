package vn.quantriet.portal;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A sheet of questions and answers as strangers see it.
///
/// @param paperPath address of the published paper that it is about; empty when there is none to be seen
public record PublishedSheet(
        UUID editionId,
        String publicId,
        String slug,
        String title,
        AnswersFor audience,
        Instant publishedAt,
        String paperPath,
        String paperTitle,
        List<Answer> answers) {

    public PublishedSheet {
        answers = List.copyOf(answers);
    }

    public String path() {
        return "/portal/" + slug + "/questions#" + publicId;
    }

    PublishedSheet with(List<Answer> found) {
        return new PublishedSheet(
                editionId,
                publicId,
                slug,
                title,
                audience,
                publishedAt,
                paperPath,
                paperTitle,
                found);
    }

    /// One question with its answer.
    public record Answer(String question, String answer) {}
}
