package vn.quantriet.exchange.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.document.ArrivalStamp;
import vn.quantriet.document.Channel;
import vn.quantriet.document.Direction;

/// What is handed in, and what holds for all of it.
///
/// @param files an archive or several files
/// @param folder files of a folder
public record IntakeForm(
        List<MultipartFile> files,
        List<MultipartFile> folder,
        @Nullable Direction direction,
        @Nullable LocalDate arrivedOn,
        @Nullable Channel channel) {

    public IntakeForm {
        files = chosen(files);
        folder = chosen(folder);
    }

    static IntakeForm empty(LocalDate today) {
        return new IntakeForm(List.of(), List.of(), Direction.INCOMING, today, Channel.ELECTRONIC);
    }

    public Direction way() {
        return Objects.requireNonNullElse(direction, Direction.INCOMING);
    }

    public Channel arrivedBy() {
        return Objects.requireNonNullElse(channel, Channel.ELECTRONIC);
    }

    List<MultipartFile> all() {
        return files.isEmpty() ? folder : files;
    }

    /// What people call it: the archive, the folder, or the only file.
    String name() {
        return Brought.of(this).name();
    }

    /// Papers that did not come from elsewhere did not arrive.
    ArrivalStamp arrival() {
        return way() == Direction.INCOMING
                ? new ArrivalStamp(null, arrivedOn, arrivedBy())
                : new ArrivalStamp(null, null, arrivedBy());
    }

    private static List<MultipartFile> chosen(@Nullable List<MultipartFile> files) {
        return files == null
                ? List.of()
                : files.stream()
                        .filter(file -> !name(file).isEmpty() && !name(file).endsWith("/"))
                        .toList();
    }

    static String name(MultipartFile file) {
        return Objects.requireNonNullElse(file.getOriginalFilename(), "").replace('\\', '/');
    }
}
