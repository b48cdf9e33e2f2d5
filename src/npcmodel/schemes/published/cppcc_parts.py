"""Published schemes of the CPPCC of which parts are visible: kept apart from the congresses'."""

from __future__ import annotations

from npcmodel.law.wording import Text
from npcmodel.schemes.published.words import (
    Entry,
    Json,
    Organ,
    all_of,
    at_least,
    band,
    bands,
    base,
    boundary_readings,
    by_trait,
    computed,
    counted,
    deduction,
    each,
    event_kind,
    given,
    group,
    has,
    linear,
    measure,
    points_of,
    rule,
    rules,
    times,
    together,
    trait,
    worth_if,
)

__all__ = ["CPPCC_PARTS"]

_YES_NO = ("yes", "no")

_HEFEI = Entry(
    "cppcc-hefei-2015",
    "安徽省合肥市",
    "市政协关于加强对市政协委员履职服务与管理的暂行办法（量化考核）",
    2015,
    Organ.CPPCC,
    issued_by="合肥市政协",
    missing=Text(
        "基础分85分中的其余25分、常委的基础分、其他加分的分值",
        "the other 25 of the 85 basic points, those of standing members, further points",
    ),
    document={
        "events": [
            event_kind("activity", "参加活动"),
            event_kind("proposal", "立案提案"),
            event_kind("plenary_absence", "无故缺席全会"),
            event_kind("standing_absence", "无故缺席常委会"),
        ],
        "items": [
            computed(
                "plenary",
                "委员全程参加全会",
                points_of("职务", {"委员": points_of("全会", {"全程": 30, "非全程": 0})}),
            ),
            computed("activities", "参加活动满2次", worth_if(at_least(counted("activity"), 2), 30)),
            computed("others", "其余基础分", given("其余基础分", 25)),
            linear("proposals", "立案提案从第2件起", measure("proposal", "件"), 5, free=1, cap=20),
            computed(
                "absences",
                "无故缺席",
                points_of(
                    "职务",
                    {
                        "委员": times(-10, counted("plenary_absence")),
                        "常委": times(
                            -4, together(counted("plenary_absence"), counted("standing_absence"))
                        ),
                    },
                ),
            ),
        ],
        "groups": [group("basic", "基础分", "plenary", "activities", "others", full_marks=85)],
    },
    choices=(
        Text(
            "常委的基础分未见，所以常委的档案不能计分",
            "the basic points of standing members are not visible, so their records cannot be"
            " scored",
        ),
        Text(
            "其余25分的分值未见，作为已评定的数值给出",
            "the points of the other 25 are not visible and are taken as already given",
        ),
    ),
)

