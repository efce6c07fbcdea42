package dateline.draft;

import dateline.model.Certainty;
import java.util.List;
import java.util.Optional;

/// How surely a Chinese clause looks ahead: 将, 预计, 可能, 拟.
///
/// @param at where the word that says so stands
record ChineseModality(int at, Certainty certainty) {
    private static final List<String> MAY = List.of("可能", "或将", "或于", "也许", "不排除", "有意", "希望", "考虑");
    private static final List<String> LIKELY = List.of("预计", "有望", "料将", "预期", "估计");
    private static final List<String> PLANNED =
            List.of("将", "定于", "拟于", "拟", "计划", "准备", "打算", "预定", "安排在", "安排于", "即将", "会在", "会于", "应邀", "届时");
    private static final List<String> PAST = List.of("了", "已", "曾", "刚刚", "上次", "此前", "首届", "被控");
    private static final List<String> NEGATED = List.of("不会", "将不", "不再", "不出席", "不参加", "无法", "未能", "没有");

    /// Empty where the clause has none.
    static Optional<ChineseModality> of(String clause) {
        Optional<ChineseModality> planned = first(clause, PLANNED, Certainty.PLANNED);
        return first(clause, MAY, Certainty.MAY_OCCUR)
                .or(() -> first(clause, LIKELY, Certainty.HIGHLY_LIKELY))
                .map(m -> new ChineseModality(
                        Math.min(m.at(), planned.map(ChineseModality::at).orElse(m.at())), m.certainty()))
                .or(() -> planned);
    }

    private static Optional<ChineseModality> first(String clause, List<String> words, Certainty certainty) {
        return words.stream()
                .map(clause::indexOf)
                .filter(at -> at >= 0)
                .min(Integer::compare)
                .map(at -> new ChineseModality(at, certainty));
    }

    static boolean isPast(String clause) {
        return PAST.stream().anyMatch(clause::contains);
    }

    static boolean isNegated(String clause) {
        return NEGATED.stream().anyMatch(clause::contains);
    }

    /// The clause without these words.
    static String without(String clause) {
        String rest = clause;
        for (List<String> words :
                List.of(MAY, LIKELY, List.of("定于", "拟于", "预定", "即将", "安排在", "安排于", "计划", "将会", "将", "拟", "应邀", "届时"))) {
            for (String word : words) {
                rest = rest.replace(word, "");
            }
        }
        return rest;
    }
}
