"""Published schemes of the CPPCC with most of their points: kept apart from the congresses'."""

from __future__ import annotations

from npcmodel.law.wording import Text
from npcmodel.schemes.published.words import (
    Entry,
    Json,
    Organ,
    band,
    bands,
    base,
    by_trait,
    computed,
    counted,
    deduction,
    each,
    event_kind,
    group,
    has,
    linear,
    measure,
    points_of,
    times,
    together,
    trait,
    worth_if,
)

__all__ = ["CPPCC_POINTS"]

_YES_NO = ("yes", "no")
_YEARS = Text(
    "连续两年的后果要看历年的等次，不在本文件内",
    "what follows two years running asks years of grades, not one record",
)

_COSIGNER: Json = {
    "kind": "quotient",
    "part": "0.5",
    "whole": together({"kind": "quantity", "name": "signers", "least": 2}, -1),
}
_TONGCHENG = Entry(
    "cppcc-tongcheng-2019",
    "安徽省桐城市",
    "政协桐城市委员会委员履职考核暂行办法",
    2019,
    Organ.CPPCC,
    issued_by="政协桐城市委员会",
    missing=Text(
        "加分事项；集体提案主要成员各得多少分",
        "further points; what each main member of a collective proposal gets",
    ),
    document={
        "events": [
            event_kind("standing_leave", "常委会请假"),
            event_kind("standing_absence", "常委会无故缺席"),
            event_kind(
                "proposal",
                "提案",
                "signers",
                traits={"filed": _YES_NO, "part": ("solo", "lead", "co")},
            ),
            event_kind("activity", "活动"),
            event_kind("written_speech", "列为书面发言"),
            event_kind("opinion", "社情民意", traits={"adopted": _YES_NO}),
        ],
        "items": [
            computed("plenary", "全会", points_of("全会", {"出席": 50, "准假": 30, "缺席": 0})),
            computed(
                "standing",
                "常委参加常委会",
                worth_if(
                    has("职务", "常委"),
                    together(
                        times(-2, counted("standing_leave")),
                        times(-5, counted("standing_absence")),
                    ),
                ),
            ),
            computed(
                "proposals",
                "提案",
                each(
                    measure("proposal", "件"),
                    times(
                        together(10, worth_if(trait("filed", "yes"), 15)),
                        by_trait("part", {"solo": 1, "lead": "0.5", "co": _COSIGNER}),
                    ),
                ),
                cap=25,
            ),
            linear("activities", "活动", measure("activity"), 2),
            linear("written", "书面发言", measure("written_speech"), 5),
            computed(
                "opinions",
                "社情民意",
                each(
                    measure("opinion", "条"),
                    together(10, worth_if(trait("adopted", "yes"), 5)),
                ),
                cap=15,
            ),
        ],
        "groups": [
            group("meetings", "会议", "plenary", "standing"),
            group("acting", "活动", "activities", "written", cap=10),
        ],
        "full_marks": 100,
        "grades": bands(band("合格", at_least=60), band("不合格", below=60)),
    },
    choices=(
        Text(
            "联名提案：第一提案人得一半，其余各人均分另一半；提案人数包括第一提案人",
            "joint proposals: half to the first signer, the other half shared by the rest;"
            " the number of signers holds all of them",
        ),
        Text(
            "被列为书面发言的另记一项，不再按参加活动计分",
            "a written speech is an event of its own and no activity besides",
        ),
    ),
)

