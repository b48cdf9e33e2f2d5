"""Published schemes of people's congresses for groups, villages, stations and towns."""

from __future__ import annotations

from npcmodel.law.wording import Text
from npcmodel.schemes.published.words import (
    Entry,
    Json,
    Organ,
    all_of,
    at_least,
    base,
    computed,
    counted,
    deduction,
    event_kind,
    fold,
    given,
    group,
    has,
    is_so,
    measure,
    minimum,
    points_of,
    rule,
    rules,
    times,
    together,
    worth_if,
)

__all__ = ["BODIES"]

_SELF = Organ.PEOPLES_CONGRESS
_COUNTED = Text(
    "条文没有分值：每达到一项计1，只为数出达到几项",
    "the text gives no points: each minimum reached counts 1, only to say how many are",
)

# Deputies who spoke, each once however often: `speaker` names them.
_SPEAKERS: Json = {
    "kind": "count",
    "measure": {**measure("deliberation", "名"), "distinct": "speaker"},
}
_CHUNFU = Entry(
    "sc-chunfu",
    "四川省井研县纯复乡",
    "纯复乡人大代表执行代表职务考核办法（代表小组考核）",
    None,
    _SELF,
    partial=False,
    document={
        "events": [
            event_kind("suggestion", "书面议案、建议"),
            event_kind("deliberation", "审议发言", traits={"speaker": ()}),
            event_kind("presidium_speech", "主席团会议发言"),
        ],
        "items": [
            computed("attendance", "出席乡人代会不缺席、迟到、早退", is_so("出席人代会", 10)),
            computed(
                "suggestions",
                "书面议案、建议3条，每增减1条加减5分",
                together(10, times(5, together(counted("suggestion", "条"), -3))),
            ),
            computed(
                "deliberations",
                "审议发言1名，每多1名加5分",
                together(
                    worth_if(at_least(_SPEAKERS, 1), 10),
                    {"kind": "linear", "of": _SPEAKERS, "per": 5, "from": 1},
                ),
            ),
            computed("presidium", "主席团会议出勤", is_so("主席团会议出勤", 5)),
            computed("research", "围绕议题调研", is_so("围绕议题调研", 10)),
            computed(
                "presidium_speeches",
                "主席团会议发言1次，每多1次加5分",
                together(
                    worth_if(at_least(counted("presidium_speech"), 1), 15),
                    {"kind": "linear", "of": counted("presidium_speech"), "per": 5, "from": 1},
                ),
            ),
            computed("log", "活动记录", is_so("活动记录", 5)),
            computed("villagers", "每名代表联系1至3名村民代表", is_so("联系村民代表", 5)),
            computed("funds", "活动经费", is_so("活动经费", 5)),
            computed("activities", "全年小组活动4次并汇报、无无故缺席", is_so("小组活动4次", 10)),
            computed("households", "联系10户选民并走访1次以上", is_so("联系选民", 5)),
            computed("excellent", "评出优秀代表", is_so("评出优秀代表", 5)),
            computed("deeds", "办实事1件以上", is_so("办实事", 5)),
        ],
        "groups": [
            group("congress", "人代会", "attendance", "suggestions", "deliberations"),
            group("in_presidium", "主席团会议", "presidium", "research", "presidium_speeches"),
            group(
                "in_group",
                "小组活动",
                "log",
                "villagers",
                "funds",
                "activities",
                "households",
                "excellent",
                "deeds",
                cap=40,
            ),
        ],
    },
    choices=(
        Text(
            "审议发言按人数计，同一代表多次发言只计一次",
            "speeches count by deputy, who counts once however often he speaks",
        ),
        Text(
            "各项基本分合计100分；超出的议案、建议、发言继续加分，条文没有封顶，也没有保底",
            "the basic points add up to 100; further suggestions and speeches go on adding, and"
            " neither a cap nor a floor is written",
        ),
        Text(
            "先进小组3个、合格4至6个、较差1至2个按名次定，不在本文件内",
            "3 advanced, 4 to 6 qualified and 1 to 2 poor groups go by rank, not by one record",
        ),
    ),
)

_HUANGCHENG = Entry(
    "gs-huangcheng-2015",
    "甘肃省肃南裕固族自治县皇城镇",
    "皇城镇农牧村目标管理责任书（人大工作百分制）",
    2015,
    _SELF,
    partial=False,
    document={
        "events": [
            event_kind("visit", "代表走访选民"),
            event_kind("suggestion", "代表提出建议"),
            event_kind("debrief_missing", "代表没有述职"),
            event_kind("activity_absence", "代表缺席活动"),
        ],
        "items": [
            computed(
                "publicity",
                "宣传学习",
                points_of("宣传学习", {"全面": 30, "不全面": 15, "未开展": 0}),
            ),
            computed(
                "contact",
                "走访选民、提出建议",
                worth_if(
                    at_least(counted("suggestion", "件"), 1),
                    worth_if(at_least(counted("visit"), 1), 30, 20),
                ),
            ),
            base("debrief_base", "述职评议", 20),
            deduction("debriefs", "代表没有述职", measure("debrief_missing", "名"), 5),
            base("activity_base", "督促参加活动", 20),
            deduction("absences", "代表缺席活动", measure("activity_absence", "人次"), 2),
        ],
        "groups": [
            group("debriefing", "述职评议", "debrief_base", "debriefs"),
            group("taking_part", "督促参加活动", "activity_base", "absences"),
        ],
        "full_marks": 100,
    },
    choices=(
        Text(
            "述职评议、参加活动两项没有写扣完为止，这里也不设下限",
            "no floor is written for debriefs and activities, and none is set here",
        ),
        Text(
            "每人每天60元的误工补贴不是得分，未列入",
            "the 60 yuan a day for lost work are no points and are left out",
        ),
    ),
)


