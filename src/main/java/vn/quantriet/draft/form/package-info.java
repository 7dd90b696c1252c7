/// The official form of a paper (thể thức văn bản): what is printed, how it is laid out on a given day, and the writers that print it.
///
/// [OfficialPaper] is all that is printed; a [FormRule] says how, and is chosen by the day of the paper, so that an older paper
/// printed again comes out in its older form. [PaperText], [DocxWriter] and [PdfWriter] print the same paper.
@NamedInterface("form")
@NullMarked
package vn.quantriet.draft.form;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
