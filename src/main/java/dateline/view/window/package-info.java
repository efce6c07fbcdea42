/// The window: menus, tool bar, the two panes side by side or one above the other, and the status line.
@NullMarked
package dateline.view.window;

import org.jspecify.annotations.NullMarked;
