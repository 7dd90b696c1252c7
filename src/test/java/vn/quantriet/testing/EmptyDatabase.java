package vn.quantriet.testing;

/// Points an application context under test at a database with the schema and nobody in it.
public class EmptyDatabase extends FreshDatabase {

    @Override
    String address() {
        return TestDatabase.empty();
    }
}
