package vn.quantriet.organization;

import java.time.LocalDate;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitId;

/// A person to be registered in a unit.
///
/// @param id chosen by who registers, so that doing it twice is noticed
/// @param since from which day the person belongs to the unit
public record NewMember(MemberId id, UnitId unit, Person person, LocalDate since) {}
