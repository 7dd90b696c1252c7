package vn.quantriet.notification;

import jakarta.mail.MessagingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;
import vn.quantriet.web.PublicAddress;

/// Sends mails by SMTP, as `QUANTRIET_MAIL_HOST`, `_PORT`, `_USER`, `_PASSWORD`, `_FROM` and `_SECURITY` say. Sends nothing while
/// something is missing.
@Component
class PostOffice {

    private static final String SECONDS = "20000";

    /// How the way to the server is kept secret.
    enum Security {
        /// STARTTLS, demanded.
        STARTTLS,
        /// TLS from the first byte.
        TLS,
        /// For a server on this machine.
        NONE
    }

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final String from;
    private final Security security;
    private final PublicAddress address;

    PostOffice(
            @Value("${quantriet.mail.host:}") String host,
            @Value("${quantriet.mail.port:587}") int port,
            @Value("${quantriet.mail.user:}") String user,
            @Value("${quantriet.mail.password:}") String password,
            @Value("${quantriet.mail.from:}") String from,
            @Value("${quantriet.mail.security:STARTTLS}") Security security,
            PublicAddress address) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.password = password;
        this.from = from;
        this.security = security;
        this.address = address;
    }

    /// The settings that are missing; nothing when mails go out.
    List<String> missing() {
        var missing = new ArrayList<String>();
        if (host.isBlank()) {
            missing.add("QUANTRIET_MAIL_HOST");
        }
        if (from.isBlank()) {
            missing.add("QUANTRIET_MAIL_FROM");
        }
        if (address.configured().isEmpty()) {
            missing.add("QUANTRIET_PORTAL_ADDRESS");
        }
        return missing;
    }

    boolean isOpen() {
        return missing().isEmpty();
    }

    /// Where readers reach this system, for links in mails.
    String base() {
        return address.configured();
    }

    /// One mail of plain text.
    ///
    /// @param stop address at which it is stopped with one click; empty when there is nothing to stop
    record Letter(String to, String subject, String text, String stop) {}

    /// @throws MessagingException when the server does not take it
    void send(Letter letter) throws MessagingException {
        var sender = sender();
        var message = sender.createMimeMessage();
        var helper = new MimeMessageHelper(message, false, StandardCharsets.UTF_8.name());
        helper.setFrom(from);
        helper.setTo(letter.to());
        helper.setSubject(letter.subject());
        helper.setText(letter.text());
        message.setHeader("Auto-Submitted", "auto-generated");
        if (!letter.stop().isEmpty()) {
            message.setHeader("List-Unsubscribe", "<" + letter.stop() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        sender.send(message);
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        var properties = sender.getJavaMailProperties();
        properties.setProperty("mail.smtp.connectiontimeout", SECONDS);
        properties.setProperty("mail.smtp.timeout", SECONDS);
        properties.setProperty("mail.smtp.writetimeout", SECONDS);
        properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        switch (security) {
            case STARTTLS -> {
                properties.setProperty("mail.smtp.starttls.enable", "true");
                properties.setProperty("mail.smtp.starttls.required", "true");
            }
            case TLS -> properties.setProperty("mail.smtp.ssl.enable", "true");
            case NONE -> {}
        }
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
            properties.setProperty("mail.smtp.auth", "true");
        }
        return sender;
    }
}
