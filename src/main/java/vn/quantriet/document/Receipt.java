package vn.quantriet.document;

import java.util.List;
import org.springframework.http.HttpStatus;
import vn.quantriet.file.FileRefused;
import vn.quantriet.kernel.Refusal;

/// What came of one file.
///
/// @param key message key of what happened
/// @param path of the document; empty when there is none
/// @param filed whether it stands in the register since now
/// @param status the answer that it would get alone
public record Receipt(
        String name,
        String key,
        List<Object> arguments,
        String path,
        boolean filed,
        HttpStatus status) {

    static Receipt of(String name, Filing filing) {
        boolean filed = filing instanceof Filing.Filed;
        var key = filed ? "document.receipt.filed" : "document.receipt.already_there";
        return new Receipt(name, key, List.of(), filing.document().page(), filed, HttpStatus.OK);
    }

    static Receipt refused(String name, Refusal refused) {
        var status =
                refused instanceof FileRefused file && file.reason() == FileRefused.Reason.TOO_LARGE
                        ? HttpStatus.CONTENT_TOO_LARGE
                        : HttpStatus.UNPROCESSABLE_CONTENT;
        return new Receipt(
                name, refused.messageKey(), List.of(refused.arguments()), "", false, status);
    }

    /// The answer to all: good as soon as one of them is.
    static HttpStatus status(List<Receipt> receipts) {
        return receipts.stream()
                .map(Receipt::status)
                .filter(HttpStatus.OK::equals)
                .findFirst()
                .orElseGet(() -> receipts.getFirst().status());
    }
}
