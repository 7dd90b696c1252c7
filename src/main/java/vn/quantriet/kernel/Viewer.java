package vn.quantriet.kernel;

import java.util.List;

/// Who looks (người đang xem): an account, its member, and the one role it acts in now. Everything is fetched through it.
///
/// Resolved anew for each request, so a right withdrawn is gone with the next click.
public record Viewer(
        AccountId account, MemberId member, String name, HeldRole acting, List<HeldRole> held) {

    public Viewer {
        held = List.copyOf(held);
    }

    public Role role() {
        return acting.role();
    }

    /// The unit in whose name the viewer acts.
    public UnitId unit() {
        return acting.unit();
    }

    public UnitPath path() {
        return acting.path();
    }

    /// Acts for the whole: what holds for everybody is kept there.
    public boolean isAtTheTop() {
        return path().depth() <= 1;
    }

    public boolean may(Permission permission) {
        return role().may(permission);
    }

    /// May do it, and the unit lies within the reach of the acting role.
    public boolean may(Permission permission, UnitPath unit) {
        return may(permission) && sees(unit);
    }

    public boolean sees(UnitPath unit) {
        return acting.reaches(unit);
    }

    /// The unit is strictly below the viewer's and within reach.
    public boolean oversees(UnitPath unit) {
        return path().isAbove(unit) && sees(unit);
    }

    /// What one may not do does not exist for them.
    public void require(Permission permission) {
        if (!may(permission)) {
            throw new NotFound(permission);
        }
    }

    /// The same account acting in another of its roles.
    public Viewer as(HeldRole other) {
        return new Viewer(account, member, name, other, held);
    }
}
