/// Turns the bytes of a foreign file into text, in a process of its own with limits. Plain Java: the command line uses it alone.
@NamedInterface("reader")
@NullMarked
package vn.quantriet.file.reader;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
