/// Words for all modules: the kinds of "no", ids, who looks ([Viewer]) and how far they see ([UnitPath]).
///
/// No bean, no table, no page. Whatever needs one belongs to a module of its own.
///
/// | Word | Từ | Meaning |
/// | --- | --- | --- |
/// | viewer | người đang xem | an account acting in one of its roles |
/// | role | vai trò | what somebody may do, held at a unit |
/// | refusal | từ chối | a business rule says no, with a reason |
@ApplicationModule(
        allowedDependencies = {},
        type = ApplicationModule.Type.OPEN)
@NullMarked
package vn.quantriet.kernel;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
