/// The tree of units in time, their committees and positions, and the people in them (tổ chức).
///
/// A unit stays itself while it is renamed or moved; merging and splitting leave a lineage. `unit_today` is the tree as it
/// stands now; other modules may join it in their SQL.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | unit | tổ chức đảng, đơn vị | a node of the tree |
/// | lineage | sáp nhập, chia tách, đổi tên ... | how units follow one another in time |
/// | committee | cấp ủy | an elected body of a unit for a term |
/// | roster | danh sách | many people at once, as a sheet brings them |
/// | subordinate | trực thuộc | directly below |
/// | position | chức vụ | a post held from - to |
/// | vacancy | khuyết | a post with fewer holders than seats |
/// | member | đảng viên, quần chúng | a person's place in a unit |
@ApplicationModule(allowedDependencies = {"kernel", "web"})
@NullMarked
package vn.quantriet.organization;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
