package vn.quantriet.draft.form;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.quantriet.kernel.Audit;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Permission;
import vn.quantriet.kernel.Viewer;

/// The rules of the official form of the whole installation.
///
/// Everybody who drafts prints by them; they are kept by the administrators of the top unit, because they hold for all.
@Service
public class FormRules {

    private final FormRuleRepository rules;
    private final Audit audit;

    FormRules(FormRuleRepository rules, Audit audit) {
        this.rules = rules;
        this.audit = audit;
    }

    /// The rule by which a paper of that day is printed.
    @Transactional(readOnly = true)
    public FormRule on(LocalDate day) {
        return rules.on(day);
    }

    @Transactional(readOnly = true)
    public FormRule get(UUID id) {
        return rules.find(id).orElseThrow(() -> new NotFound(id));
    }

    /// For those who keep the rules.
    @Transactional(readOnly = true)
    public FormRule get(UUID id, Viewer viewer) {
        requireKeeper(viewer);
        return get(id);
    }

    /// A paper was issued by it: from now on the rule stays as it is.
    @Transactional
    public void use(UUID id) {
        rules.use(id);
    }

    /// The newest first.
    @Transactional(readOnly = true)
    public List<FormRule> all() {
        return rules.all();
    }

    static boolean mayChange(Viewer viewer) {
        return viewer.may(Permission.MANAGE_ACCOUNTS) && viewer.isAtTheTop();
    }

    /// The same one twice is one.
    @Transactional
    public void add(FormRule rule, Viewer viewer) {
        requireKeeper(viewer);
        if (rules.find(rule.id()).isPresent()) {
            return;
        }
        write(rule);
        audit.record(
                Audit.Entry.of("form_rule.added", "form_rule:" + rule.id()).detail(rule.name()));
    }

    /// Only while no paper was issued by it.
    @Transactional
    public void change(FormRule rule, Viewer viewer) {
        requireKeeper(viewer);
        if (!rules.lock(rule.id())) {
            throw new NotFound(rule.id());
        }
        if (get(rule.id()).used()) {
            throw new FormRefused(FormRefused.Reason.USED);
        }
        write(rule);
        audit.record(
                Audit.Entry.of("form_rule.changed", "form_rule:" + rule.id()).detail(rule.name()));
    }

    /// Two rules may not begin on one day, not even when they come at once.
    private void write(FormRule rule) {
        if (rules.begins(rule.validFrom(), rule.id())) {
            throw new FormRefused(FormRefused.Reason.DAY_TAKEN);
        }
        try {
            rules.write(rule);
        } catch (DuplicateKeyException _) {
            throw new FormRefused(FormRefused.Reason.DAY_TAKEN);
        }
    }

    private static void requireKeeper(Viewer viewer) {
        if (!mayChange(viewer)) {
            throw new NotFound("form rules");
        }
    }
}
