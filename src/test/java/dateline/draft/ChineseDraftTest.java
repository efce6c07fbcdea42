package dateline.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// Articles in Chinese of the kinds that the drafter is for. Every entry is compared whole; one that is none would be
/// seen.
class ChineseDraftTest {

    @Test
    void stateVisit() {
        assertEquals(
                List.of(
                        "普京对中国进行国事访问 | all 2024-05-16..2024-05-17 | beijing",
                        "俄罗斯总统普京与中国国家主席习近平举行会谈 | in 2024-05-16..2024-05-17 | beijing",
                        "两国元首签署一份联合声明和多份双边文件 | in 2024-05-16..2024-05-17 | beijing HIGHLY_LIKELY",
                        "普京与中国国务院总理李强举行会谈 | in 2024-05-16..2024-05-17 | beijing",
                        "普京和习近平出席庆祝俄中建交75周年文艺晚会 | in 2024-05-16..2024-05-17 | beijing",
                        "普京和习近平出席俄中文化年开幕式 | in 2024-05-16..2024-05-17 | beijing",
                        "普京访问哈尔滨 | in 2024-05-16..2024-05-17 | harbin",
                        "俄中博览会 | all 2024-05-17..2024-05-21 | harbin",
                        "普京出席俄中博览会的开幕式 | in 2024-05-17 | harbin",
                        "普京出席俄中地方合作论坛开幕式 | in 2024-05-16..2024-05-17 | harbin",
                        "普京与哈尔滨工业大学师生见面 | in 2024-05-16..2024-05-17 | harbin"),
                Drafts.lines(Drafts.file("visit-zh.txt", "2024-05-14")));
    }

    @Test
    void festival() {
        assertEquals(
                List.of(
                        "海港节 | all 2024-07-05..2024-07-09 | gdansk",
                        "海港节开幕 | in 2024-07-05 | gdansk",
                        "波罗的海青年交响乐团举行音乐会 | in 2024-07-05 | gdansk",
                        "古船巡游 | 2024-07-06T12:00+02:00 | gdansk",
                        "市民参加造船工作坊 | in 2024-07-07 | gdansk",
                        "歌手玛尔塔·沃尔斯卡演出 | in 2024-07-07 EVENING | gdansk",
                        "夜市 | in 2024-07-08 | gdansk HIGHLY_LIKELY",
                        "闭幕音乐会 | 2024-07-09T20:00+02:00 | gdansk",
                        "门票开售 | in 2024-06-03 | -"),
                Drafts.lines(Drafts.file("festival-zh.txt", "2024-05-13")));
    }

    @Test
    void courtCalendar() {
        assertEquals(
                List.of(
                        "两名前港口官员的庭审开始 | in 2024-06-03 | rotterdam",
                        "法官听取首批证人作证 | all 2024-06-05..2024-06-06 | -",
                        "庭审 | all 2024-06-10..2024-06-14 | -",
                        "结案陈词 | in 2024-06-24 | -",
                        "法院作出判决 | in 2024-05-15..2024-07-12 | - HIGHLY_LIKELY",
                        "量刑宣布 | in 2024-09-01..2024-09-30 | - MAY_OCCUR",
                        "第三名被告的上诉开庭审理 | 2024-06-18T09:30+02:00 | the-hague"),
                Drafts.lines(Drafts.file("court-zh.txt", "2024-05-15")));
    }

    @Test
    void productLaunchWeek() {
        assertEquals(
                List.of(
                        "造船企业Nordlys推出首款电动渡轮 | in 2024-09-10 | stockholm",
                        "发布会 | 2024-09-10T10:00+02:00 | stockholm",
                        "记者试乘新船 | in 2024-09-11 AFTERNOON | oslo",
                        "公司首席执行官索尔海姆发表主旨演讲 | in 2024-09-12 | oslo",
                        "海洋技术大会 | all 2024-09-11..2024-09-13 | oslo",
                        "订购开放 | in 2024-09-16 | -",
                        "首批渡轮交付 | in 2026-01-01..2026-12-31 | - HIGHLY_LIKELY"),
                Drafts.lines(Drafts.file("launch-zh.txt", "2024-09-05")));
    }

    @Test
    void summitByTheHourInTwoZones() {
        assertEquals(
                List.of(
                        "九国政府首脑举行峰会 | all 2024-06-20..2024-06-21 | geneva",
                        "各代表团抵达 | in 2024-06-19 | geneva",
                        "峰会举行开幕式 | 2024-06-20T09:30+02:00 | geneva",
                        "第一次全体会议 | 2024-06-20T10:15+02:00 | geneva",
                        "工作午餐 | 2024-06-20T13:00+02:00 to 14:30 | geneva",
                        "各国外长签署淡水宣言 | 2024-06-20T16:00+02:00 | geneva",
                        "总统埃莱娜·马尔科维奇举行记者会 | 2024-06-21T11:00+02:00 | geneva",
                        "联合国安理会听取峰会成果通报 | 2024-06-21T15:00-04:00 | new-york"),
                Drafts.lines(Drafts.file("summit-zh.txt", "2024-06-12")));
    }

    @Test
    void cancelledAndPostponed() {
        assertEquals(
                List.of(
                        "露天音乐会 | in 2024-07-12 | cork CANCELLED",
                        "帆船赛 | in 2024-07-20 | - MOVED from in 2024-07-13",
                        "市长招待会 | in 2024-07-12 | - POSTPONED",
                        "花展 | all 2024-07-13..2024-07-14 | -"),
                Drafts.lines(Drafts.file("changes-zh.txt", "2024-07-10")));
    }
}
