package vn.quantriet.plan;

import java.sql.Date;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.quantriet.kernel.DatabaseScope;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.Uuid7;
import vn.quantriet.plan.overlap.Grams;
import vn.quantriet.plan.overlap.Sketch;
import vn.quantriet.plan.overlap.Source;

/// Many plans of many made-up items, of which some ask nearly what another asks: for measuring how quickly these are found.
public final class ManyItems {

    private static final List<String> DEEDS =
            List.of(
                    "lập danh sách",
                    "kiểm kê",
                    "sửa chữa",
                    "thay mới",
                    "đối chiếu",
                    "chụp ảnh",
                    "vẽ sơ đồ",
                    "cân đo",
                    "bàn giao",
                    "sơn lại",
                    "thu gom",
                    "phân loại",
                    "niêm phong",
                    "chạy thử",
                    "tổng hợp",
                    "dịch");
    private static final List<String> THINGS =
            List.of(
                    "phao tiêu",
                    "máy đo gió",
                    "hồ sơ lưu trữ",
                    "bảng tin",
                    "thuyền kayak",
                    "kho muối",
                    "lưới kéo",
                    "đèn biển",
                    "ống nước",
                    "cột ăng ten",
                    "tủ sách",
                    "giàn phơi",
                    "bể nuôi",
                    "áo phao",
                    "la bàn",
                    "máy phát",
                    "cầu tàu",
                    "bản đồ",
                    "trạm cân",
                    "nhà kho",
                    "vườn ươm",
                    "bến đậu",
                    "tem niêm",
                    "còi hơi");
    private static final List<String> PLACES =
            List.of(
                    "cửa sông",
                    "đầu nguồn",
                    "bãi ngang",
                    "xưởng đóng tàu",
                    "phòng trực",
                    "đảo nhỏ",
                    "cầu cảng",
                    "trạm gác",
                    "vịnh kín",
                    "ruộng muối",
                    "đập tràn",
                    "kênh đào",
                    "bãi bồi",
                    "mũi đất",
                    "hang đá");
    private static final List<String> ENDS =
            List.of(
                    "gửi kết quả qua thư",
                    "treo ở cổng",
                    "đọc trước cuộc họp",
                    "ký từng trang",
                    "giữ bản gốc năm năm",
                    "phát cho gia đình",
                    "in khổ lớn",
                    "ghép vào sổ tay",
                    "báo bằng điện thoại",
                    "chia theo ca trực");

    private final ApplicationContext context;
    private final JdbcTemplate jdbc;
    private final Random random = new Random(7);
    private final List<UUID> twins = new ArrayList<>();

    /// What the next twin says nearly again.
    private @Nullable String last;

    public ManyItems(ApplicationContext context) {
        this.context = context;
        this.jdbc = new JdbcTemplate(context.getBean(DataSource.class));
    }

    /// Adds plans with items; every 33rd item says nearly what the one before it says, in another plan of the same round.
    public void grow(List<UnitId> units, int plans, int perPlan) {
        inTransaction(() -> {
            for (int number = 0; number < plans; number++) {
                grow(units.get(number % units.size()), perPlan);
            }
        });
    }

    private void grow(UnitId unit, int count) {
        var plan = Uuid7.next();
        jdbc.update(
                """
                insert into plan.plan (id, unit_id, type, title, fold, created_by, creator, created_at)
                values (?, ?, 'PLAN', ?, 'ke hoach lon', ?, 'Máy', now())
                """,
                plan,
                unit.value(),
                "Kế hoạch lớn " + plan.toString().substring(28),
                UUID.randomUUID());
        var rows = new ArrayList<Object[]>();
        var prints = new ArrayList<Object[]>();
        for (int place = 0; place < count; place++) {
            var id = Uuid7.next();
            boolean twin = place % 33 == 32 && last != null;
            var words = twin ? last + " trong quý" : sentence();
            last = twin ? null : words;
            rows.add(
                    new Object[] {id, plan, place, words, Date.valueOf(LocalDate.of(2099, 3, 31))});
            if (twin) {
                twins.add(plan);
            } else {
                prints.add(new Object[] {id, bands(words, unit)});
            }
        }
        jdbc.batchUpdate(
                "insert into plan.item (id, plan_id, place, content, deadline, due_on) values (?, ?, ?, ?, 'FIXED', ?)",
                rows);
        jdbc.batchUpdate(
                "insert into plan.fingerprint (item_id, version, maker, bands) values (?, 1, 1050, ?::int[])",
                prints);
    }

    private String sentence() {
        return "%s %d %s ở %s số %d, %s và %s"
                .formatted(
                        one(DEEDS),
                        2 + random.nextInt(90),
                        one(THINGS),
                        one(PLACES),
                        random.nextInt(2000),
                        one(ENDS),
                        one(DEEDS) + " " + one(THINGS));
    }

    private String one(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }

    /// As [Fingerprints] makes them for an item without a paper.
    private static String bands(String words, UnitId unit) {
        var grams = Grams.of(words, Source.NONE);
        var all =
                IntStream.concat(
                                IntStream.of(
                                        Sketch.of(grams, unit.value().getLeastSignificantBits())),
                                IntStream.of(Sketch.of(grams, 0)))
                        .distinct()
                        .boxed()
                        .map(String::valueOf)
                        .toList();
        return "{" + String.join(",", all) + "}";
    }

    /// Finds the nearest of those items that have no fingerprint yet, and says how long each took.
    public long[] findTwins() {
        var fingerprints = context.getBean(Fingerprints.class);
        var plans = twins.stream().distinct().toList();
        var times = new ArrayList<Long>();
        for (var plan : plans) {
            int items = (int) twins.stream().filter(plan::equals).count();
            long begun = System.nanoTime();
            DatabaseScope.system("benchmark").run(() -> fingerprints.renew(new PlanId(plan)));
            long each = (System.nanoTime() - begun) / items;
            IntStream.range(0, items).forEach(_ -> times.add(each));
        }
        twins.clear();
        return times.stream().mapToLong(Long::longValue).toArray();
    }

    public long items() {
        return count("select count(*) from plan.item");
    }

    public long pairs() {
        return count("select count(*) from plan.overlap");
    }

    private long count(String sql) {
        var found = new long[1];
        inTransaction(() -> {
            Long counted = jdbc.queryForObject(sql, Long.class);
            found[0] = counted == null ? 0 : counted;
        });
        return found[0];
    }

    private void inTransaction(Runnable work) {
        DatabaseScope.system("benchmark")
                .run(() ->
                        context.getBean(TransactionTemplate.class)
                                .executeWithoutResult(_ -> work.run()));
    }
}
