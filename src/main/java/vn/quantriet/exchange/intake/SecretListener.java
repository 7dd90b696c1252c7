package vn.quantriet.exchange.intake;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.document.SecretRefused;

/// The line of a file that bears a mark of secrecy does not tell what it is about.
@Component("intakeSecretListener")
class SecretListener {

    private final IntakeRepository intakes;

    SecretListener(IntakeRepository intakes) {
        this.intakes = intakes;
    }

    @ApplicationModuleListener
    void on(SecretRefused refused) {
        intakes.silence(refused.document());
    }
}
