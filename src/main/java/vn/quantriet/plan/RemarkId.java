package vn.quantriet.plan;

import java.util.UUID;
import vn.quantriet.kernel.Uuid7;

/// Names one remark of a superior.
public record RemarkId(UUID value) {

    public static RemarkId next() {
        return new RemarkId(Uuid7.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