_ADOPTED: Json = measure("information", "条", where={"adopted": "yes"})
_REJECTED: Json = measure("information", "条", where={"adopted": "no"})
_INSIDE = group("proposal_bonus", "提案奖励", "more_proposals", "excellent", cap=20)
_AA_GROUPS = [group("info_bonus", "社情民意奖励", "more_information", "not_adopted", cap=20)]
_AA = Entry(
    "cppcc-aa-city",
    "AA市（匿名，合肥市属县级市）",
    "市政协委员履职量化考核的暂行办法",
    None,
    Organ.CPPCC,
    missing=Text("奖励部分的其余内容", "the rest of the bonuses"),
    document={
        "events": [
            event_kind("activity", "活动"),
            event_kind("proposal", "立案提案", traits={"part": ("solo", "lead", "co")}),
            event_kind("excellent_proposal", "优秀提案", traits={"part": ("solo", "lead", "co")}),
            event_kind(
                "information", "社情民意", traits={"adopted": _YES_NO, "level": ("本市", "上级")}
            ),
        ],
        "items": [
            computed("plenary", "全程参加全会", points_of("全会", {"全程": 35, "非全程": 0})),
            computed(
                "standing",
                "常委全程参加常委会",
                worth_if(all_of(has("职务", "常委"), has("常委会", "全程")), 30),
            ),
            linear("activities", "活动", measure("activity"), "7.5", cap=30),
            computed(
                "first_proposal",
                "立案提案，只计1次",
                each(
                    measure("proposal", "件"),
                    by_trait("part", {"solo": 15, "lead": 10, "co": 5}),
                    "max",
                ),
            ),
            computed(
                "first_information",
                "社情民意采用",
                worth_if(at_least({"kind": "count", "measure": _ADOPTED}, 1), 10),
            ),
            linear(
                "more_proposals", "立案提案从第2件起", measure("proposal", "件"), 5, free=1, cap=20
            ),
            linear(
                "excellent",
                "优秀提案",
                measure("excellent_proposal", "件", where={"part": ("solo", "lead")}),
                8,
            ),
            linear("more_information", "社情民意从第2条起采用", _ADOPTED, 3, free=1),
            linear("not_adopted", "社情民意未采用", _REJECTED, 1),
            linear(
                "higher",
                "上级采用",
                measure("information", "条", where={"adopted": "yes", "level": "上级"}),
                6,
            ),
        ],
        "groups": _AA_GROUPS,
    },
    choices=(
        Text(
            "优秀提案的加分不在立案提案20分封顶之内；条文两种读法都可以",
            "points for excellent proposals lie outside the cap of 20 on filed ones: the text"
            " allows either reading",
        ),
        Text(
            "社情民意从第2条起，这里指采用的从第2条起，未采用的每条都计",
            "from the second item on is read of those adopted; each one not adopted counts",
        ),
        Text(
            "上级采用的6分在采用的分值之外另加；是否如此，原页截断处未见",
            "the 6 for adoption higher up come on top; the page is cut off before it says so",
        ),
    ),
    readings=(
        (
            Text(
                "优秀提案的加分在20分封顶之内",
                "points for excellent proposals lie inside the cap of 20",
            ),
            {"groups": [_INSIDE, *_AA_GROUPS]},
        ),
    ),
)

_ANQING_BANDS = (
    band("优秀", at_least=90),
    band("良好", at_least=80, at_most=89, printed="80—89分"),
    band("称职", at_least=60, at_most=79, printed="60—79分"),
    band("不称职", below=60),
)
_ANQING = Entry(
    "cppcc-anqing-2018",
    "安徽省安庆市",
    "政协安庆市委员会委员履职考核暂行办法",
    2018,
    Organ.CPPCC,
    issued_by="政协安庆市委员会",
    missing=Text(
        "提案30分的细则，以及其余20分的项目",
        "how the 30 for proposals are given, and what the other 20 are for",
    ),
    document={
        "events": [event_kind("absence", "未经准假缺席", traits={"meeting": ("plenary", "other")})],
        "items": [
            base("meeting_base", "会议", 50),
            deduction("absences", "缺席会议", measure("absence", where={"meeting": "other"}), 5),
            deduction(
                "plenary", "缺席全体会议", measure("absence", where={"meeting": "plenary"}), 10
            ),
            computed("proposals", "提案", given("提案得分", 30)),
            computed("others", "其余项目", given("其余项目得分", 20)),
        ],
        "groups": [
            group(
                "meetings",
                "会议（扣完50分为止）",
                "meeting_base",
                "absences",
                "plenary",
                floor=0,
                full_marks=50,
            )
        ],
        "full_marks": 100,
        "grades": bands(*_ANQING_BANDS),
    },
    obstacle=Text(
        "89与90、79与80之间没有等次：出现半分时无法评定",
        "there is no grade between 89 and 90, 79 and 80: half points cannot be graded",
    ),
    choices=(
        Text(
            "提案和其余项目的细则未见，作为已评定的数值给出；其余20分由百分制推得",
            "points for proposals and for the rest are taken as already given; that the rest is"
            " 20 follows from 100 in all",
        ),
    ),
    readings=boundary_readings(_ANQING_BANDS),
)

