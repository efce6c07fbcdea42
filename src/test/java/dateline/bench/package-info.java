/// Benchmarks: plain programs that print figures as JSON lines; none is run by the tests.
@NullMarked
package dateline.bench;

import org.jspecify.annotations.NullMarked;
