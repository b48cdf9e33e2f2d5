"""Published lines, minimums and exits of the CPPCC: kept apart from the congresses'."""

from __future__ import annotations

from npcmodel.law.wording import Text
from npcmodel.schemes.published.words import (
    Entry,
    Organ,
    all_of,
    any_of,
    at_least,
    band,
    bands,
    computed,
    counted,
    event_kind,
    fold,
    given,
    has,
    less,
    linear,
    measure,
    minimum,
    rule,
    rules,
    together,
)

__all__ = ["CPPCC_LINES"]

_SELF = Organ.CPPCC
_AS_GIVEN = Text(
    "各项分值未见：得分作为已评定的数值给出",
    "the points of the items are not visible: the points are taken as already given",
)
_YEARS = Text(
    "连续两年的后果要看历年的等次，不在本文件内",
    "what follows two years running asks years of grades, not one record",
)
_ITEMS = Text("各项的分值", "the points of the items")

_FOSHAN = Entry(
    "cppcc-foshan-2013",
    "广东省佛山市",
    "政协佛山市委员会委员履职管理暂行办法",
    2013,
    _SELF,
    issued_by="政协佛山市委员会",
    missing=_ITEMS,
    document={
        "events": [
            event_kind("proposal", "提案"),
            event_kind("information", "社情民意信息"),
            event_kind("inspection", "视察调研"),
        ],
        "items": [computed("result", "履职得分", given("得分"))],
        "grades": rules(
            rule("可能劝退", less({"kind": "points", "of": "result"}, 60)),
            rule(
                "合格",
                all_of(
                    at_least(together(counted("proposal"), counted("information")), 1),
                    at_least(counted("inspection"), 1),
                ),
            ),
            otherwise="底线未达",
        ),
    },
    choices=(_AS_GIVEN,),
)

_JINTAI = Entry(
    "cppcc-jintai",
    "陕西省宝鸡市金台区",
    "金台区政协委员履职量化考核办法",
    None,
    _SELF,
    missing=_ITEMS,
    obstacle=Text(
        "没有印出分值：连续两年低于40分劝辞，要看历年得分",
        "no points are printed: below 40 in two years running asks years of points",
    ),
)

_KENLI = Entry(
    "cppcc-kenli-2019",
    "山东省东营市垦利区",
    "政协东营市垦利区委员会委员履职量化考核办法（试行）",
    2019,
    _SELF,
    issued_by="政协东营市垦利区委员会",
    missing=Text(
        "各项的分值，称职与不称职的分数线",
        "the points of the items, and the points between the two grades",
    ),
    document={
        "events": [event_kind("unqualified_year", "年度考核不称职")],
        "items": [
            linear("years", "本届不称职年度", measure("unqualified_year", "个年度"), 1),
        ],
        "grades": bands(band("责令辞去", at_least=2), band("无", below=2)),
    },
    choices=(
        Text(
            "总分是本届内不称职的年度数，不要求连续",
            "the total is the failing years of the term, whether or not in a row",
        ),
        Text(
            "前30名是表彰的重要条件：要比较众人，未列入",
            "being among the first 30 compares people and is left out",
        ),
    ),
)

_SHUNDE = Entry(
    "cppcc-shunde-2018",
    "广东省佛山市顺德区",
    "政协顺德区委员会委员履职量化考核办法（试行）、委员届中进退办法",
    2018,
    _SELF,
    issued_by="政协顺德区委员会",
    missing=Text(
        "各项的分值，四个等次的分数线，届中进退的具体程序",
        "the points of the items, those of the four grades, and how members leave within a term",
    ),
    document={
        "events": [event_kind("dishonesty", "失信通报、违背公德")],
        "items": [computed("result", "履职得分", given("得分"))],
        "full_marks": 100,
        "vetoes": [
            {
                "code": "conduct",
                "title": "失信通报、违背公德",
                "measure": measure("dishonesty"),
                "grade": "取消资格",
            }
        ],
        "grades": bands(band("取消资格", below=0), band("按分定等", at_least=0)),
    },
    obstacle=Text(
        "既写“计分上不封顶”，又写“总分100”，两者不能并存",
        'both "points are not capped" and "100 in all" are written; they contradict each other',
    ),
    choices=(
        _AS_GIVEN,
        Text(
            "四个等次的分数线未见，等次只写是否取消资格",
            "the points of the four grades are not visible: the grade only says whether the"
            " membership ends",
        ),
        Text(
            "连续两年不合格劝辞、连续两年全程缺席全会取消资格：要看两个年度，未列入",
            "two failing years running ask a member to resign, and two years absent from the whole"
            " plenary session end the membership: these ask two years and are left out",
        ),
    ),
    readings=(
        (
            Text("以“上不封顶”为准", 'as "points are not capped" says'),
            {"full_marks": None},
        ),
        (
            Text("以“总分100”为准，超出不计", 'as "100 in all" says: what lies beyond is lost'),
            {"total": {"cap": 100}},
        ),
    ),
)

