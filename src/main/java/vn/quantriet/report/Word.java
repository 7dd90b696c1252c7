package vn.quantriet.report;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.UnitId;

/// Something that those concerned with a report should hear; who they are is found afterwards.
///
/// @param unit in whose name they are told
/// @param what ends the message key
/// @param more what fills the places of the sentence
/// @param path of the page where it is seen or done
/// @param object what it is about; notices about one object stand together
/// @param by who did it, and hears nothing of it
record Word(
        UnitId unit,
        Audience to,
        String what,
        List<String> more,
        String path,
        String object,
        @Nullable AccountId by) {

    enum Audience {
        /// Who writes the unit's reports.
        WRITERS,
        /// Who asks for reports in the unit's name.
        DIRECTORS
    }

    Word {
        more = List.copyOf(more);
    }
}
