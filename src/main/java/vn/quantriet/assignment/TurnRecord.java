package vn.quantriet.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.plan.Part;

/// All that happened to one turn, for whoever counts (module `report`).
///
/// @param content the words of the work
/// @param due nothing while it waits for a date
/// @param holders who had it one after the other, the present one last
/// @param handedIn every time it was handed in, the first first
/// @param withdrawn the assignment was taken back
public record TurnRecord(
        OccurrenceId turn,
        AssignmentId assignment,
        String content,
        Part part,
        @Nullable LocalDate due,
        List<Holder> holders,
        List<HandedIn> handedIn,
        List<EvidenceLine> evidence,
        @Nullable Instant acceptedAt,
        boolean withdrawn) {

    /// A unit, or a person in its name.
    ///
    /// @param own the unit gave the work to itself
    /// @param until when it was passed on; nothing for the present one
    public record Holder(
            UnitId unit, @Nullable MemberId member, boolean own, @Nullable Instant until) {}

    /// @param returnedAt when the superior sent it back, if that happened
    public record HandedIn(SubmissionId submission, Instant at, @Nullable Instant returnedAt) {}

    public TurnRecord {
        holders = List.copyOf(holders);
        handedIn = List.copyOf(handedIn);
        evidence = List.copyOf(evidence);
    }

    /// Who had it at the moment.
    public Holder holderAt(Instant moment) {
        return holders.stream()
                .filter(holder -> holder.until() == null || moment.isBefore(holder.until()))
                .findFirst()
                .orElseGet(holders::getLast);
    }
}
