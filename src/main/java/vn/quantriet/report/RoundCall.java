package vn.quantriet.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.quantriet.kernel.AccountId;

/// All who owe a report of a round should hear of it, however many they are; who they are is found afterwards.
///
/// @param urgedAt only those urged at the moment; nothing when all are asked for the first time
/// @param caller who urges, as they are called
/// @param by hears nothing of it
record RoundCall(RoundId round, @Nullable Instant urgedAt, String caller, @Nullable AccountId by) {}
