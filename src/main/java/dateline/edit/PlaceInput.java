package dateline.edit;

import dateline.draft.Identifiers;
import dateline.model.Extras;
import dateline.model.GeoPoint;
import dateline.model.Place;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A place as it is chosen or typed.
///
/// @param chosen the id of a place that is there already
/// @param name of a new place; empty for none
/// @param country ISO 3166-1 alpha-2, where the gazetteer told it
/// @param zone an IANA name, or empty
/// @param point latitude and longitude in degrees, “39.9, 116.4”, or empty
public record PlaceInput(
        Optional<String> chosen, boolean isNew, String name, Optional<String> country, String zone, String point) {
    private static final Pattern POINT = Pattern.compile("(-?\\d+(?:\\.\\d+)?)\\s*[,; ]\\s*(-?\\d+(?:\\.\\d+)?)");

    public static PlaceInput none() {
        return new PlaceInput(Optional.empty(), false, "", Optional.empty(), "", "");
    }

    public static PlaceInput of(String id) {
        return new PlaceInput(Optional.of(id), false, "", Optional.empty(), "", "");
    }

    List<InputProblem> problems() {
        List<InputProblem> problems = new ArrayList<>();
        if (isNew && name.isBlank()) {
            problems.add(InputProblem.of(InputField.PLACE_NAME, "edit.problem.no-place-name"));
        }
        if (isNew && !zone.isBlank() && !NewArticle.isZone(zone)) {
            problems.add(InputProblem.of(InputField.PLACE_ZONE, "edit.problem.no-zone", zone.strip()));
        }
        if (isNew && !point.isBlank() && geo().isEmpty()) {
            problems.add(InputProblem.of(InputField.PLACE_POINT, "edit.problem.no-point"));
        }
        return problems;
    }

    /// The new place, where it is one; where there are no [#problems].
    Optional<Place> made(List<Place> places) {
        if (!isNew) {
            return Optional.empty();
        }
        Identifiers identifiers = new Identifiers(places.stream().map(Place::id).toList());
        return Optional.of(new Place(
                identifiers.of(name.strip()),
                name.strip(),
                country,
                zone.isBlank() ? Optional.empty() : Optional.of(ZoneId.of(zone.strip())),
                geo(),
                Extras.NONE));
    }

    private Optional<GeoPoint> geo() {
        Matcher matcher = POINT.matcher(point.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    new GeoPoint(Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2))));
        } catch (IllegalArgumentException e) {
            return Optional.empty(); // beyond the poles or the date line
        }
    }
}
