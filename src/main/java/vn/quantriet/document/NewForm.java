package vn.quantriet.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/// What is handed in: files, and what is known of them beforehand.
public record NewForm(
        List<MultipartFile> files,
        Direction direction,
        @Nullable Integer arrivalNumber,
        @Nullable LocalDate arrivedOn,
        @Nullable Channel channel) {

    static NewForm empty(LocalDate today) {
        return new NewForm(List.of(), Direction.INCOMING, null, today, Channel.ELECTRONIC);
    }

    public NewForm {
        files =
                files == null
                        ? List.of()
                        : files.stream()
                                .filter(file ->
                                        !Objects.requireNonNullElse(file.getOriginalFilename(), "")
                                                .isEmpty())
                                .toList();
    }

    public Channel arrivedBy() {
        return Objects.requireNonNullElse(channel, Channel.ELECTRONIC);
    }

    Description description() {
        return Description.NONE;
    }

    /// A number for several files at once would be taken by the first.
    ArrivalStamp arrival() {
        return direction == Direction.INCOMING
                ? new ArrivalStamp(files.size() == 1 ? arrivalNumber : null, arrivedOn, arrivedBy())
                : ArrivalStamp.NONE;
    }
}
