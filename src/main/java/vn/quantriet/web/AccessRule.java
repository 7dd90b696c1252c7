package vn.quantriet.web;

import java.lang.annotation.Annotation;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// Who may call a handler method: written on it, or on its class, as [Open], [SignedIn] or [Requires].
public sealed interface AccessRule {

    boolean admits(@Nullable Viewer viewer);

    /// Everybody.
    record Everybody() implements AccessRule {

        @Override
        public boolean admits(@Nullable Viewer viewer) {
            return true;
        }
    }

    /// Whoever is signed in.
    record AnyRole() implements AccessRule {

        @Override
        public boolean admits(@Nullable Viewer viewer) {
            return viewer != null;
        }
    }

    /// Whose acting role has one of the permissions, at the top of the tree where so asked.
    record Permitted(Set<Permission> permissions, boolean atTheTop) implements AccessRule {

        @Override
        public boolean admits(@Nullable Viewer viewer) {
            return viewer != null
                    && permissions.stream().anyMatch(viewer::may)
                    && (viewer.isAtTheTop() || !atTheTop);
        }
    }

    /// The rule of a method; its own goes before that of its class. Nothing when nobody wrote one.
    static Optional<AccessRule> of(HandlerMethod handler) {
        return Stream.of(handler.getMethod(), handler.getBeanType())
                .flatMap(element ->
                        Stream.of(Open.class, SignedIn.class, Requires.class)
                                .map(rule ->
                                        AnnotatedElementUtils.findMergedAnnotation(element, rule)))
                .filter(annotation -> annotation != null)
                .map(AccessRule::of)
                .findFirst();
    }

    private static AccessRule of(Annotation annotation) {
        return switch (annotation) {
            case Open _ -> new Everybody();
            case SignedIn _ -> new AnyRole();
            case Requires requires -> new Permitted(Set.of(requires.value()), requires.atTheTop());
            default -> throw new IllegalArgumentException(annotation.toString());
        };
    }
}