_YONGCHUN = Entry(
    "cppcc-yongchun-2018",
    "福建省永春县",
    "永春县政协委员服务管理办法",
    2018,
    _SELF,
    missing=_ITEMS,
    document={
        "items": [computed("result", "履职得分", given("得分"))],
        "grades": bands(band("提醒约谈", below=70, printed="70分以下"), band("无", at_least=70)),
    },
    choices=(
        _AS_GIVEN,
        Text(
            "“70分以下”读作不满70分",
            '"70分以下" is read as below 70',
        ),
    ),
    readings=(
        (
            Text("“70分以下”包括70分", '"70分以下" holds 70 itself'),
            {
                "grades": bands(
                    band("提醒约谈", at_most=70, printed="70分以下"), band("无", above=70)
                )
            },
        ),
    ),
)

_SHANDONG = Entry(
    "cppcc-shandong-2013",
    "山东省",
    "政协山东省委员会关于委员履行职责的有关规定",
    2013,
    _SELF,
    issued_by="政协山东省委员会",
    partial=False,
    document={
        "events": [
            event_kind("standing_absence", "缺席常委会"),
            event_kind("plenary_absence", "缺席全会"),
        ],
        "items": [
            linear("standing", "届内缺席常委会", measure("standing_absence"), 1),
        ],
        "grades": rules(
            rule(
                "劝辞",
                any_of(
                    all_of(
                        has("职务", "常委"),
                        any_of(
                            at_least(fold("year", counted("standing_absence"), "max"), 3),
                            at_least(counted("standing_absence"), 7),
                        ),
                    ),
                    at_least(counted("plenary_absence"), 3),
                ),
            ),
            otherwise="无",
        ),
    },
    choices=(
        Text(
            "条文不计分：总分是届内缺席常委会的次数；以本届各年的起止日期计分",
            "the text gives no points: the total is the absences from the standing committee in"
            " the term; score with the days of the term's years",
        ),
    ),
)

_GOOD_PROPOSALS = Entry(
    "cppcc-national-proposals-2019",
    "全国",
    "政协全国委员会提案委员会关于年度好提案评选办法（试行）",
    2019,
    _SELF,
    issued_by="政协全国委员会提案委员会",
    partial=False,
    obstacle=Text(
        "不计分：好提案约占提案总数1%，其中集体提案不少于20%，要比较全部提案",
        "no points: good proposals are about 1% of all, at least 20% of them collective, which"
        " compares all proposals",
    ),
)

_HUBIN = Entry(
    "cppcc-hubin-group",
    "河南省三门峡市湖滨区",
    "湖滨区政协界别小组工作考核办法",
    None,
    _SELF,
    missing=Text("评分标准附件", "the annex with the points"),
    document={
        "items": [
            computed("basic", "基本分", given("基本分", 100)),
            computed("extra", "附加分", given("附加分"), cap=20),
        ],
        "full_marks": 120,
    },
    choices=(
        _AS_GIVEN,
        Text(
            "按得分评3个先进小组要比较各组，未列入",
            "the best 3 groups compare groups and are left out",
        ),
    ),
)

_FUSHUN = Entry(
    "cppcc-fushun-2006",
    "辽宁省抚顺市",
    "政协抚顺市委员会关于对委员活动组的考核实施意见",
    2006,
    _SELF,
    issued_by="政协抚顺市委员会",
    missing=Text("四项以外的要求", "what is asked beyond the four minimums"),
    document={
        "events": [
            event_kind("study", "专题学习"),
            event_kind("research", "调研、视察"),
            event_kind("proposal", "提案"),
            event_kind("information", "社情民意"),
        ],
        "items": [
            minimum("studies", "专题学习1次", counted("study"), 1),
            minimum("research", "调研、视察3次", counted("research"), 3),
            minimum("proposals", "提案1件", counted("proposal", "件"), 1),
            minimum("information", "社情民意1条", counted("information", "条"), 1),
        ],
        "grades": bands(band("达标", at_least=4), band("未达标", below=4)),
    },
    choices=(
        Text(
            "条文没有分值：每达到一项计1，只为数出达到几项",
            "the text gives no points: each minimum reached counts 1, only to say how many are",
        ),
    ),
)

CPPCC_LINES = (
    _FOSHAN,
    _JINTAI,
    _KENLI,
    _SHUNDE,
    _YONGCHUN,
    _SHANDONG,
    _GOOD_PROPOSALS,
    _HUBIN,
    _FUSHUN,
)
