package vn.quantriet.testing;

import org.springframework.boot.SpringApplication;
import vn.quantriet.QuanTriet;

/// Serves the application with the [Cast] and nothing else, for looking at pages while they are written.
///
/// A cookie `cast` with somebody's account id signs in; the port is the only argument.
public final class CastServer {

    private CastServer() {}

    public static void main(String[] arguments) {
        var port = arguments.length > 0 ? arguments[0] : "8080";
        var application = new SpringApplication(QuanTriet.class, SignInByCookie.class);
        application.addInitializers(new FreshDatabase());
        application.run("--server.port=" + port);
        System.out.println("http://localhost:" + port);
    }
}
