/// Events, trips and reservations of schema.org in JSON-LD, by themselves or in a web page.
@NullMarked
package dateline.format.jsonld;

import org.jspecify.annotations.NullMarked;
