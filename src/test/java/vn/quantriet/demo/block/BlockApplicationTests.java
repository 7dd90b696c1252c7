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
@ContextConfiguration(initializers = EmptyDatabase.class)
@Tag("J")
class BlockApplicationTests {

    @Autowired Block block;
    @Autowired JdbcClient jdbc;
    @Autowired TransactionTemplate transaction;

    @Test
    void isMadeAsLargeAsAskedWithWorkInEveryState() {
        var told = new ArrayList<String>();
        var signIns =
                block.fill(
                        new Measure(2, 4, 12, 72, 6, 5, BlockNames.BLOCK),
                        (done, all, what) -> told.add(done + "/" + all + " " + what));

        assertThat(signIns)
                .extracting(SignIn::login)
                .contains("vanphong", "bithu.chibo", "dangvien");
        assertThat(told).contains("72/72 đảng viên / members", "6/6 kế hoạch / plans");
        assertThat(count("organization.unit_today")).isEqualTo(2 + 2 + 4 + 12);
        assertThat(count("organization.member")).isEqualTo(72);
        assertThat(count("assignment.assignment")).isEqualTo(6 * 5 * 2 + 5 * 12);
        assertThat(count("assignment.standing where state = 'ACCEPTED'")).isPositive();
        assertThat(count("assignment.standing where state = 'NOT_STARTED'")).isPositive();
        assertThat(
                        number("select sum(turns) from assignment.tally")
                                - count("assignment.occurrence"))
                .isZero();
    }

    private long count(String what) {
        return number("select count(*) from " + what);
    }

    private long number(String sql) {
        return transaction.<Long>execute(_ -> jdbc.sql(sql).query(Long.class).single());
    }
}