_PART_OF_FILED = by_trait("part", {"lead": 20, "co": 15})
_PART_OF_OTHERS = by_trait("part", {"lead": 15, "co": 10})
_GUANGSHUI = Entry(
    "cppcc-guangshui-2017",
    "湖北省广水市",
    "政协广水市委员会委员及活动组年度量化考核办法",
    2017,
    Organ.CPPCC,
    issued_by="政协广水市委员会",
    partial=False,
    missing=Text(
        "委员部分完整；活动组部分只见到开头，未列入",
        "the members' part is whole; only the beginning of the groups' is visible: left out",
    ),
    document={
        "events": [
            event_kind(
                "proposal",
                "提案",
                traits={"outcome": ("filed", "information"), "part": ("lead", "co")},
            ),
            event_kind("information", "社情民意、文史资料"),
            event_kind("project", "服务重点企业、项目"),
            event_kind("aid", "结对帮扶"),
            event_kind("late", "迟到、早退", traits={"meeting": ("plenary", "standing", "other")}),
            event_kind("absence", "缺席", traits={"meeting": ("discussion", "standing", "other")}),
            event_kind("essay", "学习心得"),
            event_kind("award", "表彰", traits={"level": ("国家", "省", "地", "市")}),
        ],
        "items": [
            computed(
                "proposals",
                "提案",
                each(
                    measure("proposal", "件"),
                    worth_if(trait("outcome", "filed"), _PART_OF_FILED, _PART_OF_OTHERS),
                    "max",
                ),
            ),
            linear("information", "社情民意、文史资料", measure("information", "条"), 20, cap=20),
            linear("projects", "服务重点企业、项目", measure("project", "个"), 20, cap=20),
            linear("aid", "结对帮扶", measure("aid", "户"), 20, cap=20),
            base("attendance", "考勤", 10),
            deduction("late", "全会迟到、早退", measure("late", where={"meeting": "plenary"}), 1),
            deduction(
                "discussion",
                "缺席小组讨论",
                measure("absence", where={"meeting": "discussion"}),
                "1.5",
            ),
            deduction(
                "late_standing", "常委会迟到", measure("late", where={"meeting": "standing"}), 2
            ),
            deduction(
                "no_standing", "常委会缺席", measure("absence", where={"meeting": "standing"}), 3
            ),
            deduction("late_other", "其他会议迟到", measure("late", where={"meeting": "other"}), 1),
            deduction(
                "no_other", "其他会议缺席", measure("absence", where={"meeting": "other"}), "1.5"
            ),
            computed("notes", "学习笔记", points_of("学习笔记", {"有": 5, "无": 0})),
            linear("essays", "学习心得", measure("essay", "篇"), 5, cap=5),
            computed(
                "awards",
                "表彰加分",
                each(
                    measure("award"),
                    by_trait("level", {"国家": 10, "省": 8, "地": 6, "市": 4}),
                    "max",
                ),
            ),
        ],
        "groups": [
            group(
                "work", "履职", "proposals", "information", "projects", "aid", cap=80, full_marks=80
            ),
            group(
                "turnout",
                "考勤",
                "attendance",
                "late",
                "discussion",
                "late_standing",
                "no_standing",
                "late_other",
                "no_other",
                full_marks=10,
            ),
            group("study", "学习", "notes", "essays", full_marks=10),
        ],
    },
    choices=(
        Text(
            "四项各20分封顶由履职80分推得，条文未见；几件提案取最高的一件",
            "the cap of 20 for each of four items follows from 80 together and is not visible;"
            " of several proposals the best counts",
        ),
        Text(
            "几次表彰是否累加条文未见，这里取最高的一次",
            "whether several awards add up is not visible: here the best counts",
        ),
        Text(
            "考勤10分没有写扣完为止，这里也不设下限",
            "no floor is written for the 10 of attendance, and none is set here",
        ),
    ),
)

_JINAN_BANDS = (
    band("优秀", at_least=85),
    band("称职", at_least=60, at_most=84, printed="60—84分"),
    band("不称职", below=60),
)
_JINAN = Entry(
    "cppcc-jinan-2015",
    "山东省济南市",
    "济南市政协关于政协委员履职量化考核的实施办法",
    2015,
    Organ.CPPCC,
    issued_by="济南市政协",
    missing=Text(
        "“三个一”的内容，以及其他奖励项目",
        'what the "three ones" are, and further bonuses',
    ),
    document={
        "events": [
            event_kind("plenary_absence", "缺席全会", traits={"excuse": ("leave", "none")}),
            event_kind("proposal", "立案提案", traits={"part": ("lead", "co")}),
            event_kind("key_proposal", "重点提案"),
            event_kind("excellent_proposal", "优秀提案"),
            event_kind("charity", "公益活动"),
        ],
        "items": [
            base("base", "基础分", 70),
            deduction(
                "absent", "无故缺席全会", measure("plenary_absence", where={"excuse": "none"}), 30
            ),
            deduction(
                "on_leave",
                "请假缺席全会",
                measure("plenary_absence", where={"excuse": "leave"}),
                10,
            ),
            linear(
                "proposals",
                "第一提案人的立案提案，从第2件起",
                measure("proposal", "件", where={"part": "lead"}),
                5,
                free=1,
            ),
            linear("key_proposals", "重点提案", measure("key_proposal", "件"), 5),
            linear("excellent_proposals", "优秀提案", measure("excellent_proposal", "件"), 10),
            linear("charity", "公益活动", measure("charity"), 2, cap=10),
        ],
        "groups": [
            group(
                "bonuses",
                "奖励分",
                "proposals",
                "key_proposals",
                "excellent_proposals",
                "charity",
                cap=50,
            )
        ],
        "full_marks": 120,
        "vetoes": [
            {
                "code": "three_ones",
                "title": "没有做到“三个一”",
                "when": has("三个一", "未做到"),
                "grade": "不称职",
            }
        ],
        "grades": bands(*_JINAN_BANDS),
    },
    obstacle=Text(
        "84分与85分之间没有等次",
        "there is no grade between 84 and 85",
    ),
    choices=(_YEARS,),
    readings=(
        (
            Text(
                "所见各项分值都是整数，得分只取整数，84分与85分之间没有其他分数",
                "all points that are visible are whole, so that nothing lies between 84 and 85",
            ),
            {"grades": bands(*_JINAN_BANDS, step=1)},
        ),
    ),
)

CPPCC_POINTS = (_TONGCHENG, _GUANGSHUI, _JINAN)
