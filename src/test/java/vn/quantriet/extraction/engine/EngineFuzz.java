package vn.quantriet.extraction.engine;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.code_intelligence.jazzer.mutation.annotation.NotNull;
import com.code_intelligence.jazzer.mutation.annotation.WithLength;
import java.nio.charset.StandardCharsets;

/// The engine under a fuzzer that looks for new ways through the code. Run by `bin/fuzz` only: it changes the classes of its JVM.
class EngineFuzz {

    private final Engine engine = new Engine();

    @FuzzTest(maxDuration = "10m")
    void readsWhatever(byte @NotNull @WithLength(max = 20_000) [] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        int length = text.codePointCount(0, text.length());
        for (var proposal : engine.read(text).proposals()) {
            assertThat(proposal.passage().end()).isLessThanOrEqualTo(length);
        }
    }
}
