package vn.quantriet.organization;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Audit;

/// Writes the deeds of this module into the audit log.
@Component
class Journal {

    private final ObjectProvider<Audit> audit;

    Journal(ObjectProvider<Audit> audit) {
        this.audit = audit;
    }

    void tell(String action, String object) {
        tell(Audit.Entry.of(action, object));
    }

    void tell(Audit.Entry entry) {
        audit.ifAvailable(log -> log.record(entry));
    }
}
