package vn.quantriet.plan;

/// An item of an upper plan and what those below made of it.
///
/// The units to which the plan itself handed it and those further down are two numbers, never one.
///
/// @param units to which the plan handed it as leads, without the plan's own
/// @param handedOut units that handed out an item of their own for it
/// @param drafts units whose item is a draft yet
/// @param ownerless units whose item nobody leads
/// @param further units further down to which those below handed what carries it out
/// @param furtherCovered those of them with an item of their own that somebody leads
/// @param levels how many levels of plans carry it out
public record CoverageItem(
        PlanItemId id,
        String label,
        String content,
        int units,
        int handedOut,
        int drafts,
        int ownerless,
        int further,
        int furtherCovered,
        int levels) {

    /// Units with an item of their own that somebody leads.
    public int covered() {
        return handedOut + drafts;
    }

    public int missing() {
        return units - covered() - ownerless;
    }

    /// Handed to units below, and not one of them leads it in a plan of its own.
    public boolean isLost() {
        return units > 0 && covered() == 0;
    }
}
