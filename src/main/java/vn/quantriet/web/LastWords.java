package vn.quantriet.web;

import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;

/// What the server says when even the page for errors cannot be shown: a request that is no HTTP, a database that is gone.
public class LastWords extends ErrorReportValve {

    static final String PAGE =
            """
            <!doctype html>
            <html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>Quán Triệt</title></head><body><main><h1>Quán Triệt</h1>
            <p>Chưa thực hiện được yêu cầu này. Hãy quay lại trang trước và thử lại sau ít phút.</p>
            <p lang="en">This request could not be served. Go back and try again in a few minutes.</p>
            <p><a href="/">Việc của tôi</a></p></main></body></html>
            """;

    @Override
    protected void report(Request request, Response response, @Nullable Throwable failure) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        try {
            response.setContentType("text/html");
            response.setCharacterEncoding("utf-8");
            response.setHeader("Content-Security-Policy", "default-src 'none'");
            response.getReporter().write(PAGE);
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            // The reader is gone; there is nobody left to tell.
        }
    }
}
