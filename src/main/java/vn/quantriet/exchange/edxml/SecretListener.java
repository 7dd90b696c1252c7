package vn.quantriet.exchange.edxml;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import vn.quantriet.document.SecretRefused;
import vn.quantriet.file.Files;

/// A package whose paper bears a mark of secrecy keeps neither its other files nor what tells what it is about.
@Component("edxmlSecretListener")
class SecretListener {

    private final PackageRepository packages;
    private final Files files;

    SecretListener(PackageRepository packages, Files files) {
        this.packages = packages;
        this.files = files;
    }

    @ApplicationModuleListener
    void on(SecretRefused refused) {
        for (var id : packages.thatBecame(refused.document())) {
            for (var file : packages.files(id)) {
                if (file.file() != null) {
                    files.erase(file.file());
                }
            }
            packages.silence(id);
        }
    }
}
