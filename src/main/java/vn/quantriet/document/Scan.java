package vn.quantriet.document;

/// How a document that has to be recognised stands.
///
/// @param read pages read so far
/// @param pages of the document; 0 as long as nobody has counted them
/// @param garbled whether the original has a text, but a broken one
/// @param ready whether there is a program here that recognises
/// @param mayAsk whether the viewer may start and stop it
public record Scan(
        Stage stage, int read, int pages, boolean garbled, boolean ready, boolean mayAsk) {

    /// How far recognition has come.
    public enum Stage {
        /// Nobody has asked for it.
        NONE,
        /// Other papers come first.
        WAITING,
        RUNNING,
        CANCELLED,
        /// All pages were read, and there was no word on them.
        NOTHING,
        DONE
    }

    /// Whether the page should look again by itself.
    public boolean isUnderWay() {
        return stage == Stage.WAITING || stage == Stage.RUNNING;
    }

    /// Whether somebody could start it now.
    public boolean isAskable() {
        return mayAsk && !isUnderWay() && stage != Stage.DONE;
    }

    /// Message key of the sentence about it.
    public String messageKey() {
        if (garbled && stage == Stage.NONE) {
            return "document.scan.offered";
        }
        return "document.scan." + stage.name().toLowerCase(java.util.Locale.ROOT);
    }
}
