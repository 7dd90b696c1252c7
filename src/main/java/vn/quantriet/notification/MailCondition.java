package vn.quantriet.notification;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.quantriet.web.Condition;
import vn.quantriet.web.ConditionSource;
import vn.quantriet.web.Tone;

/// Whether mails go out, and what is missing for it.
@Component
class MailCondition implements ConditionSource {

    private static final String NAME = "notification.condition.mail";

    private final PostOffice office;

    MailCondition(PostOffice office) {
        this.office = office;
    }

    @Override
    public int order() {
        return 55;
    }

    @Override
    public Condition condition() {
        var missing = office.missing();
        return missing.isEmpty()
                ? Condition.good(NAME, "notification.condition.mail.on")
                : new Condition(
                        NAME,
                        Tone.INFO,
                        "notification.condition.mail.off",
                        List.of(),
                        missing.contains("QUANTRIET_MAIL_HOST")
                                ? "notification.condition.mail.advice"
                                : "notification.condition.mail.rest");
    }
}
