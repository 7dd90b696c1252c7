package vn.quantriet.access;

import java.util.Locale;
import java.util.regex.Pattern;
import vn.quantriet.kernel.AccountId;
import vn.quantriet.kernel.MemberId;
import vn.quantriet.kernel.UnitPath;

/// A person's way into the system (tài khoản).
///
/// @param path of the unit that the person belongs to
record Account(AccountId id, String login, MemberId member, UnitPath path) {

    private static final Pattern LOGIN = Pattern.compile("[a-z0-9][a-z0-9._-]{2,49}");

    /// A login as it is stored: in lower case, without blanks around it.
    static String login(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    static boolean isLogin(String text) {
        return LOGIN.matcher(text).matches();
    }
}
