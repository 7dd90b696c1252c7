package vn.quantriet.kernel;

import java.util.regex.Pattern;

/// Where a unit stands in today's tree: the labels of its ancestors and its own, as PostgreSQL's `ltree` writes them.
///
/// Every path begins with `r`, so that [#ALL] is an ancestor of all. A path is a scope too: it reaches what lies at or below it.
public record UnitPath(String value) {

    private static final Pattern FORM = Pattern.compile("r(\\.[0-9a-z_]+)*+");

    /// Above every unit; the scope of jobs.
    public static final UnitPath ALL = new UnitPath("r");

    public UnitPath {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a unit path: " + value);
        }
    }

    /// At or below.
    public boolean reaches(UnitPath other) {
        return other.value.equals(value) || isAbove(other);
    }

    /// Strictly above.
    public boolean isAbove(UnitPath other) {
        return other.value.startsWith(value + ".");
    }

    public int depth() {
        return (int) value.chars().filter(character -> character == '.').count();
    }

    @Override
    public String toString() {
        return value;
    }
}
