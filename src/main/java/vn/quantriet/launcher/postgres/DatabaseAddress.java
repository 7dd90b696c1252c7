package vn.quantriet.launcher.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Where a database is and as whom to open it.
public record DatabaseAddress(String url, String user, String password) {

    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    @Override
    public String toString() {
        return user + " @ " + url;
    }
}
