/// The detail panel: one entry with its evidence, the article that announced it and the background.
@NullMarked
package dateline.view.detail;

import org.jspecify.annotations.NullMarked;
