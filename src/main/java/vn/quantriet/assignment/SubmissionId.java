package vn.quantriet.assignment;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one submission.
public record SubmissionId(UUID value) {

    public static SubmissionId next() {
        return new SubmissionId(Uuid7.next());
    }

    public static SubmissionId of(String text) {
        return new SubmissionId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
