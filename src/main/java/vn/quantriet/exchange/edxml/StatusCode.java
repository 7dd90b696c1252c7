package vn.quantriet.exchange.edxml;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What an office tells the sender of a paper (trạng thái xử lý).
public enum StatusCode {
    ARRIVED("01", "Đã đến"),
    REFUSED("02", "Từ chối nhận văn bản"),
    RECEIVED("03", "Đã tiếp nhận"),
    ASSIGNED("04", "Phân công"),
    IN_PROCESS("05", "Đang xử lý"),
    DONE("06", "Hoàn thành"),
    RECALL_ASKED("13", "Lấy lại"),
    RECALL_DONE("15", "Đồng ý lấy lại văn bản"),
    RECALL_REFUSED("16", "Từ chối lấy lại văn bản");

    private final String code;
    private final String words;

    StatusCode(String code, String words) {
        this.code = code;
        this.words = words;
    }

    public String code() {
        return code;
    }

    String words() {
        return words;
    }

    /// Message key of its name.
    public String messageKey() {
        return "exchange.status." + name();
    }

    static Optional<StatusCode> of(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /// What may be told of a package as it stands.
    static List<StatusCode> of(EdxmlPackage found) {
        var accepted = found.accepted();
        if (!found.business().isRequest()) {
            return List.of(ARRIVED, REFUSED, RECEIVED, ASSIGNED, IN_PROCESS, DONE);
        }
        if (accepted == null) {
            return List.of(ARRIVED);
        }
        if (found.business() == Business.RECALL) {
            return List.of(ARRIVED, accepted ? RECALL_DONE : RECALL_REFUSED);
        }
        return List.of(ARRIVED, accepted ? RECEIVED : REFUSED);
    }
}
