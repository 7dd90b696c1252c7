package vn.quantriet.organization;

import org.springframework.stereotype.Component;
import vn.quantriet.kernel.Audit;

/// Writes the deeds of this module into the audit log.
@Component
class Journal {

    private final Audit audit;

    Journal(Audit audit) {
        this.audit = audit;
    }

    void tell(String action, String object) {
        tell(Audit.Entry.of(action, object));
    }

    void tell(Audit.Entry entry) {
        audit.record(entry);
    }
}
