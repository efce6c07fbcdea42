/// Dialogs and file choosers, behind one interface so that tests can answer them.
@NullMarked
package dateline.view.dialog;

import org.jspecify.annotations.NullMarked;
