package vn.quantriet.web;

import org.springframework.http.HttpStatus;

/// The web's own "no", with a sentence: 401 not signed in, 403 a form too old, 429 too often, 503 busy.
public final class Declined extends RuntimeException {

    private final HttpStatus status;
    private final String messageKey;
    private final Object[] arguments;

    public Declined(HttpStatus status, String messageKey, Object... arguments) {
        super(messageKey, null, false, false);
        this.status = status;
        this.messageKey = messageKey;
        this.arguments = arguments.clone();
    }

    public HttpStatus status() {
        return status;
    }

    public String messageKey() {
        return messageKey;
    }

    public Object[] arguments() {
        return arguments.clone();
    }
}
