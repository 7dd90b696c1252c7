package vn.quantriet.organization;

import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;

/// A unit, and with it all that is below it, stands elsewhere in today's tree.
///
/// Published once for the uppermost unit of what moved. Rows with a path of their own follow it by reading the view
/// `organization.unit_path` again, which holds the path of every unit, also of one that ended:
///
/// ```sql
/// update assignment.assignment a set unit_path = p.path
///   from organization.unit_path p
///  where p.unit_id = a.unit_id and p.path <@ :to::ltree and a.unit_path <> p.path
/// ```
///
/// So the order in which moves are heard does not matter, nor does hearing one twice.
public record UnitMoved(UnitId unit, UnitPath from, UnitPath to) {}
