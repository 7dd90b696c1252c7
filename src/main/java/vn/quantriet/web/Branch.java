package vn.quantriet.web;

import java.util.List;

/// Pages that belong to a station but have addresses of their own: there too the side bar shows the station as current.
public interface Branch {

    /// The path of the station.
    String station();

    /// Where these pages and those below them are.
    List<String> paths();
}
