package vn.quantriet.portal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// A question with its answer, as typed.
public record QuestionForm(
        @NotBlank @Size(max = 1000) String question, @NotBlank @Size(max = 10_000) String answer) {

    public QuestionForm(@Nullable String question, @Nullable String answer) {
        this.question = Prose.of(question);
        this.answer = Prose.of(answer);
    }

    static final QuestionForm EMPTY = new QuestionForm("", "");
}
