/// Measures how long pages, work at size and the engine take; started by `bin/benchmark`, never by a test.
@NullMarked
package vn.quantriet.benchmark;

import org.jspecify.annotations.NullMarked;
