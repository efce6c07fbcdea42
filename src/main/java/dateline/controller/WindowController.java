package dateline.controller;

import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.search.Hit;
import dateline.search.Hit.ArticleHit;
import dateline.search.Hit.EntryHit;
import dateline.search.Hit.NoteHit;
import dateline.view.calendar.CalendarContent;
import dateline.view.calendar.CalendarPane;
import dateline.view.calendar.CalendarState;
import dateline.view.detail.DetailContext;
import dateline.view.detail.DetailPane;
import dateline.view.filter.FilterBar;
import dateline.view.map.MapPane;
import dateline.view.review.ConflictsPane;
import dateline.view.review.QuestionsPane;
import dateline.view.window.CalendarSide;
import dateline.view.window.Choice;
import dateline.view.window.Command;
import dateline.view.window.Commands;
import dateline.view.window.DrawerKind;
import dateline.view.window.MainWindow;
import dateline.view.window.SearchBox;
import dateline.view.window.StatusLine;
import dateline.view.window.TextSize;
import dateline.view.window.Theme;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/// Makes the window and joins its parts: the calendar's selection with the detail panel, the commands with those who
/// carry them out.
public final class WindowController {
    private final Services services;
    private final Texts texts;
    private final SettingsKeeper settings;
    private final ObjectProperty<Theme> theme = new SimpleObjectProperty<>();
    private final ReaderZone zone;
    private final ObjectProperty<TextSize> textSize = new SimpleObjectProperty<>();
    private final CalendarState calendar;
    private final CalendarPane calendarPane;
    private final DetailPane detail;
    private final SearchBox search;
    private final StatusLine status;
    private final Commands commands;
    private final MainWindow window;
    private final DocumentController documents;
    private final BriefingController briefings;
    private final ExportController exports;
    private final PrintController prints;
    private final NavigationController navigation;
    private final FilterController filters;
    private final DrawerController drawer;
    private final ArticleController articles;
    private final EditController edits;
    private final ReplacementController replacements;
    /// How many places the open itinerary's entries are at.
    private long places;

    public WindowController(Services services) {
        this.services = services;
        this.texts = Texts.of("window", services.locale());
        this.settings = new SettingsKeeper(services.settings());
        theme.set(settings.now().theme());
        zone = new ReaderZone(services.locale(), services.clock().getZone(), texts);
        zone.choiceProperty().set(settings.now().zone());
        textSize.set(settings.now().textSize());
        calendar = new CalendarState(CalendarContent.empty(zone.wording(), today()));
        calendarPane = new CalendarPane(calendar, Texts.of("calendar", services.locale()), services.clock());
        calendarPane.kindProperty().set(settings.now().view());
        detail = new DetailPane(services.locale(), services.later());
        search = new SearchBox(texts, zone::wording);
        status = new StatusLine(texts);
        commands = new Commands(texts);
        Texts findTexts = Texts.of("find", services.locale());
        FilterBar filterBar = new FilterBar(findTexts);
        filters = new FilterController(calendar, filterBar, findTexts, services.worker());
        CalendarSide side = new CalendarSide(filterBar, calendarPane);
        drawer = new DrawerController(side, commands, calendarPane::start);
        drawer.add(DrawerKind.MAP, Command.MAP, this::map);
        drawer.add(DrawerKind.NOT_YET_KNOWN, Command.NOT_YET_KNOWN, () -> questions(findTexts));
        drawer.add(DrawerKind.CONFLICTS, Command.CONFLICTS, () -> conflicts(findTexts));
        window = new MainWindow(
                commands,
                texts,
                new MainWindow.Parts(side, detail, search, status),
                new Choice<>(theme, value -> texts.of("theme", value)),
                new Choice<>(zone.choiceProperty(), zone::words),
                new Choice<>(textSize, value -> texts.of("text-size", value)),
                services.later());
        restoreDividers();
        drawer.kindProperty().set(settings.now().drawer());
        documents = new DocumentController(services, texts, settings, window, status);
        briefings = new BriefingController(services, texts, settings, zone::view);
        exports = new ExportController(services, texts, settings, window, status, commands);
        prints = new PrintController(services, texts, briefings, window, status, commands);
        ItineraryFiles files = new ItineraryFiles(services, texts, status);
        edits = new EditController(services, settings, documents, files, calendar, window, commands);
        Texts editTexts = Texts.of("edit", services.locale());
        new CoverageController(documents, detail, window, commands, editTexts, services.worker());
        replacements = new ReplacementController(services, settings, window, edits::itinerary, edits::change);
        articles = new ArticleController(
                services,
                settings,
                window,
                (draft, on) -> new ReviewController(services, files, settings, draft, on, this::open));
        new ViewController(calendarPane, search, commands, window);
        navigation = new NavigationController(calendar, calendarPane, detail, search, commands, window);
        navigation.setDrawer(drawer);
        new SearchController(search, documents::document, services.worker(), this::onFound);
        connect();
        connectCommands();
    }

