package vn.quantriet.testing;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ConfigurableApplicationContext;

/// Points an application context under test at an empty database, which it fills with the sample organisation.
public class SampleDatabase extends FreshDatabase {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        super.initialize(context);
        TestPropertyValues.of("quantriet.demo=ministry").applyTo(context);
    }

    @Override
    String address() {
        return TestDatabase.empty();
    }
}
