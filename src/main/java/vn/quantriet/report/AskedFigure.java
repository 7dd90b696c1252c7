package vn.quantriet.report;

import java.time.LocalDate;

/// A figure that units are asked to state, from a day on.
///
/// @param code by which templates name it; made of its name when it is new
/// @param measuredIn the unit of measure; may be empty
public record AskedFigure(
        String code,
        String name,
        String nameEn,
        String measuredIn,
        Carrying carrying,
        LocalDate validFrom,
        String setter) {}