def _where(word: str, when: Json) -> Json:
    return all_of(has("对象", word), when)


_RESULT: Json = {"kind": "points", "of": "frequency"}
_STATIONS = Entry(
    "cq-home-station-2019",
    "重庆市",
    "关于进一步密切人大代表联系人民群众加强代表之家建设的指导意见",
    2019,
    _SELF,
    partial=False,
    document={
        "events": [
            event_kind("activity", "代表之家、活动站的活动"),
            event_kind("reception", "到家站点接待群众"),
        ],
        "items": [
            computed(
                "frequency",
                "最少一期的次数",
                points_of(
                    "对象",
                    {
                        "代表之家": fold("quarter", counted("activity"), "min"),
                        "活动站": fold("month", counted("activity"), "min"),
                        "直选代表": counted("reception"),
                    },
                ),
            )
        ],
        "grades": rules(
            rule("每季达标", _where("代表之家", at_least(_RESULT, 1))),
            rule("有季度未达标", has("对象", "代表之家")),
            rule("每月达标", _where("活动站", at_least(_RESULT, 1))),
            rule("有月份未达标", has("对象", "活动站")),
            rule("全年达标", at_least(_RESULT, 3)),
            otherwise="全年未达标",
        ),
    },
    choices=(
        Text(
            "条文没有分值：代表之家看次数最少的季度，活动站看最少的月份，直选代表看全年",
            "the text gives no points: of a deputies' home the poorest quarter counts, of a"
            " station the poorest month, of a deputy elected by voters the year",
        ),
        Text(
            "活动站每月1次是“原则上”的要求，未达标不等于违反",
            "once a month is asked of stations in principle: falling short is no breach",
        ),
    ),
)


def _share(code: str, title: str, part: str, whole: str, least: str) -> Json:
    rate = {"kind": "rate", "part": given(part), "whole": given(whole)}
    return minimum(code, title, rate, least)


_FENGHUA = Entry(
    "zj-fenghua-2009",
    "浙江省奉化市",
    "奉化市镇、街道人大工作目标量化（十方面）",
    2009,
    _SELF,
    partial=False,
    missing=Text(
        "财政监督、代表之家等没有次数或比率的目标未列入",
        "targets without a number of times or a rate are left out: finance, deputies' homes",
    ),
    document={
        "items": [
            minimum("study", "党委专题研究人大工作2次", given("党委专题研究次数"), 2),
            minimum("meetings", "主席团会议4次", given("主席团会议次数"), 4),
            _share("present", "主席团会议参与率85%", "到会人次", "应到人次", "0.85"),
            computed(
                "activities",
                "集体活动4次，含评议、执法检查各1次",
                worth_if(
                    all_of(
                        at_least(given("集体活动次数"), 4),
                        at_least(given("其中评议次数"), 1),
                        at_least(given("其中执法检查次数"), 1),
                    ),
                    1,
                ),
            ),
            minimum("debriefs", "3名代表述职", given("述职代表人数"), 3),
            _share("met", "建议面商率100%", "面商件数", "建议件数", "1"),
            _share("done", "建议办结率100%", "办结件数", "建议件数", "1"),
            _share("satisfied", "建议满意率95%", "满意件数", "建议件数", "0.95"),
            _share("inspecting", "参加持证视察等的代表70%", "参加视察代表人数", "代表人数", "0.7"),
            minimum(
                "boxes",
                "每个代表小组1只意见箱",
                {**given("意见箱最少的小组的意见箱只数"), "otherwise": 0},
                1,
            ),
        ],
    },
    choices=(
        _COUNTED,
        Text(
            "参与率的基数条文没有写明，这里用各次会议应到人次之和",
            "what the rate of attendance is a share of is not written: here all who were due at"
            " all meetings",
        ),
        Text(
            "每小组至少1只意见箱，看意见箱最少的小组；档案没有记录的，这里按没有",
            "one box for opinions in each group: the group with the fewest counts; a record that"
            " says nothing of boxes is read as having none",
        ),
    ),
)

BODIES = (
    _CHUNFU,
    _HUANGCHENG,
    _STATIONS,
    _FENGHUA,
)
