package vn.quantriet.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Refusal;

/// What became of a deed done to many things at once: so many are done, and the others were refused, each with its reason.
///
/// @param done how many
public record BulkResult(int done, List<Failure> failures) {

    /// @param id of the thing, to try again
    /// @param title of the thing; empty when the viewer does not see it
    /// @param key message key of the reason
    public record Failure(String id, String title, String key, List<Object> arguments) {

        public Failure {
            arguments = List.copyOf(arguments);
        }
    }

    public BulkResult {
        failures = List.copyOf(failures);
    }

    /// Does it to each; one that is refused stops none of the others.
    ///
    /// @param deed in a transaction of its own for each
    public static <T> BulkResult of(List<T> things, Function<T, String> title, Consumer<T> deed) {
        int done = 0;
        var failures = new ArrayList<Failure>();
        for (var thing : things) {
            try {
                deed.accept(thing);
                done++;
            } catch (Refusal refusal) {
                failures.add(
                        new Failure(
                                thing.toString(),
                                title.apply(thing),
                                refusal.messageKey(),
                                List.of(refusal.arguments())));
            } catch (NotFound _) {
                failures.add(
                        new Failure(
                                thing.toString(),
                                title.apply(thing),
                                "web.bulk.not_found",
                                List.of()));
            }
        }
        return new BulkResult(done, failures);
    }

    public boolean isWhole() {
        return failures.isEmpty();
    }
}
