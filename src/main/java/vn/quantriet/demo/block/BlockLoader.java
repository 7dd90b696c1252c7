package vn.quantriet.demo.block;

import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.quantriet.demo.SignInSheet;
import vn.quantriet.kernel.DatabaseScope;

/// Fills an empty system with the block or the nation, says how far it has come, and prints the sign-ins.
@Component
@ConditionalOnExpression("{'block', 'national'}.contains('${quantriet.demo:false}')")
@Order(Ordered.HIGHEST_PRECEDENCE)
class BlockLoader implements ApplicationRunner {

    private final Block block;
    private final Measure measure;
    private final SignInSheet sheet;

    BlockLoader(
            Block block,
            @Value("${quantriet.demo}") String size,
            @Value("${quantriet.data}") Path data) {
        this.block = block;
        this.measure = size.equals("national") ? Measure.NATIONAL : Measure.BLOCK;
        this.sheet = new SignInSheet(data);
    }

    @Override
    public void run(ApplicationArguments arguments) throws Exception {
        sheet.write(
                DatabaseScope.system("demo").call(() -> block.fill(measure, BlockLoader::tell)));
    }

    private static void tell(int done, int all, String what) {
        System.out.printf("%,d/%,d %s%n", done, all, what);
    }
}
