package vn.quantriet.testing;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.HeldRole;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.Role;
import vn.quantriet.kernel.UnitId;
import vn.quantriet.kernel.UnitPath;
import vn.quantriet.kernel.Viewer;

/// The people and units present in every test; `cast.sql` puts the same into the database.
///
/// ```
/// MINISTRY  Đảng bộ Bộ Thủy văn              Minh: secretary · Hoa: office · Quang: administrator · Dung: inspection
/// ├ PROPAGANDA_BOARD  Ban Tuyên giáo          Tuyet: head (secretary)
/// ├ INSPECTION_BOARD  Ủy ban Kiểm tra
/// ├ OFFICE_BOARD  Văn phòng Đảng ủy
/// ├ RIVERS   Đảng bộ Cục Sông ngòi            Lan: secretary
/// │ ├ CELL_ONE  Chi bộ Phòng Quan trắc        Binh: secretary · An: member
/// │ └ CELL_TWO  Chi bộ Phòng Tổng hợp
/// └ LAKES    Chi bộ Viện Hồ đầm               Thu: secretary
/// ```
public final class Cast {

    public static final UnitId MINISTRY = unit(1);
    public static final UnitId PROPAGANDA_BOARD = unit(2);
    public static final UnitId INSPECTION_BOARD = unit(3);
    public static final UnitId OFFICE_BOARD = unit(4);
    public static final UnitId RIVERS = unit(5);
    public static final UnitId CELL_ONE = unit(6);
    public static final UnitId CELL_TWO = unit(7);
    public static final UnitId LAKES = unit(8);

    public static final Viewer MINH = viewer(1, "Trần Đức Minh", Role.SECRETARY, MINISTRY, "r.1");
    public static final Viewer HOA = viewer(2, "Lê Thị Hoa", Role.OFFICE, MINISTRY, "r.1");
    public static final Viewer QUANG =
            viewer(3, "Phạm Văn Quang", Role.ADMINISTRATOR, MINISTRY, "r.1");
    public static final Viewer DUNG = viewer(4, "Đỗ Tiến Dũng", Role.INSPECTION, MINISTRY, "r.1");
    public static final Viewer TUYET =
            viewer(5, "Vũ Ánh Tuyết", Role.SECRETARY, PROPAGANDA_BOARD, "r.1.2");
    public static final Viewer LAN = viewer(6, "Nguyễn Ngọc Lan", Role.SECRETARY, RIVERS, "r.1.5");
    public static final Viewer BINH =
            viewer(7, "Hoàng Thái Bình", Role.SECRETARY, CELL_ONE, "r.1.5.6");
    public static final Viewer AN = viewer(8, "Bùi Khánh An", Role.MEMBER, CELL_ONE, "r.1.5.6");
    public static final Viewer THU = viewer(9, "Đặng Minh Thu", Role.SECRETARY, LAKES, "r.1.8");

    public static final List<Viewer> ALL =
            List.of(MINH, HOA, QUANG, DUNG, TUYET, LAN, BINH, AN, THU);

    /// Everybody's password at `/sign-in`.
    public static final String PASSWORD = "song dai nuoc bac";

    private Cast() {}

    /// The one with the account; nobody for a stranger's.
    static @Nullable Viewer named(String account) {
        return ALL.stream()
                .filter(viewer -> viewer.account().toString().equals(account))
                .findFirst()
                .orElse(null);
    }

    /// A request made by the viewer, with the token of forms.
    public static RequestPostProcessor by(Viewer viewer) {
        return request -> {
            request.setAttribute(Viewer.class.getName(), viewer);
            return SecurityMockMvcRequestPostProcessors.csrf().postProcessRequest(request);
        };
    }

    private static UnitId unit(int number) {
        return new UnitId(UUID.fromString("0192a000-0000-7000-8000-%012d".formatted(number)));
    }

    private static Viewer viewer(int number, String name, Role role, UnitId unit, String path) {
        var held =
                new HeldRole(
                        UUID.fromString("0192a000-0000-7000-8003-%012d".formatted(number)),
                        role,
                        unit,
                        new UnitPath(path),
                        "");
        return new Viewer(
                new AccountId(UUID.fromString("0192a000-0000-7000-8002-%012d".formatted(number))),
                new MemberId(UUID.fromString("0192a000-0000-7000-8001-%012d".formatted(number))),
                name,
                held,
                List.of(held));
    }
}
