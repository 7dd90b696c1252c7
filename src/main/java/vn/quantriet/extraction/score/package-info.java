/// Measures readings against annotated documents (chấm điểm): precision, recall and F1 of what was found, and how often
/// lead and deadline of found work are right.
///
/// It works on the plain maps of the exchange format. [ScoreFold] says which ways of writing are the same,
/// [DocumentScore] compares one document, [Score] adds the documents up and [ScoreTable] prints the sums.
@NamedInterface("score")
@NullMarked
package vn.quantriet.extraction.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
