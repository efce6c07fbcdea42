/// The filter as the user sees it: what it can ask for, and what it asks for now.
@NullMarked
package dateline.view.filter;

import org.jspecify.annotations.NullMarked;
