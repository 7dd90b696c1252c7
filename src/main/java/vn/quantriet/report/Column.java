package vn.quantriet.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.support.SqlArrayValue;

/// One column of many rows, as `unnest` and `any` take it.
final class Column {

    private Column() {}

    static <R> SqlArrayValue uuids(Collection<R> rows, Function<R, @Nullable UUID> value) {
        return new SqlArrayValue("uuid", rows.stream().map(value).toArray());
    }

    static <R> SqlArrayValue texts(Collection<R> rows, Function<R, @Nullable String> value) {
        return new SqlArrayValue("text", rows.stream().map(value).toArray());
    }

    static <R> SqlArrayValue days(Collection<R> rows, Function<R, @Nullable LocalDate> value) {
        return new SqlArrayValue("date", rows.stream().map(value).toArray());
    }

    static <R> SqlArrayValue numbers(Collection<R> rows, Function<R, @Nullable Long> value) {
        return new SqlArrayValue("int8", rows.stream().map(value).toArray());
    }
}
