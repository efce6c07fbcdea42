package dateline.gazetteer;

import dateline.gazetteer.NameTable.Meaning;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Finds places in Chinese, which divides no words: the longest name at each place.
///
/// A name of two characters is often a part of other words; unless it is a country's, a capital's or a large city's,
/// the words around it have to make it a place.
final class HanSpotter {
    private static final int LONGEST_NAME = 12;
    private static final int LARGE = 1_000_000;
    private static final Pattern AT =
            Pattern.compile("(?:在|于|访问|抵达|到访|位于|视察|参观|考察|走访)(?:中国|俄罗斯|首都|东北|东部|南部|北部|西部|城市|古城|的){0,3}$");
    private static final Pattern TO =
            Pattern.compile("(?:赴|前往|飞往|飞抵|到|至|去|来|来到|对)(?:中国|俄罗斯|首都|东北|东部|南部|北部|西部|城市|的){0,3}$");
    private static final Pattern FROM = Pattern.compile("(?:从|自|离开)$");
    private static final Pattern HAPPENS = Pattern.compile("^(?:市|省)?(?:举行|召开|会晤|开幕|举办|访问|出席|进行)");
    private static final Pattern NAME =
            Pattern.compile("^(?:大学|工业大学|学院|银行|时报|日报|公司|集团|方面|人|队|语|门|大桥|路(?!过|演|透)|街(?!头)|寺|宫)");
    /// Names of towns that hardly ever are one: “centre”, “peace”.
    private static final Set<String> WORDS = Set.of("中心", "和平", "光明", "胜利", "团结", "东方", "文化", "友谊", "公园", "新城");
    private static final int SCOPE = 12;

    private final NameTable names;
    private final Choice choice;
    private final BitSet beginnings = new BitSet(1 << 16);

    HanSpotter(NameTable names, Choice choice) {
        this.names = names;
        this.choice = choice;
        names.eachKey(key -> beginnings.set(hash(key.charAt(0), key.charAt(1))));
    }

    private record Found(int start, int end, Meaning meaning) {}

    List<PlaceMention> find(String text) {
        List<Found> found = new ArrayList<>();
        for (int i = 0; i + 1 < text.length(); i++) {
            Optional<Found> name =
                    beginnings.get(hash(text.charAt(i), text.charAt(i + 1))) ? longest(text, i) : Optional.empty();
            if (name.isPresent()) {
                found.add(name.get());
                i = name.get().end() - 1;
            }
        }
        Choice.Context context =
                choice.context(found.stream().map(Found::meaning).toList());
        List<PlaceMention> mentions = new ArrayList<>();
        for (Found name : found) {
            NamedPlace place = choice.of(name.meaning(), Optional.empty(), context);
            Cue cue = cue(text, name);
            if (isPlace(text, name, place, cue)) {
                mentions.add(new PlaceMention(
                        name.start(), name.end(), text.substring(name.start(), name.end()), place, cue));
            }
        }
        return mentions;
    }

    private Optional<Found> longest(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST_NAME); end >= start + 2; end--) {
            int last = end;
            Optional<Found> found =
                    names.meaning(text.substring(start, end)).map(meaning -> new Found(start, last, meaning));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean isPlace(String text, Found name, NamedPlace place, Cue cue) {
        if (WORDS.contains(text.substring(name.start(), name.end()))) {
            return false;
        }
        return name.end() - name.start() > 2
                || place.kind() != NamedPlace.Kind.CITY
                || place.population() >= LARGE
                || (cue != Cue.NONE && cue != Cue.PART_OF_NAME);
    }

    private static Cue cue(String text, Found name) {
        String before = text.substring(Math.max(0, name.start() - SCOPE), name.start());
        String after = text.substring(name.end(), Math.min(text.length(), name.end() + SCOPE));
        if (NAME.matcher(after).find()) {
            return Cue.PART_OF_NAME;
        }
        if (AT.matcher(before).find() || HAPPENS.matcher(after).find()) {
            return Cue.AT;
        }
        return TO.matcher(before).find() ? Cue.TO : FROM.matcher(before).find() ? Cue.FROM : Cue.NONE;
    }

    private static int hash(char a, char b) {
        return (a * 31 + b) & 0xFFFF;
    }
}
