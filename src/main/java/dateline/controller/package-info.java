/// Joins views, state and work in the background.
@NullMarked
package dateline.controller;

import org.jspecify.annotations.NullMarked;
