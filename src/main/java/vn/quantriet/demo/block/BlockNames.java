package vn.quantriet.demo.block;

import java.util.List;

/// What units and plans of the made-up organisations are called.
enum BlockNames {
    BLOCK("Đảng bộ Khối Biển xanh", "Văn phòng Đảng ủy Khối", "Đảng bộ Khối") {
        @Override
        String committee(int number) {
            return "Đảng bộ " + institution(number);
        }

        @Override
        String grassroots(int above, int turn) {
            return "Đảng bộ %s %d %s".formatted(any(ROOMS, turn), turn, institution(above));
        }

        @Override
        String cell(int above, int turn) {
            return "Chi bộ %s %d".formatted(any(GROUPS, above + turn), turn);
        }
    },
    NATIONAL("Đảng bộ Toàn quốc (mẫu)", "Văn phòng Đảng bộ Toàn quốc (mẫu)", "Đảng bộ Toàn quốc") {
        @Override
        String committee(int number) {
            return "Đảng bộ Tỉnh Mẫu %d".formatted(number + 1);
        }

        @Override
        String grassroots(int above, int turn) {
            return "Đảng bộ Xã Mẫu %d, Tỉnh Mẫu %d".formatted(turn, above + 1);
        }

        @Override
        String cell(int above, int turn) {
            return "Chi bộ cơ sở %s %d".formatted(any(GROUPS, above + turn), turn);
        }
    };

    private static final List<String> KINDS =
            List.of("Viện", "Cục", "Trung tâm", "Trường", "Nhà máy", "Công ty", "Ban Quản lý");

    private static final List<String> SUBJECTS =
            List.of(
                    "Rạn san hô",
                    "Luồng lạch",
                    "Thủy triều",
                    "Hải đăng",
                    "Đóng tàu",
                    "Muối biển",
                    "Cảng cá",
                    "Rừng ngập mặn",
                    "Cứu hộ");

    private static final List<String> ROOMS =
            List.of("Phòng", "Xưởng", "Đoàn", "Trạm", "Khoa", "Chi nhánh");

    private static final List<String> GROUPS =
            List.of("Tổ Kỹ thuật", "Đội Khảo sát", "Bộ phận Kế hoạch", "Tàu", "Ca trực", "Kho");

    private final String root;
    private final String office;
    private final String whole;

    BlockNames(String root, String office, String whole) {
        this.root = root;
        this.office = office;
        this.whole = whole;
    }

    String root() {
        return root;
    }

    String office() {
        return office;
    }

    /// As plans name all of it.
    String whole() {
        return whole;
    }

    /// @param number from 0
    abstract String committee(int number);

    /// @param above number of the committee
    /// @param turn among those of the committee, from 1
    abstract String grassroots(int above, int turn);

    /// @param above number of the grassroots organisation
    /// @param turn among those of the organisation, from 1
    abstract String cell(int above, int turn);

    private static String institution(int number) {
        return any(KINDS, number) + " " + any(SUBJECTS, number / KINDS.size());
    }

    private static String any(List<String> words, int number) {
        return words.get(number % words.size());
    }
}
