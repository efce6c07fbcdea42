package dateline.draft;

import dateline.gazetteer.PlaceMention;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The people that a Chinese article introduces by their office: “国务院总理李强”, “习近平主席”, “西班牙首相桑切斯”.
///
/// Nothing divides the words, so a name is taken only where it is plain where it begins and ends.
final class ChinesePeople {
    private static final Pattern OFFICE = Pattern.compile(
            "国家主席|副主席|主席|委员长|王储|外交大臣|国防大臣|外相|防长|财长|行长|副总统|总统|副总理|总理|首相|国王|女王|外交部长|外长|国防部长|财政部长|部长|发言人|秘书长|书记|省长|市长|州长|大使|校长|院长|导演|指挥家|董事长|总裁|首席执行官|法官|局长|教练|歌手|教授|议长|总干事");
    /// After these, and at the edge of a clause, no name goes on.
    private static final String ENDS = "将会分共与和同在于说表示宣出预主访抵赴率等及对应就也已还参签发致并的向为是以从到当日上下称级指介，。；：、！？（）()“”《》 \n—";
    private static final String DAYS = "今明昨近";
    private static final String OF_DAYS = "天日年早晚晨期";
    /// Before these no name begins.
    private static final String BEGINS = "与和同见晤请由向对给，。；：、！？（）()“”《》 \n—";
    /// What is part of an office or a country and of no name.
    private static final String NO_NAME = "级的举行定欢迎央总国院部府省市党委会州区副任新该两各其双前届家全联公司";
    private static final String SURNAMES =
            "习李王张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷黎史龙陶贺顾毛郝龚邵万钱严武娄汤孔康丛蓝谌";
    private static final int LONGEST = 7;
    private static final int LONGEST_CHINESE = 3;

    private final String text;
    private final BitSet ofPlaces = new BitSet();

    ChinesePeople(String text, List<PlaceMention> places) {
        this.text = text;
        places.forEach(p -> ofPlaces.set(p.start(), p.end()));
    }

    People read() {
        People people = new People(String::contains);
        Matcher office = OFFICE.matcher(text);
        while (!people.isFull() && office.find()) {
            String title = office.group();
            nameAfter(office.end()).or(() -> nameBefore(office.start())).ifPresent(name -> people.add(name, title));
        }
        return people;
    }

    /// “总理李强将出席”.
    private Optional<String> nameAfter(int start) {
        int end = start;
        while (end < text.length() && end - start < LONGEST && isOfName(end)) {
            end++;
        }
        boolean isEnded = end < text.length() && !isOfName(end);
        return isEnded ? name(start, end) : Optional.empty();
    }

    /// “周启明表示”, but not “李强明天”.
    private boolean isOfName(int at) {
        char c = text.charAt(at);
        boolean isDay = DAYS.indexOf(c) >= 0 && at + 1 < text.length() && OF_DAYS.indexOf(text.charAt(at + 1)) >= 0;
        return ENDS.indexOf(c) < 0 && !Character.isDigit(c) && !isDay;
    }

    /// “习近平主席”, “会见桑切斯首相”.
    private Optional<String> nameBefore(int end) {
        int start = end;
        while (start > 0 && end - start < LONGEST && BEGINS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        boolean isBegun = start == 0 || BEGINS.indexOf(text.charAt(start - 1)) >= 0;
        return isBegun ? name(start, end) : Optional.empty();
    }

    private Optional<String> name(int start, int end) {
        String name = text.substring(start, end);
        boolean isPlain = end - start >= 2
                && !ofPlaces.get(start)
                && name.chars().allMatch(c -> Character.isIdeographic(c) || c == '·')
                && name.chars().noneMatch(c -> NO_NAME.indexOf(c) >= 0);
        boolean isChinese = isPlain && SURNAMES.indexOf(name.charAt(0)) >= 0 && end - start <= LONGEST_CHINESE;
        // A foreign name has three characters or more.
        return Optional.of(name).filter(n -> isChinese || (isPlain && n.length() >= LONGEST_CHINESE));
    }
}
