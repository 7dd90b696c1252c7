package vn.quantriet.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.quantriet.testing.Cast.HOA;
import static vn.quantriet.testing.Cast.QUANG;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionOperations;
import vn.quantriet.testing.Cast;
import vn.quantriet.testing.ModuleTest;

@ModuleTest
@Import(UnfinishedWorkModuleTests.Worker.class)
class UnfinishedWorkModuleTests {

    private static final Duration LONG = Duration.ofSeconds(40);

    @Autowired UnfinishedWork work;
    @Autowired UnfinishedWorkTask task;
    @Autowired Settings settings;
    @Autowired Worker worker;
    @Autowired ApplicationEventPublisher events;
    @Autowired TransactionOperations transactions;
    @Autowired JdbcClient jdbc;
    @Autowired DataSource database;
    @Autowired MockMvcTester mvc;

    /// Work that fails so many times.
    record Trial(UUID id, int failures) {}

    /// Does the work, or fails.
    @TestConfiguration(proxyBeanMethods = false)
    static class Worker {

        private final Map<UUID, AtomicInteger> begun = new ConcurrentHashMap<>();

        @Async
        @TransactionalEventListener
        void on(Trial trial) throws InterruptedException {
            int before =
                    begun.computeIfAbsent(trial.id(), _ -> new AtomicInteger()).getAndIncrement();
            Thread.sleep(200);
            if (before < trial.failures()) {
                throw new IllegalStateException("on trial");
            }
        }

        int begun(UUID id) {
            return begun.getOrDefault(id, new AtomicInteger()).get();
        }
    }

    @AfterEach
    void leaveNothing() {
        jdbc.sql("delete from event.event_publication where event_type = :type")
                .param("type", Trial.class.getName())
                .update();
    }

    @Test
    void isDoneAtTheSecondTryWithoutANewStart() {
        var id = published(1);
        awaitStatus(id, "FAILED");

        work.tryAgain();
        assertThat(worker.begun(id)).as("it rests first").isOne();

        age(id, 3);
        work.tryAgain();
        awaitStatus(id, "COMPLETED");
        assertThat(worker.begun(id)).isEqualTo(2);
    }

    @Test
    void restsTwiceAsLongAfterEachTry() {
        var id = published(9);
        awaitStatus(id, "FAILED");
        tried(id, 2);

        age(id, 3);
        work.tryAgain();
        assertThat(worker.begun(id)).isEqualTo(2);

        age(id, 5);
        work.tryAgain();
        awaitTries(id, 3);
        awaitStatus(id, "FAILED");
    }

