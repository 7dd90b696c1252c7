package vn.quantriet.kernel;

import org.jspecify.annotations.Nullable;

/// Writes down who did or read what, in the transaction of the deed itself.
public interface Audit {

    void record(Entry entry);

    /// One deed.
    ///
    /// @param action what was done, a noun and a verb as in `document.registered`
    /// @param object on what, as in `document:0190...`
    /// @param purpose why, for exports and the like
    /// @param detail more, without personal values
    record Entry(String action, String object, @Nullable String purpose, @Nullable String detail) {

        public static Entry of(String action, Object object) {
            return new Entry(action, object.toString(), null, null);
        }

        public Entry detail(String text) {
            return new Entry(action, object, purpose, text);
        }

        public Entry purpose(String text) {
            return new Entry(action, object, text, detail);
        }
    }
}
