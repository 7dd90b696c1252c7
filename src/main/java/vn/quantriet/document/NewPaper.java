package vn.quantriet.document;

import org.springframework.core.io.InputStreamSource;

/// A paper handed in for the register.
///
/// @param content read more than once: to recognise a double, then to keep
public record NewPaper(
        String fileName,
        InputStreamSource content,
        Direction direction,
        Description description,
        ArrivalStamp arrival) {

    NewPaper arrived(ArrivalStamp stamp) {
        return new NewPaper(fileName, content, direction, description, stamp);
    }
}
