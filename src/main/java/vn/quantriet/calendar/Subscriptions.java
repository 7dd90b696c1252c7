package vn.quantriet.calendar;

import static vn.quantriet.calendar.CalendarRefused.Reason.TOO_MANY;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Viewer;

/// The viewer's own addresses of calendars. The secret is told once, when it is made.
@Service
@Transactional
class Subscriptions {

    private static final int SECRET_BYTES = 32;

    private final SubscriptionRepository subscriptions;
    private final Settings settings;
    private final Audit audit;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    Subscriptions(
            SubscriptionRepository subscriptions, Settings settings, Audit audit, Clock clock) {
        this.subscriptions = subscriptions;
        this.settings = settings;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<Subscription> of(Viewer viewer) {
        return subscriptions.of(viewer.member());
    }

    /// Makes an address for what is personally the viewer's, or for a unit at which they hold a role.
    ///
    /// @return the secret; nothing when the same was sent before
    Optional<String> make(UUID id, @Nullable UnitId unit, boolean titles, Viewer viewer) {
        if (unit != null && viewer.held().stream().noneMatch(held -> held.unit().equals(unit))) {
            throw new NotFound(unit);
        }
        if (subscriptions.isThere(id)) {
            return Optional.empty();
        }
        int most = settings.get(Setting.MOST_SUBSCRIPTIONS);
        if (subscriptions.of(viewer.member()).size() >= most) {
            throw new CalendarRefused(TOO_MANY, most);
        }
        var secret = secret();
        var at = clock.instant();
        boolean made =
                unit == null
                        ? subscriptions.addPersonal(id, titles, hash(secret), viewer, at)
                        : subscriptions.add(id, unit.value(), titles, hash(secret), viewer, at);
        if (!made) {
            return Optional.empty();
        }
        audit.record(
                Audit.Entry.of("calendar.address_made", "subscription:" + id)
                        .detail(unit == null ? "personal" : "unit:" + unit));
        return Optional.of(secret);
    }

    /// From the next request on nothing is read there any more.
    void revoke(UUID id, Viewer viewer) {
        if (!subscriptions.isOf(id, viewer.member())) {
            throw new NotFound(id);
        }
        if (subscriptions.revoke(id, viewer.member(), clock.instant())) {
            audit.record(Audit.Entry.of("calendar.address_revoked", "subscription:" + id));
        }
    }

    private String secret() {
        var bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String secret) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest(secret.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
