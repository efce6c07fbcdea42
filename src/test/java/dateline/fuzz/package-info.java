/// What reads the files of strangers, as targets for a fuzzer.
@NullMarked
package dateline.fuzz;

import org.jspecify.annotations.NullMarked;
