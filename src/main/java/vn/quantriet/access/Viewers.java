package vn.quantriet.access;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Viewer;

/// Resolves the viewer of a request from the database: one statement, nothing kept.
@Service
public class Viewers {

    private final ViewerRepository viewers;
    private final Clock clock;

    Viewers(ViewerRepository viewers, Clock clock) {
        this.viewers = viewers;
        this.clock = clock;
    }

    /// Whom the session belongs to and what they may do now; nobody when its time is over, the account was closed, the password
    /// changed elsewhere, or no role is left.
    @Transactional(readOnly = true)
    public Optional<Resolved> resolve(SignedInAs session) {
        if (session.isOver(clock.instant())) {
            return Optional.empty();
        }
        var lines = viewers.lines(session.account(), LocalDate.now(clock));
        if (lines.isEmpty() || !lines.getFirst().passwordSetAt().equals(session.passwordSetAt())) {
            return Optional.empty();
        }
        var held = held(lines);
        if (held.isEmpty()) {
            return Optional.empty();
        }
        var viewer =
                new Viewer(
                        session.account(),
                        session.member(),
                        lines.getFirst().name(),
                        acting(held, session.acting()),
                        held);
        return Optional.of(new Resolved(viewer, lines.getFirst().passwordIsGiven()));
    }

    /// Whom an account belongs to and what it may do now, without a session: for what is asked by a secret address. Asked under a
    /// system scope; nobody when the account was closed, its owner left, or must choose a password first.
    @Transactional(readOnly = true)
    public Optional<Viewer> now(AccountId account, MemberId member) {
        var lines = viewers.lines(account, LocalDate.now(clock));
        var held = held(lines);
        if (held.isEmpty() || lines.getFirst().passwordIsGiven()) {
            return Optional.empty();
        }
        return Optional.of(
                new Viewer(account, member, lines.getFirst().name(), held.getFirst(), held));
    }

    private static HeldRole acting(List<HeldRole> held, @Nullable UUID chosen) {
        return held.stream()
                .filter(role -> role.id().equals(chosen))
                .findFirst()
                .orElse(held.getFirst());
    }

    /// The widest role first; the same role at the same unit once.
    private static List<HeldRole> held(List<ViewerRepository.Line> lines) {
        var roles = new LinkedHashMap<List<Object>, HeldRole>();
        lines.stream()
                .map(ViewerRepository.Line::held)
                .filter(Objects::nonNull)
                .sorted(
                        Comparator.comparing(HeldRole::role)
                                .thenComparingInt(held -> held.path().depth())
                                .thenComparing(HeldRole::unitName))
                .forEach(held -> roles.putIfAbsent(List.of(held.role(), held.unit()), held));
        return List.copyOf(roles.values());
    }

    /// @param mustChangePassword somebody else set the password
    record Resolved(Viewer viewer, boolean mustChangePassword) {}
}
