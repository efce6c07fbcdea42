/// The programme with its evidence as a page for people: Markdown, and HTML that is whole in one file.
@NullMarked
package dateline.format.page;

import org.jspecify.annotations.NullMarked;
