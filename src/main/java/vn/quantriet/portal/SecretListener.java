package vn.quantriet.portal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.quantriet.document.SecretFound;

/// Takes a paper back in the very moment in which it turns out to be secret.
@Component
class SecretListener {

    private final Publications publications;

    SecretListener(Publications publications) {
        this.publications = publications;
    }

    @EventListener
    void on(SecretFound found) {
        publications.withdrawSecret(found.document());
    }
}
