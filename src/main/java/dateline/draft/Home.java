package dateline.draft;

import dateline.gazetteer.Gazetteer;
import dateline.gazetteer.NamedPlace;
import dateline.gazetteer.PlaceMention;
import dateline.model.Article;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Where an article is at home: the zone of hours that stand with no place.
final class Home {
    /// “FRANKFURT, Jan 28”, “ВЛАДИВОСТОК, 2 сентября”: where it was written.
    private static final Pattern DATELINE = Pattern.compile("(\\p{Lu}{3,20}(?:[ -]\\p{Lu}{2,20}){0,2}),? [(\\p{L}\\d]");

    /// “新华社北京5月14日电”.
    private static final Pattern CHINESE = Pattern.compile("(?:新华社|中新社|中新网|本报|人民网|央视网)(\\p{IsHan}{2,8}?)(?=\\d{1,2}月)");

    private Home() {}

    static Optional<ZoneId> of(Article article, Placing placing, Gazetteer gazetteer) {
        return dateline(article.text())
                .flatMap(name -> town(gazetteer, name, article.language()))
                .or(placing::home)
                .or(() -> town(gazetteer, article.headline(), article.language()))
                .flatMap(NamedPlace::zone);
    }

    private static Optional<String> dateline(String text) {
        Matcher chinese = CHINESE.matcher(text);
        if (chinese.lookingAt()) {
            return Optional.of("在" + chinese.group(1));
        }
        Matcher matcher = DATELINE.matcher(text);
        return matcher.lookingAt() ? Optional.of(capitalized(matcher.group(1))) : Optional.empty();
    }

    /// “NEW YORK” as it stands elsewhere.
    private static String capitalized(String name) {
        StringBuilder words = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < words.length(); i++) {
            if (i == 0 || !Character.isLetter(words.charAt(i - 1))) {
                words.setCharAt(i, Character.toUpperCase(words.charAt(i)));
            }
        }
        return words.toString();
    }

    private static Optional<NamedPlace> town(Gazetteer gazetteer, String words, Locale language) {
        return gazetteer.find(words, language).stream()
                .map(PlaceMention::place)
                .filter(place -> !place.isCountry())
                .findFirst();
    }
}
