package vn.quantriet.notification;

import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;

/// Into whose inbox a notice goes.
///
/// @param forName who is away and in whose place they are told; empty for themselves
record Receiver(AccountId account, MemberId member, String forName) {}