    @Test
    void isGivenUpAfterSoManyTriesAndShownUntilAPersonLetsItBeginAnew() {
        int tries = settings.get(Setting.WORK_TRIES);
        var id = published(tries);
        awaitStatus(id, "FAILED");
        for (int count = 2; count <= tries; count++) {
            tried(id, count);
        }

        age(id, 100_000);
        work.tryAgain();
        work.tryAgain();
        assertThat(worker.begun(id)).isEqualTo(tries);
        conditions()
                .contains("1 việc đã thử nhiều lần mà không được: UnfinishedWorkModuleTests$Trial");

        assertThat(
                        mvc.post()
                                .uri("/conditions/work/tries")
                                .with(Cast.by(HOA))
                                .with(SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(404);
        for (int pressed = 0; pressed < 2; pressed++) {
            assertThat(
                            mvc.post()
                                    .uri("/conditions/work/tries")
                                    .with(Cast.by(QUANG))
                                    .with(SecurityMockMvcRequestPostProcessors.csrf()))
                    .hasStatus3xxRedirection();
        }
        work.tryAgain();
        awaitStatus(id, "COMPLETED");
        assertThat(worker.begun(id)).isEqualTo(tries + 1);
        conditions().contains("Không có việc nào bị bỏ dở");
    }

    @Test
    void takesUpWhatANodeLeftThatDied() {
        for (var status : List.of("PUBLISHED", "PROCESSING", "RESUBMITTED")) {
            var id = published(0);
            awaitStatus(id, "COMPLETED");
            set(id, status);

            age(id, 5);
            work.tryAgain();
            assertThat(worker.begun(id)).as("another node may still be at it").isOne();

            age(id, 61);
            work.tryAgain();
            awaitStatus(id, "COMPLETED");
            assertThat(worker.begun(id)).isEqualTo(2);
        }
    }

    @Test
    void isTriedByOneOfSeveralNodes() {
        var ids = IntStream.range(0, 10).mapToObj(_ -> published(1)).toList();
        ids.forEach(id -> awaitStatus(id, "FAILED"));
        ids.forEach(id -> age(id, 3));
        var nodes = Stream.generate(this::node).limit(3).toList();
        try {
            jdbc.sql(
                            "update job.scheduled_task set execution_time = now() where task_name = 'access-unfinished-work'")
                    .update();
            nodes.forEach(Scheduler::start);
            ids.forEach(id -> awaitStatus(id, "COMPLETED"));
        } finally {
            nodes.forEach(Scheduler::stop);
        }
        assertThat(ids).allSatisfy(id -> assertThat(worker.begun(id)).isEqualTo(2));
    }

    @Test
    void isForgottenLongAfterItWasDone() {
        var id = published(0);
        awaitStatus(id, "COMPLETED");
        work.forget();
        assertThat(count(id)).isOne();

        jdbc.sql(
                        "update event.event_publication set completion_date = completion_date - interval '31 days' where serialized_event like :id")
                .param("id", "%" + id + "%")
                .update();
        work.forget();
        assertThat(count(id)).isZero();
    }

    /// A node of its own, as far as the schedule is concerned.
    private Scheduler node() {
        RecurringTask<Void> own = task.unfinishedWorkTriedAgain(work);
        return Scheduler.create(database)
                .tableName("job.scheduled_task")
                .startTasks(own)
                .pollingInterval(Duration.ofMillis(50))
                .threads(1)
                .build();
    }

    private UUID published(int failures) {
        var id = UUID.randomUUID();
        transactions.executeWithoutResult(_ -> events.publishEvent(new Trial(id, failures)));
        return id;
    }

    /// Fails once more, after the pause was long enough.
    private void tried(UUID id, int count) {
        age(id, 100_000);
        work.tryAgain();
        awaitTries(id, count);
        awaitStatus(id, "FAILED");
    }

    private void awaitTries(UUID id, int count) {
        await().atMost(LONG).until(() -> worker.begun(id) == count);
    }

    private void awaitStatus(UUID id, String status) {
        await().atMost(LONG)
                .until(() ->
                        status.equals(
                                jdbc.sql(
                                                "select status from event.event_publication where serialized_event like :id")
                                        .param("id", "%" + id + "%")
                                        .query(String.class)
                                        .single()));
    }

    private void age(UUID id, int minutes) {
        jdbc.sql(
                        """
                        update event.event_publication
                           set publication_date = now() - make_interval(mins => :minutes),
                               last_resubmission_date = now() - make_interval(mins => :minutes)
                         where serialized_event like :id
                        """)
                .param("id", "%" + id + "%")
                .param("minutes", minutes)
                .update();
    }

    private void set(UUID id, String status) {
        jdbc.sql(
                        "update event.event_publication set status = :status, completion_date = null where serialized_event like :id")
                .param("id", "%" + id + "%")
                .param("status", status)
                .update();
    }

    private int count(UUID id) {
        return jdbc.sql(
                        "select count(*) from event.event_publication where serialized_event like :id")
                .param("id", "%" + id + "%")
                .query(Integer.class)
                .single();
    }

    private AbstractStringAssert<?> conditions() {
        return assertThat(mvc.get().uri("/conditions").with(Cast.by(QUANG))).bodyText();
    }
}
