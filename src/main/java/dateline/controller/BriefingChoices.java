package dateline.controller;

import dateline.format.ExportOptions;
import dateline.format.ExportOptions.Paper;
import dateline.format.ExportOptions.Part;
import dateline.model.Itinerary;
import dateline.model.Place;
import dateline.model.ZoneView;
import dateline.view.dialog.BriefingForm.Answer;
import dateline.wording.DateWords;
import dateline.wording.Languages;
import dateline.wording.Texts;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What can be chosen for the briefing of one itinerary, and what a choice means.
///
/// @param zones each once
record BriefingChoices(List<Paper> papers, List<Locale> languages, List<ZoneView> zones, List<Part> parts) {
    private static final String OF_PLACE = "place";

    /// Where letters are written on Letter (CLDR supplemental data, measurementData/paperSize).
    private static final Set<String> LETTER_COUNTRIES =
            Set.of("BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE");

    /// Those that are offered where the words are there.
    private static final List<String> LANGUAGES =
            List.of("en-GB", "en-US", "en-150", "ar", "de", "es", "fr", "ja", "pt", "ru", "tr", "zh");

    /// @param locale the reader's
    /// @param reader the reader's zone
    static BriefingChoices of(Itinerary itinerary, Locale locale, ZoneId reader, BriefingSettings last) {
        Stream<Locale> languages = Stream.concat(
                Stream.of(locale),
                LANGUAGES.stream().map(Locale::forLanguageTag).filter(Languages::has));
        Stream<ZoneId> places = itinerary.places().stream().map(Place::zone).flatMap(Optional::stream);
        Stream<ZoneView> zones = Stream.of(Stream.of(reader, itinerary.zone()), places, Stream.of(ZoneId.of("UTC")))
                .flatMap(ids -> ids)
                .map(ZoneView::of);
        return new BriefingChoices(
                List.of(Paper.values()),
                languages.distinct().toList(),
                Stream.concat(Stream.concat(Stream.of(ZoneView.OF_PLACE), zones), remembered(last).stream())
                        .distinct()
                        .toList(),
                List.of(Part.values()));
    }

    /// What was chosen last time, or what suits the reader.
    ///
    /// @param zone as the window shows hours
    Answer first(BriefingSettings last, Locale locale, ZoneView zone) {
        Paper usual = LETTER_COUNTRIES.contains(locale.getCountry()) ? Paper.LETTER : Paper.A4;
        Paper paper = papers.stream()
                .filter(p -> p.name().equals(last.paper()))
                .findFirst()
                .orElse(usual);
        int language = languages.indexOf(Locale.forLanguageTag(last.language()));
        Set<Integer> sections = IntStream.range(0, parts.size())
                .filter(i -> !last.leftOut().contains(parts.get(i).name()))
                .boxed()
                .collect(Collectors.toSet());
        return new Answer(
                papers.indexOf(paper),
                Math.max(0, language),
                Math.max(0, zones.indexOf(remembered(last).orElse(zone))),
                sections,
                last.withData());
    }

    private static Optional<ZoneView> remembered(BriefingSettings last) {
        try {
            return last.zone().isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            last.zone().equals(OF_PLACE) ? ZoneView.OF_PLACE : ZoneView.of(ZoneId.of(last.zone())));
        } catch (DateTimeException e) {
            // A zone that this machine's rules do not know.
            return Optional.empty();
        }
    }

    ExportOptions options(Answer answer) {
        return new ExportOptions(
                papers.get(answer.paper()),
                languages.get(answer.language()),
                zones.get(answer.zone()),
                answer.sections().stream().map(parts::get).collect(Collectors.toSet()),
                answer.withData());
    }

    BriefingSettings settings(Answer answer) {
        return new BriefingSettings(
                papers.get(answer.paper()).name(),
                languages.get(answer.language()).toLanguageTag(),
                zones.get(answer.zone()).reader().map(ZoneId::getId).orElse(OF_PLACE),
                IntStream.range(0, parts.size())
                        .filter(i -> !answer.sections().contains(i))
                        .mapToObj(i -> parts.get(i).name())
                        .toList(),
                answer.withData());
    }

    List<String> paperWords(Texts texts) {
        return papers.stream().map(paper -> texts.of("paper", paper)).toList();
    }

    List<String> languageWords(Texts texts) {
        return languages.stream().map(l -> l.getDisplayName(texts.locale())).toList();
    }

    List<String> zoneWords(Texts texts) {
        DateWords dates = new DateWords(texts.locale());
        return zones.stream()
                .map(zone -> zone.reader()
                        .map(id -> texts.get("briefing.zone.named", dates.zoneName(id), id.getId()))
                        .orElseGet(() -> texts.get("zone.place")))
                .toList();
    }

    List<String> sectionWords(Texts texts) {
        return parts.stream().map(part -> texts.of("section", part)).toList();
    }
}
