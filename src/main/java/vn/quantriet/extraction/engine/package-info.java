/// Reads the text of a document into structure (trích xuất): heading data, citations, outline, proposed work, reporting
/// duties. Pure Java over plain text: no Spring, no database, so the command line and the review use the same engine.
///
/// A reading goes one way: [Normalizer] makes lines that remember their place in the raw text, [Layout] tells heading,
/// body and signature apart, [Outline] builds the tree of numbered items, the readers of heading, citations, units and
/// time look at single passages, and [TaskWalker] proposes work. Every value keeps its [Passage]; every proposal says in
/// its [Confidence] what the engine is unsure of.
@NamedInterface("engine")
@NullMarked
package vn.quantriet.extraction.engine;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
