package dateline.view.edit;

import dateline.edit.InputField;
import dateline.edit.InputProblem;
import dateline.edit.NewArticle;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;

/// Where an article is pasted, or opened, and dated.
public final class ArticleForm extends FormScroll {
    private final Texts texts;
    private final TextArea text = new TextArea();
    private final TextField headline = new TextField();
    private final TextField publisher = new TextField();
    private final TextField link = new TextField();
    private final TextField published = new TextField();
    private final ComboBox<Locale> language = new ComboBox<>();
    private final ZoneField zone;
    private final Map<InputField, FieldBox> boxes = new EnumMap<>(InputField.class);
    private Runnable onOpen = () -> {};
    private Function<String, Locale> detector = words -> Locale.ENGLISH;
    private boolean isLanguageChosen;
    private boolean detecting;

    /// @param languages that articles can be in
    public ArticleForm(Texts texts, List<Locale> languages, ZoneId zone) {
        this.texts = texts;
        this.zone = new ZoneField(zone.getId());
        name();
        language.getItems().setAll(languages);
        language.setConverter(new LanguageNames());
        language.valueProperty().subscribe(now -> isLanguageChosen = isLanguageChosen || (!detecting && now != null));
        isLanguageChosen = false;
        text.setWrapText(true);
        text.setPrefRowCount(9);
        text.setTextFormatter(new TextFormatter<>(this::bounded));
        text.textProperty().subscribe(this::onText);
        setContent(content());
        headline.textProperty().subscribe(words -> box(InputField.HEADLINE).setError(Optional.empty()));
        link.textProperty().subscribe(words -> box(InputField.LINK).setError(Optional.empty()));
        this.zone
                .getEditor()
                .textProperty()
                .subscribe(words -> box(InputField.ZONE).setError(Optional.empty()));
    }

    /// Tells the language of a text.
    public void setDetector(Function<String, Locale> function) {
        detector = function;
    }

    public void setOnOpen(Runnable action) {
        onOpen = action;
    }

    public void setText(String words) {
        text.setText(words);
        text.positionCaret(0);
    }

    public NewArticle answer() {
        return new NewArticle(
                text.getText(),
                headline.getText(),
                publisher.getText(),
                link.getText(),
                published.getText(),
                Optional.ofNullable(language.getValue()).orElse(Locale.ENGLISH),
                zone.zone());
    }

    /// Calls the function with each date that is typed; what it says stands under the field.
    public void setOnDate(Function<String, String> function) {
        published.textProperty().subscribe(words -> {
            box(InputField.PUBLISHED).setError(Optional.empty());
            String said = words.isBlank() ? "" : function.apply(words);
            box(InputField.PUBLISHED)
                    .hint(
                            said.isEmpty()
                                    ? texts.get("edit.article.published.why", FormWords.exampleDate(texts, 0))
                                    : said);
        });
    }

    /// Says what is wrong under each field and goes to the first.
    public void show(List<InputProblem> problems) {
        boxes.forEach((field, box) -> box.setError(FormWords.problem(texts, problems, field)));
        problems.stream()
                .findFirst()
                .map(InputProblem::field)
                .ifPresent(field -> control(field).requestFocus());
    }

    /// Gives the keyboard to what is to be filled in first.
    public void start() {
        (text.getText().isEmpty() ? text : published).requestFocus();
    }

    private Node content() {
        Button open = new Button(texts.get("edit.article.open"), new Icon(Feather.FOLDER));
        open.setId("article-open");
        open.setOnAction(event -> onOpen.run());
        Label lead = new Label(texts.get("edit.article.lead"));
        lead.setWrapText(true);
        HBox.setHgrow(lead, Priority.ALWAYS);
        open.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(lead, open);
        head.getStyleClass().add("form-line");
        FieldBox textBox = field(InputField.TEXT, texts.get("edit.article.text"), text);
        VBox column = new VBox(
                head,
                textBox,
                field(InputField.HEADLINE, texts.get("edit.article.headline"), headline)
                        .hint(texts.get("edit.article.headline.why")),
                row(
                        field(InputField.PUBLISHED, texts.get("edit.article.published"), published)
                                .hint(texts.get("edit.article.published.why", FormWords.exampleDate(texts, 0))),
                        new FieldBox(texts.get("edit.article.publisher"), publisher)),
                row(
                        new FieldBox(texts.get("edit.article.language"), language)
                                .hint(texts.get("edit.article.language.why")),
                        field(InputField.ZONE, texts.get("edit.article.zone"), zone)
                                .hint(texts.get("edit.article.zone.why"))),
                field(InputField.LINK, texts.get("edit.article.link"), link));
        column.getStyleClass().add("edit-form");
        return column;
    }

    private static FlowPane row(FieldBox... fields) {
        FlowPane row = new FlowPane(fields);
        row.getStyleClass().add("field-row");
        return row;
    }

    private FieldBox field(InputField field, String name, javafx.scene.control.Control control) {
        FieldBox box = new FieldBox(name, control);
        boxes.put(field, box);
        return box;
    }

    private FieldBox box(InputField field) {
        return boxes.getOrDefault(field, new FieldBox("", new TextField()));
    }

    private Node control(InputField field) {
        return switch (field) {
            case HEADLINE -> headline;
            case PUBLISHED -> published;
            case LINK -> link;
            case ZONE -> zone;
            default -> text;
        };
    }

    private void name() {
        text.setId("article-text");
        headline.setId("article-headline");
        publisher.setId("article-publisher");
        link.setId("article-link");
        published.setId("article-published");
        language.setId("article-language");
        zone.setId("article-zone");
    }

    /// A text that is too long is not taken, and the field says so: laying out a book would hold up the window.
    private TextFormatter.@org.jspecify.annotations.Nullable Change bounded(TextFormatter.Change change) {
        int length = change.getControlNewText().length();
        if (length <= NewArticle.LONGEST) {
            return change;
        }
        box(InputField.TEXT).setError(Optional.of(texts.get("edit.problem.text-too-long", length, NewArticle.LONGEST)));
        return null;
    }

    private void onText(String words) {
        box(InputField.TEXT).setError(Optional.empty());
        if (!isLanguageChosen) {
            detecting = true;
            language.setValue(detector.apply(words));
            detecting = false;
        }
        Locale read = Optional.ofNullable(language.getValue()).orElse(Locale.ENGLISH);
        headline.setPromptText(NewArticle.headlineOf(words, read));
        if (!headline.getPromptText().isEmpty()) {
            box(InputField.HEADLINE).setError(Optional.empty());
        }
    }

    private final class LanguageNames extends StringConverter<Locale> {
        @Override
        public String toString(Locale value) {
            return value == null ? "" : value.getDisplayLanguage(texts.locale());
        }

        @Override
        public Locale fromString(String name) {
            return Locale.ENGLISH;
        }
    }
}