    public CalendarPane calendarPane() {
        return calendarPane;
    }

    public CalendarState calendar() {
        return calendar;
    }

    public DetailPane detail() {
        return detail;
    }

    /// The root of the window's scene.
    public Parent root() {
        return window;
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ObjectProperty<TextSize> textSizeProperty() {
        return textSize;
    }

    /// What the drawer under the calendar holds.
    public ObjectProperty<DrawerKind> drawerProperty() {
        return drawer.kindProperty();
    }

    /// What the desktop shows in the window's title bar.
    public ObservableValue<String> titleProperty() {
        return Bindings.createStringBinding(this::title, documents.documentProperty(), edits.changedProperty());
    }

    private String title() {
        return documents
                .document()
                .map(open -> open.itinerary().title())
                .map(name -> texts.get(edits.changedProperty().get() ? "title.changed" : "title.open", name))
                .orElseGet(() -> texts.get("title.empty"));
    }

    /// What is remembered of the last time; where the window was is for whoever makes the stage.
    public Settings.Frame frame() {
        return settings.now().frame();
    }

    /// Whether a file of this name is a text to read as an article, and no itinerary.
    public static boolean isArticle(Path file) {
        return ArticleFile.isOne(file);
    }

    /// Opens a file: an itinerary, or an article to make one of. What is wrong with it is said in a dialog.
    public void open(Path file) {
        documents.open(file);
    }

    public void openExample() {
        documents.openExample();
    }

    /// Shows what was read before there was a window.
    public void show(Opening opening) {
        documents.show(opening);
    }

    /// Says so in the status line, and opens the report if the user wants to read it.
    public void sayThatSomethingWentWrong(Path report) {
        status.showTrouble(report, () -> services.files().accept(report));
    }

    /// Closes the window, once the user has said what is to become of changes that are in no file.
    public void leave(Runnable close) {
        edits.leave(close);
    }

    /// Called when the window closes.
    public void remember(Settings.Frame frame) {
        settings.change(s -> s.with(frame)
                .withDividers(
                        window.panes().sideDividerProperty().get(),
                        window.panes().stackedDividerProperty().get())
                .with(calendarPane.kindProperty().get())
                .with(theme.get())
                .with(zone.choiceProperty().get())
                .with(textSize.get())
                .with(drawer.kindProperty().get()));
        settings.write();
    }

    /// Says what the command Quit does; the stage is not the controllers'.
    public void setOnQuit(Runnable quit) {
        commands.on(Command.QUIT, quit);
    }

    private void connect() {
        documents.setOnShown(this::onShown);
        documents.setOnArticle(articles::start);
        documents.setOnReread(this::onReread);
        documents.setOnEdited(edited -> {
            filters.reindex();
            showContent(edited);
        });
        documents.setLeaving(edits::leave);
        documents.setUnsaved(edits.changedProperty()::get);
        zone.choiceProperty().subscribe((was, now) -> documents.document().ifPresent(this::showContent));
        drawer.kindProperty().subscribe((was, now) -> window.panes().showCalendar());
        calendarPane.presentProperty().subscribe((was, now) -> onMinute());
        calendar.selectedProperty()
                .subscribe(entry -> detail.selectedEntryProperty().set(entry.orElse(null)));
        calendarPane.setOnOpen(entry -> navigation.readOn());
        calendarPane.setOnOpenFile(documents::askAndOpen);
        calendarPane.setOnClearFilter(filters::clear);
        calendar.contentProperty().subscribe((was, now) -> status.showSummary(summary(now)));
        detail.setOnEntryChosen(calendar::select);
        detail.setOnLinkRequested(this::follow);
    }

    private MapPane map() {
        MapPane pane = new MapPane(Texts.of("map", services.locale()));
        new MapController(calendar, pane, services.worker());
        return pane;
    }

    private QuestionsPane questions(Texts findTexts) {
        QuestionsPane pane = new QuestionsPane(findTexts);
        new QuestionsController(calendar, pane, services.worker());
        return pane;
    }

    private ConflictsPane conflicts(Texts findTexts) {
        ConflictsPane pane = new ConflictsPane(findTexts);
        new ConflictsController(calendar, pane, services.worker());
        return pane;
    }

    private void connectCommands() {
        commands.on(Command.NEW_FROM_ARTICLE, articles::start);
        commands.on(Command.REPLACE_ARTICLE, replacements::start);
        commands.on(Command.OPEN, documents::askAndOpen);
        commands.on(Command.OPEN_EXAMPLE, documents::openExample);
        commands.on(Command.SAVE_COPY, () -> documents.document().ifPresent(exports::saveCopy));
        commands.on(Command.EXPORT_PDF, () -> documents.document().ifPresent(this::export));
        commands.on(Command.PRINT, () -> documents.document().ifPresent(prints::print));
        commands.on(Command.SHOW_PROBLEMS, documents::showProblems);
        commands.on(Command.FILTER, () -> filters.edit(window.filterButton()));
        commands.on(Command.CLEAR_FILTER, filters::clear);
        commands.on(Command.LEGEND, services.dialogs()::showLegend);
        commands.on(Command.KEYS, () -> services.dialogs().showKeys(commands.keys()));
        commands.on(Command.ABOUT, services.dialogs()::showAbout);
        ObservableValue<Boolean> nothingOpen = documents.documentProperty().map(Optional::isEmpty);
        commands.disabledProperty(Command.SAVE_COPY).bind(nothingOpen);
        exports.offerAll(documents::document, this::export, zone::view, nothingOpen);
        new CopyController(calendar, calendarPane, commands, texts);
        new DragOutController(
                services, texts, calendar, calendarPane, commands, window, documents::document, briefings::last);
        commands.disabledProperty(Command.DRAG_OUT).bind(nothingOpen);
        commands.disabledProperty(Command.FILTER).bind(nothingOpen);
        commands.disabledProperty(Command.REPLACE_ARTICLE)
                .bind(documents
                        .documentProperty()
                        .map(open -> open.filter(d -> !d.itinerary().articles().isEmpty())
                                .isEmpty()));
        filters.filteredProperty().subscribe(window::showFiltered);
        commands.disabledProperty(Command.CLEAR_FILTER)
                .bind(filters.filteredProperty().not());
        commands.disabledProperty(Command.SHOW_PROBLEMS)
                .bind(documents
                        .documentProperty()
                        .map(open -> open.filter(d -> !d.problems().isEmpty()).isEmpty()));
    }

    private void export(Document document) {
        briefings.askBeforeExport(document).ifPresent(options -> exports.exportPdf(document, options));
    }

    private void onShown(Document document) {
        edits.begin(document);
        search.clear();
        navigation.forget();
        filters.forget();
        showContent(document);
        navigation.visitHere();
    }

    /// The reader stays where they are.
    private void onReread(Document document) {
        search.clear();
        edits.begin(document);
        filters.reindex();
        showContent(document);
    }

    /// The same document in other words when only the zone changed.
    private void showContent(Document document) {
        places = document.itinerary().entries().stream()
                .map(Entry::place)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        Wording words = zone.wording();
        DetailContext context = new DetailContext(document.itinerary(), document.evidence(), words);
        services.later().execute(() -> detail.contextProperty().set(context));
        filters.show(document, CalendarContent.of(document.itinerary(), words, today()));
    }

    /// The day that is marked as today changes at midnight.
    private void onMinute() {
        if (!today().equals(calendar.content().today())) {
            documents.document().ifPresent(this::showContent);
        }
    }

    private void onFound(Hit hit) {
        switch (hit) {
            case EntryHit e -> calendar.select(e.entry());
            case ArticleHit a -> {
                window.panes().showDetail();
                detail.showPassage(a.article(), a.at());
            }
            case NoteHit n -> {
                window.panes().showDetail();
                detail.showNote(n.note());
            }
        }
    }

    private void follow(URI target) {
        if (Links.mayBeOpened(target) && services.dialogs().confirmLink(target)) {
            services.browser().accept(target);
        }
    }

    private void restoreDividers() {
        window.panes().sideDividerProperty().set(settings.now().sideDivider());
        window.panes().stackedDividerProperty().set(settings.now().stackedDivider());
        window.panes().restoreDivider();
    }

    private String summary(CalendarContent content) {
        Itinerary itinerary = content.itinerary();
        if (itinerary.entries().isEmpty()) {
            return texts.get("status.summary.empty");
        }
        int all = itinerary.entries().size();
        String entries = content.shown() == all
                ? texts.get("status.entries", all)
                : texts.get("status.entries.filtered", content.shown(), all);
        if (content.shown() == 0) {
            return entries;
        }
        return texts.get(
                "status.summary", entries, places, content.wording().dates().span(content.extent()), zone.hours());
    }

    private LocalDate today() {
        return LocalDate.now(services.clock());
    }
}
