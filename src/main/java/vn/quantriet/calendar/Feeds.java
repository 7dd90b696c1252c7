package vn.quantriet.calendar;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.access.Viewers;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.Viewer;

/// Answers calendar programs: who asks is known by the secret alone, what they get is what its owner may see at that moment.
@Component
class Feeds {

    private static final DatabaseScope FINDING = DatabaseScope.system("calendar-feed");

    private final SubscriptionRepository subscriptions;
    private final Viewers viewers;
    private final List<Dated> sources;
    private final FeedText text;
    private final Settings settings;
    private final TransactionOperations transactions;
    private final Clock clock;

    Feeds(
            SubscriptionRepository subscriptions,
            Viewers viewers,
            List<Dated> sources,
            FeedText text,
            Settings settings,
            TransactionOperations transactions,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.viewers = viewers;
        this.sources = List.copyOf(sources);
        this.text = text;
        this.settings = settings;
        this.transactions = transactions;
        this.clock = clock;
    }

    /// What a program gets.
    ///
    /// @param changed since when it is so
    record Feed(String text, String hash, Instant changed) {}

    /// Who asks, with what they may see.
    private record Reader(Subscription subscription, Viewer viewer) {}

    /// @param base where this system is reached
    /// @return nothing for a secret that is none, was revoked, or whose owner may see nothing there any more
    Optional<Feed> read(String secret, String base) {
        return within(FINDING, () -> reader(secret))
                .map(reader -> kept(reader, within(scope(reader), () -> written(reader, base))));
    }

    private static DatabaseScope scope(Reader reader) {
        return DatabaseScope.of(reader.viewer());
    }

    private Optional<Reader> reader(String secret) {
        return subscriptions
                .find(Subscriptions.hash(secret))
                .flatMap(found ->
                        viewers.now(found.account(), found.member())
                                .flatMap(viewer -> acting(viewer, found))
                                .map(viewer -> new Reader(found, viewer)));
    }

    /// In the widest of the roles held at the unit; whoever holds none there any more reads nothing.
    private static Optional<Viewer> acting(Viewer viewer, Subscription found) {
        return found.unit() == null
                ? Optional.of(viewer)
                : viewer.held().stream()
                        .filter(held -> held.unit().equals(found.unit()))
                        .min(Comparator.comparing(HeldRole::role))
                        .map(viewer::as);
    }

    private String written(Reader reader, String base) {
        var today = LocalDate.now(clock);
        var from = today.minusDays(settings.get(Setting.FEED_DAYS_BACK));
        var to = today.plusDays(settings.get(Setting.FEED_DAYS_AHEAD));
        boolean titles =
                reader.subscription().titles() && settings.get(Setting.TITLES_IN_FEEDS) == 1;
        var entries =
                sources.stream()
                        .flatMap(source -> entries(source, reader, from, to))
                        .sorted(
                                Comparator.comparing(Dated.Entry::day)
                                        .thenComparing(Dated.Entry::id))
                        .toList();
        return text.write(reader.subscription(), entries, titles, base);
    }

    private static Stream<Dated.Entry> entries(
            Dated source, Reader reader, LocalDate from, LocalDate to) {
        var viewer = reader.viewer();
        return (reader.subscription().unit() == null
                        ? source.personal(viewer, from, to)
                        : source.ofUnit(viewer, from, to))
                .stream();
    }

    private Feed kept(Reader reader, String written) {
        var known = reader.subscription();
        var hash = HexFormat.of().formatHex(Subscriptions.hash(written));
        var now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        var changed = hash.equals(known.contentHash()) ? known.changedAt() : now;
        within(
                FINDING,
                () -> {
                    subscriptions.read(known.id(), LocalDate.now(clock), hash, changed);
                    return hash;
                });
        return new Feed(written, hash, changed);
    }

    private <T> T within(DatabaseScope scope, java.util.function.Supplier<T> work) {
        try {
            return scope.call(() -> answered(transactions.execute(_ -> work.get())));
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static <T> T answered(@Nullable T answer) {
        return java.util.Objects.requireNonNull(answer);
    }
}
