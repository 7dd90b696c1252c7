package vn.quantriet.extraction;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.document.DocumentFiled;

/// Reads every document that was filed.
@Component
class DocumentListener {

    private final Readings readings;

    DocumentListener(Readings readings) {
        this.readings = readings;
    }

    /// Runs after the document is committed, in a transaction of its own. A text that the engine cannot read leaves the
    /// document filed; delivered twice it is read once.
    @ApplicationModuleListener
    void on(DocumentFiled filed) {
        readings.read(filed.document(), filed.unit());
    }
}
