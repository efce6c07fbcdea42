package dateline.draft;

import dateline.draft.Happening.Edge;
import dateline.draft.Happening.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Says in a title what a Chinese clause says: its words without the time.
final class ChineseTitles {
    private static final List<String> TALKS = List.of("会谈", "会晤", "磋商", "谈判", "对话", "会见");
    private static final Pattern WHERE = Pattern.compile("^(?:位于|地处)[^的]{1,12}的|^[^的]{1,8}城市");
    private static final Pattern AND = Pattern.compile("以及|和|及");

    private final ChineseWords words;
    private final String before;

    /// @param before the sentence up to the clause, which may have the full name of what the clause names shortly
    ChineseTitles(ChineseWords words, String before) {
        this.words = words;
        this.before = before;
    }

    record Titled(Kind kind, String title, String with, Optional<Edge> edge) {

        Titled(Kind kind, String title, String with) {
            this(kind, title, with, Optional.empty());
        }
    }

    List<Titled> titles(ChineseClause clause) {
        String said = clause.verb().word();
        return switch (clause.verb().kind()) {
            case VISIT, TRAVEL -> visit(clause);
            case MEET, TALK -> one(Kind.TALKS, all(clause), clause.counterpart().orElse(clause.object()));
            case HOLD, OCCUR -> held(clause);
            case BEGIN -> edge(clause, Edge.FIRST_DAY);
            case END -> edge(clause, Edge.LAST_DAY);
            case SIGN -> one(Kind.SIGNING, clause.subject() + said + clause.object(), clause.object());
            case ATTEND -> attended(clause);
            case ARRIVE, LEAVE, OPEN, SPEAK, ACT ->
                clause.subject().isEmpty() && clause.object().isEmpty() ? List.of() : one(Kind.ACT, all(clause), "");
            case REPORT -> clause.object().length() > 1 ? one(Kind.ACT, all(clause), "") : announced(clause);
            case CANCEL, POSTPONE, MOVE, OTHER -> List.of();
        };
    }

    private static List<Titled> one(Kind kind, String title, String with) {
        return title.length() < 2 ? List.of() : List.of(new Titled(kind, title, with));
    }

    /// “量刑在9月宣布”.
    private static List<Titled> announced(ChineseClause clause) {
        return clause.subject().isEmpty()
                ? List.of()
                : one(Kind.ACT, clause.subject() + clause.verb().word(), "");
    }

    private static String all(ChineseClause clause) {
        return clause.subject() + clause.adjunct() + clause.verb().word() + clause.object();
    }

    private List<Titled> visit(ChineseClause clause) {
        String where = WHERE.matcher(clause.object()).replaceFirst("");
        int more = indexOfOne(where, "出席参加进行会见与并");
        String place = more > 0 ? where.substring(0, more) : where;
        return place.isEmpty()
                ? List.of()
                : one(Kind.VISIT, clause.subject() + clause.verb().word() + place, place);
    }

    private static int indexOfOne(String text, String starts) {
        for (int i = 1; i + 1 < text.length(); i++) {
            if (starts.contains(text.substring(i, i + 2))) {
                return i;
            }
        }
        return -1;
    }

    private List<Titled> held(ChineseClause clause) {
        String object = clause.object();
        if (object.isEmpty()) {
            return words.isEvent(clause.subject())
                    ? List.of(new Titled(kind(clause.subject()), fullName(clause.subject()), clause.subject()))
                    : List.of();
        }
        if (object.endsWith("访问")) {
            String place = clause.counterpart().orElse("");
            return one(Kind.VISIT, all(clause), place);
        }
        Kind kind = kind(object);
        if (kind == Kind.TALKS) {
            return one(kind, all(clause), clause.counterpart().orElse(clause.subject()));
        }
        String title = clause.subject().isEmpty() ? object : all(clause);
        return words.isEvent(object) ? one(kind, title, "") : List.of();
    }

    private static Kind kind(String event) {
        return TALKS.stream().anyMatch(event::endsWith) ? Kind.TALKS : Kind.EVENT;
    }

    /// “出席晚会和开幕式”: two.
    private List<Titled> attended(ChineseClause clause) {
        List<String> parts = new ArrayList<>(List.of(AND.split(clause.object(), -1)));
        boolean several = parts.size() > 1 && parts.stream().allMatch(words::isEvent);
        List<Titled> titled = new ArrayList<>();
        for (String object : several ? parts : List.of(clause.object())) {
            if (object.length() > 1) {
                Optional<Edge> edge = object.contains("开幕") ? Optional.of(Edge.FIRST_DAY) : Optional.empty();
                titled.add(new Titled(
                        Kind.ACT,
                        clause.subject() + clause.adjunct() + clause.verb().word() + object,
                        "",
                        edge));
            }
        }
        return titled;
    }

    private List<Titled> edge(ChineseClause clause, Edge edge) {
        String event = clause.subject();
        if (event.isEmpty()) {
            return one(Kind.ACT, clause.verb().word() + clause.object(), "");
        }
        if (words.isLasting(event)) {
            return List.of(new Titled(Kind.EVENT, event + clause.verb().word(), "", Optional.of(edge)));
        }
        boolean begins = edge == Edge.FIRST_DAY;
        return begins && words.isEvent(event) && clause.object().isEmpty()
                ? one(kind(event), fullName(event), event)
                : one(Kind.ACT, event + clause.verb().word() + clause.object(), "");
    }

    /// “海洋技术大会” where the clause says only “大会”.
    private String fullName(String event) {
        int at = before.lastIndexOf(event);
        if (event.length() > 3 || at < 0) {
            return event;
        }
        int start = at;
        while (start > 0
                && Character.isIdeographic(before.charAt(start - 1))
                && "的在于了上，将".indexOf(before.charAt(start - 1)) < 0) {
            start--;
        }
        return before.substring(start, at) + event;
    }
}
