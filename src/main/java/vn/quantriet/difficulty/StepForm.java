package vn.quantriet.difficulty;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;
import vn.quantriet.kernel.UnitId;

/// A step as it was typed.
///
/// @param deed made when the form was shown, so that sending it twice does it once
/// @param seen how many steps the page showed
/// @param to the unit to which it goes, where one is chosen
record StepForm(
        @Nullable UUID deed,
        @Nullable Integer seen,
        @Nullable String words,
        @Nullable UUID to,
        @Nullable List<MultipartFile> files) {

    Saying saying() {
        return new Saying(
                deed == null ? UUID.randomUUID() : deed,
                seen,
                RaiseForm.text(words),
                RaiseForm.sent(files));
    }

    @Nullable UnitId target() {
        return to == null ? null : new UnitId(to);
    }
}
