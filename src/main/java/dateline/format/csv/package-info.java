/// The entries as comma-separated values (RFC 4180) with named columns, out and in.
@NullMarked
package dateline.format.csv;

import org.jspecify.annotations.NullMarked;
