package vn.quantriet.demo.block;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.quantriet.demo.SignInSheet;
import vn.quantriet.kernel.DatabaseScope;

/// Fills an empty system with the block, says how far it has come, and prints the sign-ins.
@Component
@ConditionalOnProperty(name = "quantriet.demo", havingValue = "block")
@Order(Ordered.HIGHEST_PRECEDENCE)
class BlockLoader implements ApplicationRunner {

    private final Block block;
    private final SignInSheet sheet;

    BlockLoader(Block block, @Value("${quantriet.data}") Path data) {
        this.block = block;
        this.sheet = new SignInSheet(data);
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        sheet.write(
                DatabaseScope.system("demo")
                        .call(() -> block.fill(Measure.BLOCK, BlockLoader::tell)));
    }

    private static void tell(int done, int all, String what) {
        System.out.printf("%,d/%,d %s%n", done, all, what);
    }
}
