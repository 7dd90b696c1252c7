package vn.quantriet.launcher;

import org.springframework.boot.SpringApplication;
import vn.quantriet.QuanTriet;

/// Starts the program.
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        SpringApplication.run(QuanTriet.class, arguments);
    }
}
