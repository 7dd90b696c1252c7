package vn.quantriet.demo.block;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.demo.SampleAccounts.SignIn;
import vn.quantriet.testing.ApplicationTest;
import vn.quantriet.testing.EmptyDatabase;

@ApplicationTest
@ContextConfiguration(initializers = NationApplicationTests.OwnDatabase.class)
@Tag("J")
class NationApplicationTests {

    private static final String INDEXES =
            "pg_indexes where schemaname = 'organization' and tablename = 'member'";

    @Autowired Block block;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void makesTheNationByTheSameMeans() {
        long indexes = count(INDEXES);
        var told = new ArrayList<String>();
        var signIns =
                block.fill(
                        new Measure(2, 4, 12, 4_500, 3, 1, BlockNames.NATIONAL),
                        (done, all, what) -> told.add(done + "/" + all + " " + what));

        assertThat(signIns).extracting(SignIn::login).contains("bithu", "bithu.chibo");
        assertThat(told).contains("4500/4500 đảng viên / members");

        assertThat(count("organization.member")).isEqualTo(4_500);
        assertThat(count("organization.member where unit_path is null or length(fold) < 5"))
                .isZero();
        assertThat(number("select count(distinct (id, code)) from organization.member"))
                .isEqualTo(4_500);
        assertThat(
                        number(
                                """
                                select count(*) from organization.membership s join organization.member m
                                    on m.id = s.member_id and m.unit_id = s.unit_id and m.unit_path = s.unit_path
                                """))
                .isEqualTo(4_500);
        assertThat(
                        number(
                                "select max(n) - min(n) from (select count(*) n from organization.member group by unit_id) each"))
                .isLessThan(4);
        assertThat(count("assignment.assignment")).isEqualTo(3 * 5 * 2 + 12);
        assertThat(count(INDEXES)).isEqualTo(indexes);
    }

    private long count(String what) {
        return number("select count(*) from " + what);
    }

    private long number(String sql) {
        return transaction.<Long>execute(_ -> jdbc.sql(sql).query(Long.class).single());
    }

    /// Nobody else has filled it.
    static final class OwnDatabase extends EmptyDatabase {}
}
