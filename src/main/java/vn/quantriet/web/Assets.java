package vn.quantriet.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/// The static files of pages: styles, scripts, icons. Their address changes with their content, so browsers may keep them for ever.
public final class Assets {

    static final String LOCATION = "classpath:/static/assets/";

    static final String FOLDER = "/assets/" + digest() + "/";

    private Assets() {}

    /// The address of a file, named as below `static/assets`.
    public static String path(String name) {
        return FOLDER + name;
    }

    /// One digest over all files: they refer to one another by relative names.
    private static String digest() {
        try {
            var sum = MessageDigest.getInstance("SHA-256");
            var files = new PathMatchingResourcePatternResolver().getResources(LOCATION + "**/*.*");
            Arrays.sort(files, Comparator.comparing(Resource::getDescription));
            for (var file : files) {
                sum.update(file.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(sum.digest(), 0, 6);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