_XUANWEI_ITEMS = (
    ("plenary", "全会", 2),
    ("meeting", "委（室）会议", 1),
    ("written", "书面发言", 2),
    ("speech", "会议发言", 2),
    ("training", "学习培训", 1),
    ("research", "调研", 2),
    ("inspection", "视察", 2),
    ("appraisal", "民主评议", 2),
)
_MISSED: Json = given("届内无故缺席全会次数")
_XUANWEI = Entry(
    "cppcc-xuanwei",
    "云南省宣威市",
    "政协宣威市委员会委员管理考核",
    None,
    Organ.CPPCC,
    issued_by="政协宣威市委员会",
    missing=Text("其余项目的分值", "the points of further items"),
    document={
        "events": [event_kind(code, title) for code, title, _ in _XUANWEI_ITEMS],
        "items": [
            linear(f"for_{code}", title, measure(code), points)
            for code, title, points in _XUANWEI_ITEMS
        ],
        "grades": rules(
            rule("撤销资格", at_least(_MISSED, 2)),
            rule("通报", at_least(_MISSED, 1)),
            otherwise="无",
        ),
    },
    choices=(
        Text(
            "分值按年计，缺席全会按届计：届内次数作为数值给出",
            "points go by the year, absences by the term: their number is given",
        ),
        Text(
            "连续两年不提案或届内提案少于3件的，换届时可建议不再连任：要看历年，未列入",
            "that who made no proposal for two years, or fewer than 3 in the term, may not be"
            " proposed again asks years of records and is left out",
        ),
    ),
)

_OWN: Json = worth_if(trait("from_proposal", "yes"), 0, 1)
_YANBIAN = Entry(
    "cppcc-yanbian-2022",
    "吉林省延边朝鲜族自治州",
    "延边州政协委员履职考核办法",
    2022,
    Organ.CPPCC,
    issued_by="延边州政协",
    missing=Text("提案、社情民意以外的项目", "what lies beyond proposals and information"),
    document={
        "events": [
            event_kind(
                "proposal",
                "提案",
                traits={
                    "part": ("lead", "co"),
                    "filed": _YES_NO,
                    "key": _YES_NO,
                    "reported": _YES_NO,
                },
            ),
            event_kind(
                "information",
                "社情民意",
                traits={"from_proposal": _YES_NO, "adopted": _YES_NO, "endorsed": _YES_NO},
            ),
        ],
        "items": [
            computed(
                "proposals",
                "提交提案1件以上",
                worth_if(at_least(counted("proposal", "件", where={"part": "lead"}), 1), 10),
            ),
            *(
                linear(
                    f"{code}_proposals",
                    title,
                    measure("proposal", "件", where={"part": "lead", code: "yes"}),
                    10,
                )
                for code, title in (
                    ("filed", "提案立案"),
                    ("key", "重点提案"),
                    ("reported", "报全国、省政协的提案"),
                )
            ),
            computed(
                "information",
                "反映社情民意1条以上",
                worth_if(at_least(each(measure("information", "条"), _OWN), 1), 5),
            ),
            *(
                computed(
                    f"{code}_information",
                    title,
                    each(
                        measure("information", "条", where={code: "yes"}),
                        worth_if(trait("from_proposal", "yes"), 0, 10),
                    ),
                )
                for code, title in (
                    ("adopted", "社情民意采用"),
                    ("endorsed", "州领导批示或者省以上采用"),
                )
            ),
        ],
    },
    choices=(
        Text(
            "联名提案只给第一提案人计分；提案转为社情民意的不重复计分",
            "of joint proposals only the first signer's counts; a proposal turned into"
            " information does not count again",
        ),
    ),
)

CPPCC_PARTS = (_HEFEI, _AA, _ANQING, _XUANWEI, _YANBIAN)
