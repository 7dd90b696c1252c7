package vn.quantriet.web;

import vn.quantriet.kernel.Viewer;

/// Counts the notices that somebody has not read; the bell in the top bar shows it.
public interface Inbox {

    int unread(Viewer viewer);
}
