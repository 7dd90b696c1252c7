package vn.quantriet.file;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the system keeps what is not in the database.
///
/// @param data the data folder; files lie in `files` below it
/// @param keys the folder of keys, outside the data folder
@ConfigurationProperties("quantriet")
record Folders(@DefaultValue("target/data") Path data, @DefaultValue("target/keys") Path keys) {

    Path files() {
        return data.resolve("files");
    }
}
