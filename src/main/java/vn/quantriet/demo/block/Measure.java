package vn.quantriet.demo.block;

/// How large the organisation is made.
///
/// @param committees directly below the block
/// @param grassroots below the committees
/// @param cells below the grassroots organisations, no fewer than these, nor than the committees
/// @param members at least five for each cell
/// @param plans of which five in six lay something on every cell
record Measure(int committees, int grassroots, int cells, int members, int plans) {

    /// Đảng bộ Khối các cơ quan Trung ương at the end of 2021 and 2016, as DOMAIN.md chapter 3 has it.
    static final Measure BLOCK = new Measure(61, 900, 5_800, 77_000, 40);
}
