package vn.quantriet.organization;

import java.lang.reflect.Array;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One column of many rows, as `unnest` takes it.
final class Column {

    private Column() {}

    @SuppressWarnings("unchecked")
    static <R, T> T[] of(List<R> rows, Class<T> type, Function<R, ? extends @Nullable T> value) {
        var column = (T[]) Array.newInstance(type, rows.size());
        for (int row = 0; row < column.length; row++) {
            column[row] = value.apply(rows.get(row));
        }
        return column;
    }
}
