package vn.quantriet.kernel;

/// A business rule says no. Answered as 422 with the sentence of [#messageKey()].
///
/// Each module has one final subclass with an enum of its reasons.
public abstract class Refusal extends RuntimeException {

    private final String messageKey;
    private final Object[] arguments;

    protected Refusal(String messageKey, Object... arguments) {
        super(messageKey, null, false, true);
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    /// The key in the module's messages.
    public final String messageKey() {
        return messageKey;
    }

    /// What fills the places `{0}`, `{1}` ... of the message.
    public final Object[] arguments() {
        return arguments.clone();
    }
}
