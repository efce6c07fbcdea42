/// Benchmarks: plain programs that print figures as JSON lines, also into `target/bench`; none is run by the tests.
///
/// `mvn test-compile exec:exec@bench -Dbench=CalendarBench` runs one; what it takes is given by `-Dapp.args="…"`,
/// another
/// heap by `-Dbench.jvmArgs=-Xmx512m`.
@NullMarked
package dateline.bench;

import org.jspecify.annotations.NullMarked;
