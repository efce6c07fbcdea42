package dateline.controller;

import dateline.format.BriefingPages;
import dateline.format.Formats;
import dateline.format.ReadResult;
import dateline.view.dialog.Dialogs;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What the controllers need from outside, given to them when the program starts or by a test.
///
/// @param pages the briefing's, to look at and to print
/// @param example the bundled itinerary
/// @param locale the reader's language and formats
/// @param clock the reader's date and zone
/// @param worker where slow work is done; never the FX thread, except in tests
/// @param later does on the FX thread what the first picture of the window can do without
/// @param drafting reads articles
/// @param browser opens a link that the user agreed to
/// @param files opens a file or folder with the desktop's program for it
public record Services(
        Formats formats,
        BriefingPages pages,
        Supplier<ReadResult> example,
        Locale locale,
        Clock clock,
        Executor worker,
        Executor later,
        Dialogs dialogs,
        SettingsFile settings,
        Drafting drafting,
        Consumer<URI> browser,
        Consumer<Path> files) {}
