package vn.quantriet.demo.block;

/// How large the organisation is made.
///
/// @param committees directly below the block
/// @param grassroots below the committees
/// @param cells below the grassroots organisations, no fewer than these, nor than the committees
/// @param members at least five for each cell
/// @param plans each lays some items on the committees
/// @param forCells so many of the plans lay something on every cell as well
/// @param names what everything is called
record Measure(
        int committees,
        int grassroots,
        int cells,
        int members,
        int plans,
        int forCells,
        BlockNames names) {

    /// Đảng bộ Khối các cơ quan Trung ương at the end of 2021 and 2016, as DOMAIN.md chapter 3 has it.
    static final Measure BLOCK = new Measure(61, 900, 5_800, 77_000, 40, 33, BlockNames.BLOCK);

    /// The whole country after 1 July 2025, as DOMAIN.md chapter 3 has it: 34 provinces, 3,321 communes, 52,105 grassroots
    /// organisations, which are its cells here; 5.6 million members. Work as much as that of the block: what every organisation
    /// gets is in four plans only.
    static final Measure NATIONAL =
            new Measure(34, 3_321, 52_105, 5_600_000, 40, 4, BlockNames.NATIONAL);

    /// Too many for registering each person by the services, which write down every one of them in the audit log.
    boolean isNational() {
        return names == BlockNames.NATIONAL;
    }
}
