package vn.quantriet.testing;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import vn.quantriet.kernel.DatabaseScope;

/// Lets several people do something at the same moment, each in a thread of their own under a system scope.
public final class AtOnce {

    private AtOnce() {}

    /// What came of each, in order: an answer, or what was thrown.
    @SafeVarargs
    public static List<Object> all(Callable<?>... deeds) {
        var start = new CountDownLatch(1);
        var running =
                Stream.of(deeds)
                        .map(deed ->
                                CompletableFuture.supplyAsync(
                                        () -> outcome(deed, start),
                                        task -> Thread.ofVirtual().start(task)))
                        .toList();
        start.countDown();
        return running.stream().map(CompletableFuture::join).toList();
    }

    private static Object outcome(Callable<?> deed, CountDownLatch start) {
        try {
            start.await();
            var answer = DatabaseScope.system("test").call(deed);
            return answer == null ? "" : answer;
        } catch (Exception refused) {
            return refused;
        }
    }
}
