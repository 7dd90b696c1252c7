package vn.quantriet.kernel;

import static vn.quantriet.kernel.Permission.*;

import java.util.EnumSet;
import java.util.Set;

/// What somebody is at a unit (vai trò), and so what they may do there and how far down it reaches.
public enum Role {
    /// Quản trị: people and access, never the content of the work.
    ADMINISTRATOR(
            Reach.SUBTREE,
            MANAGE_ACCOUNTS,
            READ_AUDIT,
            MANAGE_ORGANIZATION,
            READ_MEMBERS,
            REBUILD_FACTS),
    /// Văn phòng: papers, plans and their follow-up.
    OFFICE(
            Reach.SUBTREE,
            MANAGE_ORGANIZATION,
            READ_MEMBERS,
            READ_DOCUMENTS,
            REGISTER_DOCUMENTS,
            PUBLISH_DOCUMENTS,
            DRAFT_DOCUMENTS,
            REVIEW_PROPOSALS,
            READ_PLANS,
            EDIT_PLANS,
            APPROVE_PLANS,
            READ_ASSIGNMENTS,
            WORK_ON_ASSIGNMENTS,
            ACCEPT_ASSIGNMENTS,
            READ_REPORTS,
            WRITE_REPORTS,
            DIRECT_REPORTS),
    /// Tuyên giáo.
    PROPAGANDA(
            Reach.SUBTREE,
            READ_MEMBERS,
            READ_DOCUMENTS,
            REGISTER_DOCUMENTS,
            PUBLISH_DOCUMENTS,
            DRAFT_DOCUMENTS,
            REVIEW_PROPOSALS,
            READ_PLANS,
            EDIT_PLANS,
            READ_ASSIGNMENTS,
            WORK_ON_ASSIGNMENTS,
            READ_REPORTS,
            WRITE_REPORTS),
    /// Kiểm tra: sees the work, changes none of it.
    INSPECTION(
            Reach.SUBTREE,
            READ_MEMBERS,
            READ_DOCUMENTS,
            READ_PLANS,
            READ_ASSIGNMENTS,
            READ_REPORTS),
    /// Bí thư, or the head of an advisory body: leads the unit and those below.
    SECRETARY(
            Reach.SUBTREE,
            READ_MEMBERS,
            READ_DOCUMENTS,
            REGISTER_DOCUMENTS,
            PUBLISH_DOCUMENTS,
            DRAFT_DOCUMENTS,
            SIGN_DOCUMENTS,
            REVIEW_PROPOSALS,
            READ_PLANS,
            EDIT_PLANS,
            APPROVE_PLANS,
            READ_ASSIGNMENTS,
            WORK_ON_ASSIGNMENTS,
            ACCEPT_ASSIGNMENTS,
            READ_REPORTS,
            WRITE_REPORTS,
            DIRECT_REPORTS),
    /// Cấp ủy viên: sees the work of the unit and those below.
    COMMITTEE_MEMBER(Reach.SUBTREE, READ_DOCUMENTS, READ_PLANS, READ_ASSIGNMENTS, READ_REPORTS),
    /// Đảng viên: the papers of the own unit and what is personally theirs.
    MEMBER(Reach.OWN_UNIT, READ_DOCUMENTS);

    /// How far down the tree a role sees.
    public enum Reach {
        OWN_UNIT,
        SUBTREE
    }

    private final Reach reach;
    private final Set<Permission> permissions;

    Role(Reach reach, Permission... permissions) {
        this.reach = reach;
        this.permissions = EnumSet.noneOf(Permission.class);
        this.permissions.addAll(Set.of(permissions));
    }

    public Reach reach() {
        return reach;
    }

    public boolean may(Permission permission) {
        return permissions.contains(permission);
    }
}
