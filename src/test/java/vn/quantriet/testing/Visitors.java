package vn.quantriet.testing;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/// Hands a [Visitor] of the running application to test methods.
class Visitors implements ParameterResolver {

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext test) {
        return test.getStore(ExtensionContext.Namespace.create(Visitors.class, test.getUniqueId()))
                .computeIfAbsent(Visitor.class, _ -> visitor(test), Visitor.class);
    }

    private static Visitor visitor(ExtensionContext test) {
        var port =
                SpringExtension.getApplicationContext(test)
                        .getEnvironment()
                        .getRequiredProperty("local.server.port");
        return new Visitor("http://localhost:" + port);
    }
}
