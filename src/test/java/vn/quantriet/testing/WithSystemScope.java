package vn.quantriet.testing;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import vn.quantriet.kernel.DatabaseScope;

/// Runs test methods under a system scope, so that a test may prepare and look at all rows.
public class WithSystemScope implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension)
            throws Throwable {
        within(invocation);
    }

    @Override
    public void interceptBeforeEachMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension)
            throws Throwable {
        within(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(
            Invocation<Void> invocation,
            ReflectiveInvocationContext<Method> context,
            ExtensionContext extension)
            throws Throwable {
        within(invocation);
    }

    private static void within(Invocation<Void> invocation) throws Throwable {
        var thrown = new Throwable[1];
        DatabaseScope.system("test").run(() -> thrown[0] = failure(invocation));
        if (thrown[0] != null) {
            throw thrown[0];
        }
    }

    private static @Nullable Throwable failure(Invocation<Void> invocation) {
        try {
            invocation.proceed();
            return null;
        } catch (Throwable failure) {
            return failure;
        }
    }
}
