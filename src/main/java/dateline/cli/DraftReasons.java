package dateline.cli;

import dateline.draft.Explanations;
import dateline.wording.DateWords;
import dateline.wording.Texts;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

/// Says in words why a value of a drafted entry is inferred.
public record DraftReasons(Texts texts) implements Explanations {

    @Override
    public String year(LocalDate published) {
        return texts.get("cli.reason.year", new DateWords(texts.locale()).day(published));
    }

    @Override
    public String context() {
        return texts.get("cli.reason.context");
    }

    @Override
    public String partOf(String whole) {
        return texts.get("cli.reason.part", whole);
    }

    @Override
    public String edgeOf(String whole) {
        return texts.get("cli.reason.edge", whole);
    }

    @Override
    public String placeBefore(String place) {
        return texts.get("cli.reason.place", place);
    }

    @Override
    public String capital(String country) {
        return texts.get("cli.reason.capital", Locale.of("", country).getDisplayCountry(texts.locale()));
    }

    @Override
    public String length() {
        return texts.get("cli.reason.length");
    }

    @Override
    public String roughHour(String words) {
        return texts.get("cli.reason.rough-hour", words);
    }

    @Override
    public String zone(ZoneId assumed) {
        return texts.get(
                "cli.reason.zone",
                assumed.equals(ZoneOffset.UTC) ? "UTC" : new DateWords(texts.locale()).zoneName(assumed));
    }

    @Override
    public String noDay() {
        return texts.get("cli.reason.no-day");
    }
}
