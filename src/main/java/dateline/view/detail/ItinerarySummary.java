package dateline.view.detail;

import dateline.model.DateSpan;
import dateline.model.Entry;
import dateline.model.Itinerary;
import dateline.model.When.Kind;
import dateline.view.sign.WhenSign;
import dateline.view.text.Icon;
import dateline.wording.Texts;
import dateline.wording.Wording;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The itinerary as a whole, for as long as no entry is chosen.
final class ItinerarySummary extends VBox {
    private static final String BETWEEN_COUNTS = " · ";

    private final Texts texts;

    ItinerarySummary(Texts texts, DetailContext context) {
        this.texts = texts;
        Itinerary itinerary = context.itinerary();
        getStyleClass().add(DetailStyles.SUMMARY);
        fact(Feather.CALENDAR, days(itinerary, context.wording()));
        fact(Feather.LIST, counts(itinerary));
        itinerary.source().ifPresent(source -> fact(Feather.BOOK_OPEN, source));
        itinerary
                .asOf()
                .map(day -> texts.get(
                        "detail.itinerary.as-of", context.wording().dates().day(day)))
                .ifPresent(words -> fact(Feather.EYE, words));
        boolean isEmpty = itinerary.entries().isEmpty();
        getChildren()
                .add(wrapped(
                        texts.get(isEmpty ? "detail.itinerary.begin-empty" : "detail.itinerary.begin"),
                        DetailStyles.HINT));
        if (!isEmpty) {
            addKinds(itinerary, context.wording());
        }
    }

    private void fact(Feather sign, String words) {
        FactRow row = new FactRow(new Icon(sign));
        row.show(words, words, List.of());
        getChildren().add(row);
    }

    private String days(Itinerary itinerary, Wording wording) {
        return itinerary.entries().stream()
                .map(entry -> entry.when().span(wording.zone()))
                .flatMap(Optional::stream)
                .reduce(DateSpan::union)
                .map(span -> texts.get("detail.itinerary.days", wording.dates().span(span), span.length()))
                .orElseGet(() -> texts.get("detail.itinerary.no-days"));
    }

    private String counts(Itinerary itinerary) {
        return new StringJoiner(BETWEEN_COUNTS)
                .add(texts.get("detail.itinerary.entries", itinerary.entries().size()))
                .add(texts.get("detail.itinerary.places", placesOfEntries(itinerary)))
                .add(texts.get("detail.itinerary.articles", itinerary.articles().size()))
                .add(texts.get("detail.itinerary.notes", itinerary.background().size()))
                .toString();
    }

    /// A place that only the background speaks of is none of the programme's.
    private static long placesOfEntries(Itinerary itinerary) {
        return itinerary.entries().stream()
                .flatMap(entry -> entry.place().stream())
                .distinct()
                .count();
    }

    /// The legend of the signs, with how often each is used.
    private void addKinds(Itinerary itinerary, Wording wording) {
        Map<Kind, Integer> counts = new EnumMap<>(Kind.class);
        for (Entry entry : itinerary.entries()) {
            counts.merge(entry.when().kind(), 1, Integer::sum);
        }
        Label heading = wrapped(texts.get("detail.itinerary.kinds"), DetailStyles.SECTION_TITLE);
        VBox list = new VBox();
        list.getStyleClass().add(DetailStyles.COUNTS);
        counts.forEach((kind, count) -> list.getChildren().add(kindRow(kind, count, wording)));
        getChildren().addAll(heading, list);
    }

    private FactRow kindRow(Kind kind, int count, Wording wording) {
        FactRow row = new FactRow(new WhenSign(kind));
        String words = texts.get("detail.itinerary.kind-name", wording.kind(kind), count);
        row.show(words, words, List.of());
        return row;
    }

    private static Label wrapped(String words, String styleClass) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
