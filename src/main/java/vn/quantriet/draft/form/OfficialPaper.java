package vn.quantriet.draft.form;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.quantriet.document.Recipient;
import vn.quantriet.document.Signature;

/// Everything that is printed of a paper (văn bản theo thể thức). A pure value: composed letters, no layout.
///
/// @param parentBody the body above, as printed at the upper left; may be empty
/// @param issuer the issuing body (cơ quan ban hành), below it
/// @param place where it is issued (địa danh)
/// @param issuedOn nothing while it is not issued: then the day is left blank
/// @param kind the printed name of its type, "KẾ HOẠCH"; empty for an official letter
/// @param title the abstract (trích yếu); of a letter the "về việc" line below the number
/// @param addressees after "Kính gửi:"
/// @param signature `capacity` as printed, "T/M BAN THƯỜNG VỤ"; `role` "BÍ THƯ"; all may be empty
/// @param recipients in "Nơi nhận", `purpose` goes into brackets
/// @param archive the last line of "Nơi nhận", "Lưu Văn phòng Đảng ủy"; may be empty
/// @param draft prints the mark "DỰ THẢO"
public record OfficialPaper(
        String parentBody,
        String issuer,
        PaperNumber number,
        String place,
        @Nullable LocalDate issuedOn,
        String kind,
        String title,
        List<String> addressees,
        List<Block> body,
        Signature signature,
        List<Recipient> recipients,
        String archive,
        List<Appendix> appendices,
        boolean draft) {

    public OfficialPaper {
        parentBody = Print.clean(parentBody);
        issuer = Print.clean(issuer);
        place = Print.line(Print.clean(place));
        kind = Print.line(Print.clean(kind));
        title = Print.clean(title);
        addressees = addressees.stream().map(Print::clean).filter(name -> !name.isEmpty()).toList();
        body = List.copyOf(body);
        signature =
                new Signature(
                        Print.line(Print.clean(signature.name())),
                        Print.clean(signature.capacity()),
                        Print.clean(signature.role()));
        recipients =
                recipients.stream()
                        .map(each ->
                                new Recipient(
                                        Print.clean(each.name()),
                                        Print.line(Print.clean(each.purpose()))))
                        .filter(each -> !each.name().isEmpty())
                        .toList();
        archive = Print.line(Print.clean(archive));
        appendices = List.copyOf(appendices);
    }

    /// An official letter names no kind: its abstract stands below the number.
    public boolean isLetter() {
        return kind.isEmpty();
    }

    /// The same paper as it is issued: with number and day, no draft any more.
    public OfficialPaper issued(int number, LocalDate day) {
        return new OfficialPaper(
                parentBody,
                issuer,
                new PaperNumber(number, this.number.symbol()),
                place,
                day,
                kind,
                title,
                addressees,
                body,
                signature,
                recipients,
                archive,
                appendices,
                false);
    }

    /// The plain text of the print, from which a paper can be read back.
    public String text(FormRule rule) {
        return PaperText.of(this, rule);
    }
}
