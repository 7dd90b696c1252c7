package vn.quantriet.notification;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.quantriet.access.LongRequests;
import vn.quantriet.kernel.NotFound;
import vn.quantriet.kernel.Viewer;
import vn.quantriet.web.Declined;
import vn.quantriet.web.SignedIn;

/// The stream of changes that a page listens to (Server-Sent Events). It says that something changed; the page then asks for itself again,
/// with all the rights of any page.
@Controller
class LiveController {

    private static final Duration LIFE = Duration.ofMinutes(10);
    private static final Duration BEAT = Duration.ofSeconds(15);

    private final List<LiveTopic> topics;
    private final LiveStreams streams;
    private final LongRequests requests;
    private final Settings settings;

    LiveController(
            List<LiveTopic> topics, LiveStreams streams, LongRequests requests, Settings settings) {
        this.topics = List.copyOf(topics);
        this.streams = streams;
        this.requests = requests;
        this.settings = settings;
    }

    /// @param topic as `plan`, or `plan:0190...` for one
    @SignedIn
    @GetMapping("/live")
    void stream(
            @RequestParam String topic,
            Viewer viewer,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, InterruptedException {
        var parts = topic.split(":", 2);
        var wanted =
                topics.stream()
                        .filter(each -> each.name().equals(parts[0]) && each.opensTo(viewer))
                        .findFirst()
                        .orElseThrow(() -> new NotFound(topic));
        var session = request.getSession(false);
        if (session == null) {
            throw new NotFound(topic);
        }
        var id = session.getId();
        var key = parts.length == 1 ? "" : parts[1];
        var stream = new LiveStream(wanted, key, () -> requests.viewer(id));
        if (!streams.open(stream, id, settings.get(Setting.LIVE_STREAMS))) {
            throw new Declined(HttpStatus.TOO_MANY_REQUESTS, "notification.live.too_many");
        }
        try {
            write(stream, response);
        } finally {
            streams.close(stream);
        }
    }

    private static void write(LiveStream stream, HttpServletResponse response)
            throws IOException, InterruptedException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        var out = response.getWriter();
        LiveStream.Wire wire =
                words -> {
                    out.write(words);
                    if (out.checkError()) {
                        throw new IOException("nobody reads any more");
                    }
                };
        try {
            stream.run(wire, LIFE, BEAT);
        } catch (IOException _) {
            // The page was left.
        }
    }
}
